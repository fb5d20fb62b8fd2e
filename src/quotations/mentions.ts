import type { NounClass, NounKind, NounWords, Reading } from "../languages/nouns.ts";
import type { Span } from "../model/span.ts";
import { type Document, spanOfTokens } from "./document.ts";
import { grammarOf } from "./indirect/grammar.ts";
import { classOfNoun, isAbbreviation } from "./noun-classes.ts";
import { linkMentions } from "./phrases.ts";
import { PlainPhraseFinder } from "./plain-phrases.ts";
import type { Token } from "./tokens.ts";

export type MentionKind = "name" | "pronoun" | NounKind;

/** How a noun phrase hangs on the one before it. */
export type Link = "genitive" | "of" | "loose" | "apposition" | "and" | "none";

/** Words that may name a speaker: a noun phrase or a pronoun. */
export interface Mention extends Span {
  readonly index: number;
  readonly sentence: number;
  /** Tokens of the phrase without what is attached to it; both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Last token with attributes and appositions (`Sprecher` → `der Behörde`). */
  readonly fullLast: number;
  /** The head noun's token; of a name its last word. */
  readonly head: number;
  readonly kind: MentionKind;
  /** Tokens of the proper name, both inclusive, where there is one. */
  readonly name: readonly [number, number] | null;
  /** Possible cases and genders. */
  readonly readings: readonly Reading[];
  /** The preposition's token that governs it, or -1. */
  readonly preposition: number;
  readonly gender: "female" | "male" | undefined;
  /** True for a plural, false for a singular, undefined when the form does not tell. */
  readonly plural: boolean | undefined;
  readonly definite: boolean;
  readonly link: Link;
}

/** A phrase before its links are known. */
export type Phrase = Omit<Mention, "index" | "fullLast" | "link" | "start" | "end">;

const ALL_READINGS: readonly Reading[] = ["nm", "nf", "nn", "np", "am", "af", "an", "ap", "dm", "df", "dn", "dp", "gp"];
/** Longest run of adjectives and of nouns taken for one phrase: keeps lists of names from growing into one. */
const MAX_MODIFIERS = 8;
const MAX_HEADS = 7;

/** Finds all noun phrases and pronouns of a document, in order; `start` to `end` is the phrase with its attachments. */
export function findMentions(document: Document): readonly Mention[] {
  const words = document.pack.nouns;
  if (words === undefined) return [];
  const { lowerCase } = words;
  const finder =
    lowerCase === undefined ? new PhraseFinder(document, words) : new PlainPhraseFinder(document, words, lowerCase);
  const phrases: Phrase[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.first; i <= sentence.last; ) {
      const phrase = finder.phraseAt(i, sentence.first, sentence.last, sentence.index);
      if (phrase === null) i += 1;
      else {
        phrases.push(phrase);
        i = phrase.last + 1;
      }
    }
  }
  const links = linkMentions(document, words, phrases);
  return phrases.map((phrase, index) => {
    const { link, fullLast } = links[index] ?? { link: "none" as const, fullLast: phrase.last };
    return { ...phrase, ...spanOfTokens(document, phrase.first, fullLast), index, link, fullLast };
  });
}

class PhraseFinder {
  readonly #document: Document;
  readonly #words: NounWords;
  readonly #isVerb: (token: number) => boolean;
  readonly #isParticiple: (token: number) => boolean;
  readonly #classes = new Map<string, NounClass | null>();

  constructor(document: Document, words: NounWords) {
    this.#document = document;
    this.#words = words;
    const { indirect } = document.pack;
    const grammar = indirect === undefined ? undefined : grammarOf(document, indirect);
    this.#isVerb = (token) =>
      grammar?.readings(token).some((reading) => reading.shape === "finite" && reading.mood === "indicative") ?? false;
    this.#isParticiple = (token) => grammar?.readings(token).some((reading) => reading.shape === "participle") ?? false;
  }

