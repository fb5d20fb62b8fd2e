import type { NounClass, NounWords } from "../languages/nouns.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { BoundedMemo, ownCopy } from "./bounded-memo.ts";
import { readVerb, readVerbAtFront, type VerbReadings } from "./indirect/grammar.ts";
import { classOfNoun } from "./noun-classes.ts";
import { type PhraseWord, readPhraseWord } from "./phrase-word.ts";

/** What a token is: a word, a bare number, a quotation mark (or apostrophe standing alone), or any other sign. */
export type TokenKind = "word" | "number" | "mark" | "sign";

/** How many word forms are kept; then the lexicon starts anew. Enough for any newspaper, little enough for any noise. */
const MOST_WORDS = 50_000;

const LETTER = /\p{L}/u;
const NUMBER = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const MARKS = new Set("„“”‟‚‘’‛»«›‹\"'");

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
  readonly #pack: LanguagePack;
  #verb: VerbReadings | undefined;
  #verbAtFront: VerbReadings | undefined;
  #noun: NounClass | null | undefined;
  #stem: string | undefined;
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

  /** What it may be in a noun phrase; `words` are those of its language. */
  phraseWord(words: NounWords): PhraseWord {
    this.#phrase ??= readPhraseWord(this, words);
    return this.#phrase;
  }
}

const LEXICONS = new WeakMap<LanguagePack, Lexicon>();

/** The word forms met in one language. It only remembers what follows from the pack: the same words whenever asked. */
export class Lexicon {
  readonly #pack: LanguagePack;
  readonly #words = new BoundedMemo<string, Word>(MOST_WORDS);

  private constructor(pack: LanguagePack) {
    this.#pack = pack;
  }

  static of(pack: LanguagePack): Lexicon {
    let lexicon = LEXICONS.get(pack);
    if (lexicon === undefined) {
      lexicon = new Lexicon(pack);
      LEXICONS.set(pack, lexicon);
    }
    return lexicon;
  }

  wordOf(text: string): Word {
    let word = this.#words.get(text);
    if (word === undefined) {
      word = new Word(ownCopy(text), this.#pack);
      this.#words.set(word.text, word);
    }
    return word;
  }
}
