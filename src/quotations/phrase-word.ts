import type { Gender, NounWords, Reading } from "../languages/nouns.ts";
import type { Word } from "./lexicon.ts";
import { isAbbreviation } from "./noun-classes.ts";

/** What one word form may be in a noun phrase, whatever stands around it. */
export interface PhraseWord {
  readonly determiner: readonly Reading[] | undefined;
  readonly pronoun: readonly Reading[] | undefined;
  /** A preposition, or a word that says what something is like (`als`). */
  readonly governs: boolean;
  /** No part of a noun phrase: a conjunction, an adverb, an auxiliary. */
  readonly closed: boolean;
  /** Closed, or a preposition: no noun phrase begins with it. */
  readonly small: boolean;
  readonly conjunction: boolean;
  /** Part of a name in small letters (`von`). */
  readonly particle: boolean;
  /** A given name or an initial. */
  readonly given: boolean;
  readonly title: Gender | "" | undefined;
  /** The gender that a given name tells. */
  readonly nameGender: "female" | "male" | undefined;
  readonly place: boolean;
  readonly abbreviation: boolean;
  /** Looks like an adjective by its ending; `modifier`: and may stand before a noun in small letters. */
  readonly adjective: boolean;
  readonly modifier: boolean;
  /** The readings that the ending leaves of those of the determiner. */
  readonly leaves: readonly Reading[] | undefined;
  /** Looks like an adverb by its ending. */
  readonly adverb: boolean;
  /** Written like a noun: with a capital at the front, behind digits or a hyphen (`37-Jährige`, `documenta-Seite`). */
  readonly nounLike: boolean;
  /** `37-Jährige`: somebody of that age. */
  readonly aged: boolean;
  /** The gender that the ending of a noun tells. */
  readonly endingGender: Gender | undefined;
  /** Its ending may be one of the plural. */
  readonly pluralEnding: boolean;
}

/** Reads a word by the lists of its language. */
export function readPhraseWord({ kind, text, lower, capital, dotted }: Word, words: NounWords): PhraseWord {
  const closed = words.closed.has(lower);
  const small = closed || words.prepositions.has(lower);
  const endsLikeAdjective = words.adjectiveEndings.some((ending) => lower.endsWith(ending));
  const adjective = words.capitalised && text.length > 3 && endsLikeAdjective;
  const dashed = text.endsWith("-");
  const female = words.femaleNames.has(text);
  const male = words.maleNames.has(text);
  return {
    determiner: words.determiners.get(lower),
    pronoun: words.pronouns.get(lower),
    governs: words.prepositions.has(lower) || words.comparatives.has(lower),
    closed,
    small,
    conjunction: words.conjunctions.has(lower),
    particle: words.nameParticles.has(lower),
    given: female || male || (dotted && text.length === 2),
    title: words.titles.get(text),
    nameGender: female ? "female" : male ? "male" : undefined,
    place: words.places.has(text),
    abbreviation: isAbbreviation(text),
    adjective,
    modifier: kind === "word" && !capital && (dashed || (adjective && !small && !/\d-?Jähr/u.test(text))),
    leaves: Object.entries(words.weakEndings ?? {}).find(([ending]) => lower.endsWith(ending))?.[1],
    adverb: words.adverbEndings.some((ending) => lower.endsWith(ending)),
    nounLike: kind === "word" && (capital || /^\d.*\p{Lu}|-\p{Lu}/u.test(text)),
    aged: /^\d.*Jähr/u.test(text),
    endingGender: words.genderEndings.find(
      ([ending]) => lower.endsWith(ending) && lower.length > ending.length + 2,
    )?.[1],
    pluralEnding: /(?:n|s|innen)$/u.test(lower),
  };
}