  /** The phrase that begins with this token, or null. */
  phraseAt(at: number, first: number, last: number, sentence: number): Phrase | null {
    const token = this.#document.tokens[at];
    if (token === undefined || token.kind === "sign") return null;
    const initial = this.#initial(at, first);
    const preposition = this.#governor(at, first);
    const start = { sentence, preposition };
    if (token.kind === "mark") return this.#markedName(at, at, last, start, []);
    const small = !token.capital || initial;
    const readings = small ? this.#words.determiners.get(token.lower) : undefined;
    if (readings !== undefined) {
      const phrase = this.#nounAfter(at, at + 1, last, start, readings, token);
      if (phrase !== null) return phrase;
    }
    const pronoun = small ? this.#words.pronouns.get(token.lower) : undefined;
    if (pronoun !== undefined) return this.#pronoun(at, pronoun, start);
    if (initial && token.capital && this.#words.nameParticles.has(token.lower)) {
      const name = this.#particleName(at, last, start);
      if (name !== null) return name;
    }
    if (small && (readings !== undefined || this.#isSmall(token))) return null;
    return this.#nounAfter(at, at, last, start, ALL_READINGS, null, initial);
  }

  /** `Von der Aue sagte`: a surname that begins with its particle, directly before a verb. */
  #particleName(at: number, last: number, start: { sentence: number; preposition: number }): Phrase | null {
    const { tokens } = this.#document;
    let end = at + 1;
    while (end < last && this.#words.nameParticles.has(tokens[end]?.lower ?? "")) end += 1;
    const name = tokens[end];
    if (name?.kind !== "word" || !name.capital || this.classOf(name) !== null || !this.#isVerb(end + 1)) return null;
    const known = { readings: ALL_READINGS, gender: undefined, plural: false, definite: true };
    return { ...start, ...known, first: at, last: end, head: end, kind: "name", name: [at, end] };
  }

  #initial(at: number, first: number): boolean {
    if (at === first) return true;
    const before = this.#document.tokens[at - 1];
    return before?.kind === "mark" || before?.text === ":" || before?.text === "–";
  }

  /** The preposition, or `als`, directly before a phrase. */
  #governor(at: number, first: number): number {
    const before = this.#document.tokens[at - 1];
    if (at <= first || before === undefined) return -1;
    return this.#words.prepositions.has(before.lower) || this.#words.comparatives.has(before.lower) ? at - 1 : -1;
  }

  #isSmall(token: Token): boolean {
    return this.#words.closed.has(token.lower) || this.#words.prepositions.has(token.lower);
  }

