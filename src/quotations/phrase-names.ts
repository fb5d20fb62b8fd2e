import type { NounClass, NounWords, Reading } from "../languages/nouns.ts";
import type { MentionKind } from "./mentions.ts";
import { ALL_READINGS, type Narrowing } from "./narrowing.ts";
import type { PhraseWord } from "./phrase-word.ts";
import type { Token } from "./tokens.ts";

/** From this length on a word that ends like a trade is one and no given name: `Oppositionsführer`. */
const LONG_ROLE = 10;
/** Longer given names that end like a plural are known. */
const LONG_GIVEN = 6;

/** Finds the proper name in a run of capitalised words, and reads what kind of thing the run stands for. */
export class NameReader {
  readonly #tokens: readonly Token[];
  readonly #words: NounWords;
  readonly #narrowing: Narrowing;

  constructor(tokens: readonly Token[], words: NounWords, narrowing: Narrowing) {
    this.#tokens = tokens;
    this.#words = words;
    this.#narrowing = narrowing;
  }

  /** The proper name in a run of nouns. */
  nameIn(from: number, end: number, determined: boolean): [number, number] | null {
    let role = -1;
    for (let i = from; i <= end; i++) {
      const token = this.#tokens[i];
      if (token === undefined) continue;
      // What ends a run of nouns is a role only when nothing before it is one: `Kämmerer Lindemann`.
      if (i === end && role >= 0) break;
      const { given, title } = this.#wordOf(token);
      const { noun } = token.word;
      if ((given || title !== undefined) && (i < end || !determined)) {
        return [title === undefined ? this.#nameStart(from, i) : i, this.#nameEnd(i, end)];
      }
      if (noun?.kind === "time" && i === from) return null;
      if (noun !== null) role = i;
    }
    const names = end - from;
    const long = (this.#tokens[from]?.text.length ?? 0) >= LONG_ROLE;
    if (role < 0 && (names >= 2 || (names === 1 && long)) && this.#isAgent(from)) role = from;
    if (role >= 0 && role < end) {
      const next = this.#tokens[role + 1];
      // `Süddeutsche Zeitung`: what is declined like an adjective before a noun that is no person is one.
      const kind = this.#classAt(end)?.kind;
      const declined = role === from && this.#classAt(role)?.gender === "";
      if (declined && kind !== undefined) return null;
      if (next?.kind !== "word" || this.#isGenitivePlace(next)) return null;
      const short = role + 1 === end && this.#wordOf(next).abbreviation;
      return short || this.#classAt(role)?.kind === "person" || this.#isAgent(role) ? [role + 1, end] : null;
    }
    const head = this.#tokens[end];
    if (role >= 0 || head === undefined) return null;
    const word = this.#wordOf(head);
    if (word.abbreviation) return [from, end];
    if (determined) return this.#isBehindRelative(from, end) ? [from, end] : null;
    return from === end && word.endingGender === "f" ? null : [from, end];
  }

  /** `Hanns Joachim Berg`: unknown words before a given name belong to it unless they are nouns. */
  #nameStart(from: number, given: number): number {
    let start = given;
    while (start > from && this.#mayBeGiven(start - 1)) start -= 1;
    return start;
  }

  /** An unknown word that is no noun by its ending, no plural, no place and no abbreviation. */
  #mayBeGiven(at: number): boolean {
    const token = this.#tokens[at];
    if (token === undefined || token.word.noun !== null || this.#isAgent(at) || this.#isGenitivePlace(token))
      return false;
    const { endingGender, abbreviation } = this.#wordOf(token);
    return (
      endingGender === undefined && !abbreviation && !(token.lower.endsWith("en") && token.text.length > LONG_GIVEN)
    );
  }

  /** `Ada Berg Lotsin`: a role behind a given name and a surname is no part of the name. */
  #nameEnd(start: number, end: number): number {
    const role = end - start >= 2 && this.#classAt(end)?.kind === "person" && !this.isGivenName(end - 1);
    return role ? end - 1 : end;
  }

  /** A noun that its ending makes a person by trade: `Kämmerer`, `Archivarin`. */
  #isAgent(at: number): boolean {
    const token = this.#tokens[at];
    if (token === undefined) return false;
    const { given, endingGender } = this.#wordOf(token);
    return !given && (endingGender === "m" || (endingGender === "f" && token.lower.endsWith("in")));
  }

  /** `, das Gesche Brandt trug`: two nouns of no known class behind a comma and what looks like a determiner. */
  #isBehindRelative(from: number, end: number): boolean {
    const token = this.#tokens[end];
    if (token === undefined || end !== from + 1 || this.#tokens[from - 2]?.text !== ",") return false;
    return this.#wordOf(token).endingGender === undefined;
  }

  #isGenitivePlace(token: Token): boolean {
    return this.#words.places.has(token.text.endsWith("s") ? token.text.slice(0, -1) : token.text);
  }

  /** What the phrase stands for. */
  kindOf(
    from: number,
    end: number,
    name: readonly [number, number] | null,
    noun: NounClass | null,
    determined: boolean,
  ): MentionKind {
    const head = this.#tokens[end];
    if (head === undefined) return name === null ? (noun?.kind ?? "thing") : "name";
    const { abbreviation, place, aged } = this.#wordOf(head);
    if (place || (abbreviation && name !== null && name[0] === from)) return "institution";
    const titled = noun !== null && noun.kind !== "person" && name !== null && name[0] > from;
    if (name !== null) return titled && !this.isGivenName(name[0]) ? noun.kind : "name";
    if (noun !== null) return noun.kind;
    for (let i = end; i >= from; i--) {
      const other = this.#classAt(i);
      if (other !== null) return other.kind;
    }
    if (aged) return "person";
    return determined ? "thing" : "name";
  }

  /** The readings that the gender of the noun leaves. */
  agree(
    determined: readonly Reading[],
    noun: NounClass | null | undefined,
    head: number,
    name: readonly [number, number] | null,
  ): readonly Reading[] {
    const token = this.#tokens[head];
    if (token === undefined) return determined;
    const word = this.#wordOf(token);
    const gender = noun?.gender ?? (noun === undefined || name?.[0] === head ? undefined : word.endingGender);
    if (gender === undefined || gender === "") return determined;
    return this.#narrowing.toGender(determined, gender, gender !== "f" || word.pluralEnding);
  }

  /** The gender of a person by given name, title, role and determiner. */
  personGender(
    name: readonly [number, number] | null,
    noun: NounClass | null,
    readings: readonly Reading[],
  ): "female" | "male" | undefined {
    for (let i = name?.[0] ?? 0; name !== null && i <= name[1]; i++) {
      const token = this.#tokens[i];
      if (token === undefined) continue;
      const { title, nameGender } = this.#wordOf(token);
      if (title === "f" || nameGender === "female") return "female";
      if (title === "m" || nameGender === "male") return "male";
    }
    if (noun?.kind === "person" && noun.gender === "f") return "female";
    if (noun?.kind === "person" && noun.gender === "m") return "male";
    if (readings === ALL_READINGS) return undefined;
    if (readings.includes("nm") || readings.every((reading) => reading[1] === "m")) return "male";
    const female = readings.includes("nf") || readings.every((reading) => reading[1] === "f");
    return female ? "female" : undefined;
  }

  /** Whether a token is a given name or an initial. */
  isGivenName(i: number): boolean {
    const token = this.#tokens[i];
    return token !== undefined && this.#wordOf(token).given;
  }

  #wordOf(token: Token): PhraseWord {
    return token.word.phraseWord(this.#words);
  }

  /** The class of a noun by its longest known last part, also when it is inflected. */
  #classAt(i: number): NounClass | null {
    return this.#tokens[i]?.word.noun ?? null;
  }
}
