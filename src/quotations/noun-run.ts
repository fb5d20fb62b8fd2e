import type { NounClass, NounWords } from "../languages/nouns.ts";
import type { Document } from "./document.ts";
import type { NameReader } from "./phrase-names.ts";
import type { PhraseWord } from "./phrase-word.ts";
import type { Token } from "./tokens.ts";

/** Longest run of adjectives and of nouns taken for one phrase: keeps lists of names from growing into one. */
const MAX_MODIFIERS = 8;
const MAX_HEADS = 7;
/** Signs that glue two nouns together. */
const GLUE: ReadonlySet<string> = new Set(["/", "&", "-"]);

/** How far the words of a noun phrase reach where every noun has a capital: modifiers, nouns and names, brackets. */
export class NounRun {
  readonly #document: Document;
  readonly #tokens: readonly Token[];
  readonly #words: NounWords;
  readonly #names: NameReader;

  constructor(document: Document, words: NounWords, names: NameReader) {
    this.#document = document;
    this.#tokens = document.tokens;
    this.#words = words;
    this.#names = names;
  }

  /** Skips adjectives, participles and numbers before a noun; returns the index of what follows. */
  skipModifiers(from: number, last: number, initial: boolean): number {
    let i = from;
    for (; i <= last && i < from + MAX_MODIFIERS; i++) {
      const token = this.#tokens[i];
      if (token === undefined || token.kind === "mark") break;
      if (token.kind === "sign") {
        if (token.text === "," && i > from && this.#isModifier(i + 1) && !this.#isVerb(i + 1)) continue;
        break;
      }
      if (token.kind === "number") {
        if (i + 1 <= last) continue;
        break;
      }
      const word = this.#wordOf(token);
      if (word.conjunction && i > from && this.#isModifier(i + 1)) continue;
      const mayBeModifier = word.modifier || (initial && i === from && this.#isModifierBefore(i));
      // `die nun abgesagte Feier`: an adverb between a determiner and its adjective.
      const adverb = i === from && !initial && word.closed && this.#isModifier(i + 1);
      if (!mayBeModifier && !adverb && !this.#isAge(i)) break;
    }
    return i;
  }

  /** A capitalised first word such as `Westliche` before a noun that is known. */
  #isModifierBefore(i: number): boolean {
    const token = this.#tokens[i];
    const next = this.#tokens[i + 1];
    if (token === undefined || next?.capital !== true) return false;
    const { adjective, nameGender } = this.#wordOf(token);
    return adjective && nameGender === undefined && token.word.noun === null && next.word.noun !== null;
  }

  #isModifier(i: number): boolean {
    const token = this.#tokens[i];
    return token !== undefined && this.#wordOf(token).modifier;
  }

  /** `37 Jahre alte`: the noun in the middle is a measure. */
  #isAge(i: number): boolean {
    if (this.#tokens[i - 1]?.kind !== "number") return false;
    return this.#classAt(i)?.kind === "time" && this.#isModifier(i + 1);
  }

  /** The last token of a run of nouns and names. */
  lastHead(from: number, last: number): number {
    let end = from;
    for (let i = from + 1; i <= last && i < from + MAX_HEADS; i++) {
      const token = this.#tokens[i];
      const before = this.#tokens[end];
      if (token === undefined || before === undefined) break;
      const glued = token.start === before.end;
      if (token.kind === "word" && token.capital && !glued) {
        if (token.word.noun?.kind === "time" || this.#isAddress(token) || before.text.endsWith("-")) break;
        end = i;
        continue;
      }
      const next = this.#tokens[i + 1];
      if (next === undefined || i + 1 > last) break;
      const shared = before.text.endsWith("-") && this.#words.conjunctions.has(token.lower) && next.capital;
      if (shared) {
        // `der Staats- und Parteichef` is one.
        end = ++i;
        continue;
      }
      if (glued && GLUE.has(token.text) && this.#wordOf(next).nounLike) end = ++i;
      else if (token.kind === "number" && next.text === "/" && next.start === token.end) end = i;
      else if (token.text === "&" && next.capital) end = ++i;
      else if (this.#isParticle(i, from)) continue;
      else break;
    }
    return end;
  }

  /** `von der` in `Ursula von der Leyen`: after a given name, or after the first word of a name. */
  #isParticle(i: number, from: number): boolean {
    const next = this.#tokens[i + 1];
    if (next === undefined || !this.mayBeParticle(i)) return false;
    let given = i - 1;
    while (given > from && this.mayBeParticle(given)) given--;
    if (!this.#names.isGivenName(given) || !(next.capital || this.#wordOf(next).particle)) return false;
    return given === from || !this.#names.isGivenName(given - 1) || !this.#isOffice(i + 1);
  }

  /** `Otto vom Geologischen Institut`, `Otto vom Kings College London`: what follows `von` is no surname. */
  #isOffice(from: number): boolean {
    let capitals = 0;
    for (let i = from; i < from + MAX_HEADS; i++) {
      const token = this.#tokens[i];
      if (token === undefined || token.kind !== "word" || !(token.capital || this.mayBeParticle(i))) break;
      if (token.word.noun?.kind === "institution") return true;
      if (token.capital) capitals += 1;
    }
    return capitals > 1;
  }

  /** Whether a token may be part of a name in small letters. */
  mayBeParticle(i: number): boolean {
    const token = this.#tokens[i];
    return token !== undefined && this.#wordOf(token).particle;
  }

  /** Takes a bracket or a title in marks after the phrase along: `Matthias Anders (Grüne)`, `der Union (AU)`. */
  withBracket(end: number, last: number): number {
    const tokens = this.#tokens;
    const next = tokens[end + 1];
    if (next?.text === "(") {
      for (let i = end + 2; i <= last && i <= end + 8; i++) {
        if (tokens[i]?.text === ")") return i;
        if (tokens[i]?.text === ".") break;
      }
    }
    if (next?.kind !== "mark" || end + 1 > last) return end;
    const mark = this.#document.marked[this.#document.markedOf[end + 1] ?? -1];
    if (mark?.open !== end + 1) return end;
    const kind = this.#classAt(end)?.kind;
    const titled = (kind === "institution" || kind === "document") && tokens[end + 2]?.capital === true;
    return titled && mark.close - mark.open <= 6 && mark.close <= last ? mark.close : end;
  }

  #isAddress({ text }: Token): boolean {
    return this.#words.polite?.has(text) === true;
  }

  #isVerb(i: number): boolean {
    return this.#document.verbs[i]?.indicative === true;
  }

  #wordOf(token: Token): PhraseWord {
    return token.word.phraseWord(this.#words);
  }

  #classAt(i: number): NounClass | null {
    return this.#tokens[i]?.word.noun ?? null;
  }
}
