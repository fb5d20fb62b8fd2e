import type { LowerCaseNouns, NounClass, NounWords, Reading } from "../languages/nouns.ts";
import type { Document } from "./document.ts";
import type { Phrase } from "./mentions.ts";
import { isAbbreviation } from "./noun-classes.ts";
import { genderOf, isParticle, type NameRange, nameIn, namesPlace } from "./plain-names.ts";
import { PlainWords } from "./plain-words.ts";
import { type PhraseStart, pronounAt } from "./pronoun-phrase.ts";
import type { Token } from "./tokens.ts";

/** Longest run of words taken for one phrase. */
const MAX_WORDS = 9;
/** After a determiner so many words without a noun that is known are taken for a phrase all the same. */
const MAX_UNKNOWN = 4;
/** Tokens within which a bracket after a phrase must close. */
const BRACKET_REACH = 6;
const ANY: readonly Reading[] = ["nm", "nf", "nn", "np"];

/** A run of words that may be one noun phrase; token indices, both inclusive. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** Token of a genitive (`Garrow’s` lawyer) before the head, or -1. */
  readonly possessor: number;
}

/**
 * Finds noun phrases in languages that write nouns with a small letter: a determiner or a noun that is known begins
 * one, a verb or a small word ends it, and capitals in it are a name (`the old fisherman Pavel Drozd`).
 */
export class PlainPhraseFinder {
  readonly #plain: PlainWords;
  readonly #words: NounWords;

  constructor(document: Document, words: NounWords, build: LowerCaseNouns) {
    this.#plain = new PlainWords(document, words, build);
    this.#words = words;
  }