  #pronoun(at: number, readings: readonly Reading[], start: { sentence: number; preposition: number }): Phrase {
    const genders = new Set(readings.map((reading) => reading[1]));
    return {
      ...start,
      first: at,
      last: at,
      head: at,
      kind: "pronoun",
      name: null,
      readings,
      gender: genders.has("m") ? "male" : genders.has("f") && !genders.has("p") ? "female" : undefined,
      plural: genders.has("p") ? (genders.size === 1 ? true : undefined) : false,
      definite: true,
    };
  }

  /** A phrase whose determiner, if any, is `at` and whose modifiers or nouns begin with `from`. */
  #nounAfter(
    at: number,
    from: number,
    last: number,
    start: { sentence: number; preposition: number },
    determined: readonly Reading[],
    determiner: Token | null,
    initial = false,
  ): Phrase | null {
    if (determiner === null && start.preposition < 0 && !initial && this.#isVerb(from)) return null;
    const head = this.#modifiers(from, last, initial);
    const token = this.#document.tokens[head];
    if (head > last || token === undefined) return null;
    if (initial && head === at && this.#isAdverb(at)) return null;
    if (token.kind === "mark") return this.#markedName(at, head, last, start, determined);
    if (!this.#isNoun(token)) return null;
    const end = this.#heads(head, last);
    const name = this.#nameIn(head, end, determiner !== null || head > at);
    const headNoun = name === null ? end : name[0] > head ? name[0] - 1 : end;
    const noun = this.classOf(this.#document.tokens[headNoun]);
    // A bare adjective before a noun makes it a common one: `dauernde Verhandlung`.
    const common = determiner !== null || (head > at && (name === null || !this.#isGivenNameAt(name[0])));
    const kind = this.#kindOf(head, end, name, noun, common);
    const inflected = this.#inflected(determined, from, head);
    const readings = this.#agree(inflected, determiner === null ? undefined : noun, headNoun, name);
    const full = this.#closing(end, last);
    return {
      ...start,
      first: at,
      last: full,
      head: name === null ? end : name[1],
      kind,
      name,
      readings,
      gender: kind === "person" || kind === "name" ? this.#personGender(name, noun, readings) : undefined,
      plural: numberOf(readings, determiner !== null, noun),
      definite: determiner !== null && !this.#words.indefinites.has(determiner.lower),
    };
  }

  /** The readings that the ending of the first adjective leaves: `die jungen` is plural, `der junge` nominative. */
  #inflected(readings: readonly Reading[], from: number, head: number): readonly Reading[] {
    const adjective = this.#document.tokens[from];
    if (adjective === undefined || from >= head || adjective.kind !== "word") return readings;
    const ending = Object.keys(this.#words.weakEndings ?? {}).find((end) => adjective.lower.endsWith(end));
    if (ending === undefined || readings === ALL_READINGS) return readings;
    const allowed = this.#words.weakEndings?.[ending] ?? [];
    const left = readings.filter((reading) => allowed.includes(reading));
    return left.length > 0 ? left : readings;
  }

  /** Skips adjectives, participles and numbers before a noun; returns the index of what follows. */
  #modifiers(from: number, last: number, initial: boolean): number {
    let i = from;
    for (; i <= last && i < from + MAX_MODIFIERS; i++) {
      const token = this.#document.tokens[i];
      if (token === undefined || token.kind === "mark") break;
      if (token.kind === "sign") {
        const next = this.#document.tokens[i + 1];
        if (token.text === "," && i > from && next !== undefined && this.#isModifier(next)) continue;
        break;
      }
      if (token.kind === "number") {
        if (i + 1 <= last) continue;
        break;
      }
      if (this.#words.conjunctions.has(token.lower) && i > from && this.#isModifierAt(i + 1)) continue;
      const mayBeModifier = this.#isModifier(token) || (initial && i === from && this.#isModifierBefore(i));
      // `die nun abgesagte Feier`: an adverb between a determiner and its adjective.
      const adverb = i === from && !initial && this.#words.closed.has(token.lower) && this.#isModifierAt(i + 1);
      if (!mayBeModifier && !adverb && !this.#isAge(i)) break;
    }
    return i;
  }

  /** A capitalised first word that is no noun: `Ursprünglich`, `Kritisiert`. */
  #isAdverb(at: number): boolean {
    const token = this.#document.tokens[at];
    const next = this.#document.tokens[at + 1];
    if (token === undefined || next?.capital === true || this.classOf(token) !== null) return false;
    if (this.#words.adverbEndings.some((ending) => token.lower.endsWith(ending))) return true;
    return this.#isParticiple(at);
  }

  #isModifierAt(i: number): boolean {
    const token = this.#document.tokens[i];
    return token !== undefined && this.#isModifier(token);
  }

  /** A capitalised first word such as `Westliche` before a noun that is known. */
  #isModifierBefore(i: number): boolean {
    const token = this.#document.tokens[i];
    const next = this.#document.tokens[i + 1];
    if (token === undefined || next?.capital !== true || !this.#hasAdjectiveEnding(token)) return false;
    if (this.#words.femaleNames.has(token.text) || this.#words.maleNames.has(token.text)) return false;
    return this.classOf(token) === null && this.classOf(next) !== null;
  }

  #isModifier(token: Token): boolean {
    if (token.kind !== "word" || token.capital) return false;
    if (token.text.endsWith("-")) return true;
    return this.#hasAdjectiveEnding(token) && !this.#isSmall(token) && !/\d-?Jähr/u.test(token.text);
  }

  #hasAdjectiveEnding(token: Token): boolean {
    if (!this.#words.capitalised) return false;
    return token.text.length > 3 && this.#words.adjectiveEndings.some((ending) => token.lower.endsWith(ending));
  }

  /** `37 Jahre alte`: the noun in the middle is a measure. */
  #isAge(i: number): boolean {
    const token = this.#document.tokens[i];
    const next = this.#document.tokens[i + 1];
    if (token === undefined || next === undefined || this.#document.tokens[i - 1]?.kind !== "number") return false;
    return this.classOf(token)?.kind === "time" && this.#isModifier(next);
  }

  #isNoun(token: Token): boolean {
    return token.kind === "word" && (token.capital || /^\d.*\p{Lu}/u.test(token.text));
  }

  /** The last token of a run of nouns and names. */
  #heads(from: number, last: number): number {
    let end = from;
    for (let i = from + 1; i <= last && i < from + MAX_HEADS; i++) {
      const token = this.#document.tokens[i];
      const before = this.#document.tokens[end];
      if (token === undefined || before === undefined) break;
      const glued = token.start === before.end;
      if (token.kind === "word" && token.capital && !glued) {
        if (this.classOf(token)?.kind === "time" || token.text === "Sie" || before.text.endsWith("-")) break;
        end = i;
        continue;
      }
      const next = this.#document.tokens[i + 1];
      if (next === undefined || i + 1 > last) break;
      if (glued && /^[/&-]$/u.test(token.text) && this.#isNoun(next)) end = ++i;
      else if (token.kind === "number" && next.text === "/" && next.start === token.end) end = i;
      else if (/^[&]$/u.test(token.text) && next.capital) end = ++i;
      else if (this.#isParticle(i, from)) continue;
      else break;
    }
    return end;
  }

  /** `von der` in `Ursula von der Leyen`: after a given name, or after the first word of a name. */
  #isParticle(i: number, from: number): boolean {
    const token = this.#document.tokens[i];
    const next = this.#document.tokens[i + 1];
    if (token === undefined || next === undefined || !this.#words.nameParticles.has(token.lower)) return false;
    let given = i - 1;
    while (given > from && this.#words.nameParticles.has(this.#document.tokens[given]?.lower ?? "")) given--;
    const before = this.#document.tokens[given];
    if (before === undefined || !this.#isGivenName(before)) return false;
    return next.capital || this.#words.nameParticles.has(next.lower);
  }

  #isGivenNameAt(index: number): boolean {
    const token = this.#document.tokens[index];
    return token !== undefined && this.#isGivenName(token);
  }

  #isGivenName(token: Token): boolean {
    if (token.dotted && token.text.length === 2) return true;
    return this.#words.femaleNames.has(token.text) || this.#words.maleNames.has(token.text);
  }

  /** Takes a bracket after the phrase along: `Matthias Anders (Grüne)`, `der Union (AU)`. */
  #closing(end: number, last: number): number {
    const { tokens } = this.#document;
    if (tokens[end + 1]?.text === "(") {
      for (let i = end + 2; i <= last && i <= end + 8; i++) {
        if (tokens[i]?.text === ")") return i;
        if (tokens[i]?.text === ".") break;
      }
    }
    const mark = this.#document.marked[this.#document.markedOf[end + 1] ?? -1];
    if (tokens[end + 1]?.kind !== "mark" || mark?.open !== end + 1 || end + 1 > last) return end;
    const titled = this.classOf(tokens[end])?.kind === "institution" || this.classOf(tokens[end])?.kind === "document";
    return titled && mark.close - mark.open <= 6 && mark.close <= last ? mark.close : end;
  }

  /** A name in quotation marks: `„Die Zeit“`, `die „Neue Presse“`. */
  #markedName(
    at: number,
    open: number,
    last: number,
    start: { sentence: number; preposition: number },
    readings: readonly Reading[],
  ): Phrase | null {
    const { tokens, marked, markedOf } = this.#document;
    const span = marked[markedOf[open] ?? -1];
    if (span === undefined || span.open !== open || !span.closed || span.close > last) return null;
    if (span.close - open < 2 || span.close - open > 6) return null;
    // `„Nein“, sagte X`: what nothing goes with and a comma sets off is somebody's words.
    if (at === open && /^[,.;:!?…]/u.test(tokens[span.close + 1]?.text ?? ".")) return null;
    if (this.#holdsClause(open, span.close)) return null;
    if (tokens[span.close - 1]?.kind === "sign" || tokens[open + 1]?.capital !== true) return null;
    if (tokens[span.close - 1]?.capital !== true && tokens[span.close - 1]?.kind !== "number") return null;
    return {
      ...start,
      first: at,
      last: span.close,
      head: span.close - 1,
      kind: "institution",
      name: [open + 1, span.close - 1],
      readings: readings.length > 0 ? readings : ALL_READINGS,
      gender: undefined,
      plural: false,
      definite: true,
    };
  }

  /** Words in small letters between two marks with a finite verb among them: a sentence, no name. */
  #holdsClause(open: number, close: number): boolean {
    for (let i = open + 1; i < close; i++) if (this.#document.tokens[i]?.capital === false && this.#isVerb(i)) return true;
    return false;
  }

  /** The proper name in a run of nouns. */
  #nameIn(from: number, end: number, determined: boolean): [number, number] | null {
    const { tokens } = this.#document;
    let role = -1;
    for (let i = from; i <= end; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      if (this.#isGivenName(token) || this.#words.titles.has(token.text)) {
        if (i < end || !determined) return [i, end];
      }
      const noun = this.classOf(token);
      if (noun?.kind === "time" && i === from) return null;
      if (noun !== null) role = i;
    }
    if (role >= 0 && role < end) {
      const next = tokens[role + 1];
      if (next?.kind !== "word" || this.#isGenitivePlace(next)) return null;
      const short = role + 1 === end && isAbbreviation(next.text);
      return short || this.classOf(tokens[role])?.kind === "person" ? [role + 1, end] : null;
    }
    if (role >= 0) return null;
    const head = tokens[end];
    if (head !== undefined && isAbbreviation(head.text)) return [from, end];
    if (determined) return null;
    if (from === end && this.#genderByEnding(head?.lower ?? "") === "f") return null;
    return [from, end];
  }

  #isGenitivePlace(token: Token): boolean {
    return this.#words.places.has(token.text.replace(/s$/u, ""));
  }

  #kindOf(
    from: number,
    end: number,
    name: readonly [number, number] | null,
    noun: NounClass | null,
    determined: boolean,
  ): MentionKind {
    const { tokens } = this.#document;
    const head = tokens[end];
    if (name !== null && head !== undefined && isAbbreviation(head.text) && name[0] === from) return "institution";
    if (head !== undefined && this.#words.places.has(head.text)) return "institution";
    const titled = noun !== null && noun.kind !== "person" && name !== null && name[0] > from;
    if (name !== null) return titled && !this.#isGivenNameAt(name[0]) ? noun.kind : "name";
    if (noun !== null) return noun.kind;
    for (let i = end; i >= from; i--) {
      const other = this.classOf(tokens[i]);
      if (other !== null) return other.kind;
    }
    if (/^\d.*Jähr/u.test(head?.text ?? "")) return "person";
    return determined || head === undefined ? "thing" : "name";
  }

  #agree(
    determined: readonly Reading[],
    noun: NounClass | null | undefined,
    head: number,
    name: readonly [number, number] | null,
  ): readonly Reading[] {
    const word = this.#document.tokens[head]?.lower ?? "";
    const gender = noun?.gender ?? (noun === undefined || name?.[0] === head ? undefined : this.#genderByEnding(word));
    if (gender === undefined || gender === "") return determined;
    const mayBePlural = gender !== "f" || /(?:n|s|innen)$/u.test(word);
    const agreed = determined.filter((reading) => reading[1] === gender || (reading[1] === "p" && mayBePlural));
    return agreed.length > 0 ? agreed : determined;
  }

  #genderByEnding(word: string): string | undefined {
    return this.#words.genderEndings.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 2)?.[1];
  }

  #personGender(
    name: readonly [number, number] | null,
    noun: NounClass | null,
    readings: readonly Reading[],
  ): "female" | "male" | undefined {
    if (name !== null) {
      for (let i = name[0]; i <= name[1]; i++) {
        const token = this.#document.tokens[i];
        const title = this.#words.titles.get(token?.text ?? "");
        if (title === "f" || this.#words.femaleNames.has(token?.text ?? "")) return "female";
        if (title === "m" || this.#words.maleNames.has(token?.text ?? "")) return "male";
      }
    }
    if (noun?.kind === "person" && noun.gender === "f") return "female";
    if (noun?.kind === "person" && noun.gender === "m") return "male";
    const genders = new Set(readings.filter((reading) => reading[0] === "n").map((reading) => reading[1]));
    if (genders.has("m")) return "male";
    return genders.has("f") ? "female" : undefined;
  }

  /** The class of a noun by its longest known last part, also when it is inflected. */
  classOf(token: Token | undefined): NounClass | null {
    if (token === undefined || token.kind !== "word") return null;
    const known = this.#classes.get(token.lower);
    if (known !== undefined) return known;
    const found = classOfNoun(token.lower, this.#words);
    this.#classes.set(token.lower, found);
    return found;
  }
}

function numberOf(readings: readonly Reading[], determined: boolean, noun: NounClass | null): boolean | undefined {
  if (!determined) return noun?.gender === "p" ? true : undefined;
  const plural = readings.some((reading) => reading[1] === "p");
  const singular = readings.some((reading) => reading[1] !== "p");
  return plural && singular ? undefined : plural;
}
