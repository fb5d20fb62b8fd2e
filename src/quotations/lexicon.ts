import type { NounClass, NounWords } from "../languages/nouns.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { SourcePhrases } from "../languages/speech.ts";
import { ownCopy } from "./bounded-memo.ts";
import { DOUBLED } from "./characters.ts";
import { readVerb, readVerbAtFront, type VerbReadings } from "./indirect/grammar.ts";
import { classOfNoun } from "./noun-classes.ts";
import { type Owner, readOwner } from "./owners.ts";
import { type PhraseWord, readPhraseWord } from "./phrase-word.ts";

/** What a token is: a word, a bare number, a quotation mark (or apostrophe standing alone), or any other sign. */
export type TokenKind = "word" | "number" | "mark" | "sign";

const LETTER = /\p{L}/u;
const NUMBER = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const MARKS = new Set([..."„“”‟‚‘’‛»«›‹\"'", ...DOUBLED.keys()]);

/**
 * One word form with all that its language knows of it by itself. Texts repeat their words: what is asked of every
 * token is answered here once for every form.
 */
export class Word {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  readonly capital: boolean;
  readonly dotted: boolean;
  /** Its forms in a dictionary so far, by what the phrase around it tells. */
  readonly baseForms: (string | undefined)[] = [];
  readonly #pack: LanguagePack;
  #verb: VerbReadings | undefined;
  #verbAtFront: VerbReadings | undefined;
  #noun: NounClass | null | undefined;
  #stem: string | undefined;
  #owner: Owner | null | undefined;
  #maySource: boolean | undefined;
  #phrase: PhraseWord | undefined;

  constructor(text: string, pack: LanguagePack) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.kind = LETTER.test(text) ? "word" : NUMBER.test(text) ? "number" : MARKS.has(text) ? "mark" : "sign";
    this.capital = CAPITAL.test(text);
    this.dotted = this.kind !== "sign" && text.endsWith(".");
    this.#pack = pack;
  }

  /** Its readings as a verb form in small letters. */
  get verb(): VerbReadings {
    this.#verb ??= readVerb(this.lower, this.#pack.indirect);
    return this.#verb;
  }

  /** Its readings as a verb form with a capital at the front of a sentence. */
  get verbAtFront(): VerbReadings {
    this.#verbAtFront ??= readVerbAtFront(this.verb, this.#pack.indirect);
    return this.#verbAtFront;
  }

  /** The class of the noun, also when it is inflected; null for other words. */
  get noun(): NounClass | null {
    if (this.#noun === undefined) {
      const { nouns } = this.#pack;
      this.#noun = this.kind !== "word" || nouns === undefined ? null : classOfNoun(this.lower, nouns);
    }
    return this.#noun;
  }

  /** Of a noun its last part without an ending, so that `Präsidenten` finds `Präsident`. */
  get stem(): string {
    this.#stem ??= this.lower.slice(this.lower.lastIndexOf("-") + 1).replace(/(?:es|en|s|n)$/u, "");
    return this.#stem;
  }

  /** Whose words it stands for, as a compound (`Polizeiangaben`). */
  get owner(): Owner | null {
    if (this.#owner === undefined) this.#owner = readOwner(this.text, this.lower, this.#pack);
    return this.#owner;
  }

  /** Whether it may be, or open, a phrase that names a source without a verb. */
  get maySource(): boolean {
    this.#maySource ??= maySource(this.lower, this.#pack.indirect?.sources);
    return this.#maySource;
  }

  /** What it may be in a noun phrase; `words` are those of its language. */
  phraseWord(words: NounWords): PhraseWord {
    this.#phrase ??= readPhraseWord(this, words);
    return this.#phrase;
  }
}

function maySource(lower: string, sources: SourcePhrases | undefined): boolean {
  if (sources === undefined) return false;
  const { before, beforeStatement, viewpoints, after, afterStatement, adverbs, tag } = sources;
  const lists = [before, beforeStatement, viewpoints?.before, after, afterStatement, adverbs, tag];
  return lists.some((list) => list?.has(lower) === true);
}

const LEXICONS = new WeakMap<LanguagePack, Lexicon>();

/** Places for words, a power of two: enough for any newspaper, little enough for any noise. */
const PLACES = 1 << 16;
/** How many places are tried before a word takes that of another. */
const TRIES = 8;

/**
 * The word forms met in one language. It only remembers what follows from the pack, the same whenever asked, and no
 * more than it has places for.
 */
export class Lexicon {
  readonly #pack: LanguagePack;
  readonly #words: (Word | undefined)[] = new Array<Word | undefined>(PLACES).fill(undefined);

  private constructor(pack: LanguagePack) {
    this.#pack = pack;
  }

  /** The words of a language; the same ones whenever they are asked for. */
  static of(pack: LanguagePack): Lexicon {
    let lexicon = LEXICONS.get(pack);
    if (lexicon === undefined) {
      lexicon = new Lexicon(pack);
      LEXICONS.set(pack, lexicon);
    }
    return lexicon;
  }

  /** The word that a text is as a whole. */
  wordOf(text: string): Word {
    return this.wordIn(text, 0, text.length);
  }

  /** The word that stands in a text from `start` to `end`, which is not copied for a word that is known. */
  wordIn(text: string, start: number, end: number): Word {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const home = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (let i = 0; i < TRIES; i++) {
      const place = (home + i) & (PLACES - 1);
      const word = this.#words[place];
      if (word === undefined) return this.#remember(place, text.slice(start, end));
      if (isAt(word.text, text, start, end)) return word;
    }
    return this.#remember(home, text.slice(start, end));
  }

  #remember(place: number, text: string): Word {
    const word = new Word(ownCopy(text), this.#pack);
    this.#words[place] = word;
    return word;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