  /** The phrase that begins with this token, or null. */
  phraseAt(at: number, first: number, last: number, sentence: number): Phrase | null {
    const token = this.#plain.token(at);
    if (token === undefined || token.kind === "sign" || token.kind === "mark") return null;
    const before = at > first ? this.#plain.token(at - 1) : undefined;
    const initial = at === first || this.#plain.isInitial(at);
    const governed = before !== undefined && this.#words.prepositions.has(before.lower);
    const start: PhraseStart = { sentence, preposition: governed ? at - 1 : -1 };
    const small = (!token.capital || initial) && !this.#beginsName(at, last);
    const joins =
      before?.kind === "word" && this.#words.joiners.has(token.lower) && this.#plain.mayPrecedeJoiner(at - 1);
    const determiner = small && !joins ? this.#words.determiners.get(token.lower) : undefined;
    if (determiner !== undefined) {
      const phrase = this.#determined(at, last, start, determiner);
      if (phrase !== null) return phrase;
    }
    const pronoun = this.#words.pronouns.get(token.lower);
    if (pronoun !== undefined) return pronounAt(at, pronoun, start);
    if (small && (joins || determiner !== undefined || this.#plain.isSmall(token))) return null;
    return this.#bare(at, last, start, initial);
  }

  /** A given name followed by another capital, even where the first word could be a small one (`Will Young`). */
  #beginsName(at: number, last: number): boolean {
    const token = this.#plain.token(at);
    const next = this.#plain.token(at + 1);
    if (token?.capital !== true || at + 1 > last || next === undefined) return false;
    if (this.#plain.isParticledName(at)) return true;
    return this.#plain.isGivenName(token) && next.kind === "word" && next.capital;
  }

  #determined(at: number, last: number, start: PhraseStart, determiner: readonly Reading[]): Phrase | null {
    const run = this.#run(at + 1, last, true);
    if (run === null) return this.#partOf(at, last, start, determiner);
    const end = this.#endOf(run);
    const name = nameIn(this.#plain, run.first, end, true, false);
    const noun = this.#headClass(run.first, name === null ? end : name[0] - 1);
    const word = this.#plain.token(at)?.lower ?? "";
    return this.#phrase(at, end, start, name, noun, determiner, !this.#words.indefinites.has(word));
  }

  /** `one of the men`, `some of her friends`: the determiner stands for a person or a group. */
  #partOf(at: number, last: number, start: PhraseStart, determiner: readonly Reading[]): Phrase | null {
    const next = this.#plain.token(at + 1);
    if (at + 2 > last || next === undefined || !this.#words.joiners.has(next.lower)) return null;
    const kind = determiner.some((reading) => reading[1] !== "p") ? "person" : "group";
    return this.#phrase(at, at, start, null, { kind, gender: kind === "group" ? "p" : "" }, determiner, false);
  }

  #bare(at: number, last: number, start: PhraseStart, initial: boolean): Phrase | null {
    const token = this.#plain.token(at);
    if (token === undefined) return null;
    if (token.kind === "number") {
      const counts = this.#plain.token(at + 1)?.capital === false && this.#run(at + 1, last, true) !== null;
      return counts ? this.#determined(at, last, start, ["np"]) : null;
    }
    if (initial && token.capital && this.#plain.isCommon(at)) return null;
    const joined =
      this.#words.joiners.has(this.#plain.token(at - 1)?.lower ?? "") && this.#plain.mayPrecedeJoiner(at - 2);
    const known = this.#plain.classOf(token);
    const unknown = known === null || known.kind === "thing" || this.#plain.endsInVerb(at);
    if (!token.capital && unknown && !joined && !this.#plain.isRoleBeforeName(at)) return null;
    if (!token.capital && this.#plain.isInsidePhrase(at)) return null;
    const run = this.#run(at, last, joined);
    if (run === null) return null;
    const end = this.#endOf(run);
    const name = nameIn(this.#plain, Math.max(at, run.possessor + 1), end, run.possessor >= 0, initial);
    const noun = this.#headClass(at, name === null ? end : name[0] - 1);
    return this.#phrase(at, end, start, name, noun, ANY, run.possessor >= 0 || name !== null);
  }

  /** The class of the head noun: the last word, or the first known one where adjectives follow their noun. */
  #headClass(first: number, last: number): NounClass | null {
    for (let i = first; this.#plain.build.adjectives === "after" && i <= last; i++) {
      const known = this.#plain.classOf(this.#plain.token(i));
      if (known !== null) return known;
    }
    return this.#plain.classOf(this.#plain.token(last));
  }

  /** The words from `from` that may belong to one phrase. */
  #run(from: number, last: number, determined: boolean): Run | null {
    let end = from - 1;
    let possessor = -1;
    let headed = false;
    for (let i = from; i <= last && i < from + MAX_WORDS; i++) {
      const token = this.#plain.token(i);
      const open = determined || possessor >= 0;
      if (token === undefined || !this.#continues(i, from, open, open && !headed)) break;
      headed ||= this.#plain.classOf(token) !== null;
      if (isParticle(this.#plain, i, from) || token.kind === "mark") continue;
      if (this.#plain.isPossessive(token)) possessor = i;
      end = i;
    }
    return end < from || end === possessor ? null : { first: from, last: end, possessor };
  }

  #continues(i: number, from: number, determined: boolean, headless: boolean): boolean {
    const token = this.#plain.token(i);
    const before = this.#plain.token(i - 1);
    if (token === undefined) return false;
    if (token.text === "&") return i > from && before?.capital === true && this.#plain.token(i + 1)?.capital === true;
    if (token.kind === "number") return determined;
    if (token.kind === "mark") return i > from && this.#plain.isPluralPossessive(i);
    if (token.kind !== "word") return false;
    if (isParticle(this.#plain, i, from)) return true;
    if (token.capital) return i === from || this.#plain.classOf(token)?.kind !== "time";
    if (this.#plain.isSmall(token) || this.#words.relatives.has(token.lower)) return false;
    const known = this.#plain.classOf(token);
    if (this.#plain.isVerb(i) && !(determined && i === from)) {
      return known !== null && (headless || this.#plain.isVerb(i + 1));
    }
    if (known !== null) return known.kind !== "time" || i === from;
    if (this.#words.adverbEndings.some((ending) => token.lower.endsWith(ending))) return false;
    const follows = this.#plain.build.adjectives === "after" && i > from && before?.capital === false;
    return determined || follows || this.#precedesNoun(i) || (i === from && this.#plain.isRoleBeforeName(i));
  }

  /** A word that is not known before one that is: an adjective inside a phrase (`Labour’s foreign minister`). */
  #precedesNoun(i: number): boolean {
    const next = this.#plain.token(i + 1);
    if (next?.kind !== "word" || next.capital) return false;
    return this.#plain.classOf(next)?.kind === "person" && !this.#plain.isVerb(i + 1);
  }

  /** Cuts what follows the last noun that is known, or a long run in which none is. */
  #endOf(run: Run): number {
    if (this.#plain.build.adjectives === "after") return run.last;
    for (let i = run.last; i >= run.first; i--) {
      const token = this.#plain.token(i);
      if (token?.capital === true || this.#plain.classOf(token) !== null) return i;
    }
    return Math.min(run.last, run.first + MAX_UNKNOWN - 1);
  }

  #phrase(
    first: number,
    last: number,
    start: PhraseStart,
    name: NameRange | null,
    noun: NounClass | null,
    readings: readonly Reading[],
    definite: boolean,
  ): Phrase {
    const head = this.#plain.token(name === null ? last : name[1]);
    const kind = this.#kindOf(head, name, noun, start);
    const plural = name === null && (kind === "group" || (noun !== null && this.#plain.isPlural(head, noun)));
    const gender = noun?.gender ?? (kind === "institution" && readings === ANY ? "n" : "");
    const agreed = readings.filter(
      (reading) => (reading[1] === "p") === plural && (plural || gender === "" || reading[1] === gender),
    );
    const speaks = kind === "person" || kind === "name";
    return {
      ...start,
      first,
      last: this.#withBracket(last),
      head: name === null ? last : name[1],
      kind,
      name,
      readings: agreed.length > 0 ? agreed : readings,
      gender: speaks ? genderOf(this.#plain, name, noun, readings) : undefined,
      plural: name === null && noun === null ? undefined : plural,
      definite,
    };
  }

  #kindOf(
    head: Token | undefined,
    name: NameRange | null,
    noun: NounClass | null,
    { preposition }: PhraseStart,
  ): Phrase["kind"] {
    if (head === undefined) return "thing";
    if (this.#words.places.has(head.text)) return "institution";
    if (name === null) return noun?.kind ?? (head.capital ? "institution" : "thing");
    const single = name[0] === name[1];
    return single && (isAbbreviation(head.text) || namesPlace(this.#plain, preposition, head)) ? "institution" : "name";
  }

  /** Takes a bracket after the phrase along: `the Workers’ Union (WU)`. */
  #withBracket(end: number): number {
    if (this.#plain.token(end + 1)?.text !== "(") return end;
    for (let i = end + 2; i <= end + BRACKET_REACH; i++) if (this.#plain.token(i)?.text === ")") return i;
    return end;
  }
}
