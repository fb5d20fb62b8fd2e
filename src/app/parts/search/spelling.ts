import { lettersOf, withoutDiacritics } from "../../../model/fold.ts";

/** Letters that are typed in place of others: `ae` for `ä`. */
const TYPED_UMLAUT = /([aou])e/gu;
const UMLAUT = "\u0308";

/** A folded word as it is where its umlauts were typed as two letters; undefined where they cannot have been. */
export function withUmlauts(folded: string): string | undefined {
  const letters = folded.replace(TYPED_UMLAUT, `$1${UMLAUT}`);
  return letters === folded || hasDiacritics(folded) ? undefined : letters;
}

export function hasDiacritics(folded: string): boolean {
  return withoutDiacritics(folded) !== folded;
}

/**
 * How German nouns make a plural with an umlaut: its ending, and the endings of the singular. Together with the capital
 * letter of nouns this tells `Sätze`, a form of `Satz`, from `Fähre`, which is none of `fahren`.
 */
const UMLAUT_PLURALS: readonly (readonly [plural: string, singular: readonly string[]])[] = [
  ["ern", ["", "s", "es", "e"]],
  ["er", ["", "s", "es", "e"]],
  ["en", ["", "s", "es"]],
  ["e", ["", "s", "es"]],
];
/** Those that have no ending in the plural (`Väter`) have one of these in the singular, too. */
const WITHOUT_ENDING = /(?:el|en|er)$/u;

/**
 * Whether a noun is the singular of a plural with an umlaut: `Haus` of `Häuser`.
 *
 * @param noun folded, as the plural is
 */
export function isSingularOf(noun: string, plural: string): boolean {
  if (!plural.includes(UMLAUT) || hasDiacritics(noun)) return false;
  const plain = withoutDiacritics(plural);
  const bare = plain.replace(/(?<=el|er)n$/u, "");
  if (WITHOUT_ENDING.test(bare) && (noun === bare || noun === `${bare}s`)) return true;
  return UMLAUT_PLURALS.some(([ending, singular]) => {
    const root = plain.slice(0, plain.length - ending.length);
    return plain.endsWith(ending) && root.length > 1 && singular.some((each) => root + each === noun);
  });
}

/**
 * Whether a word begins with the letters that another one has up to its ending: one with a diacritic stands for itself,
 * one without for all of its kind.
 *
 * @param letters how many letters are compared
 */
export function isSpelledAlike(folded: string, wanted: string, letters: number): boolean {
  const own = lettersOf(folded);
  return lettersOf(wanted)
    .slice(0, letters)
    .every((letter, i) => own[i] === letter || withoutDiacritics(own[i] ?? "") === letter);
}

/** How many letters words have in common at their beginnings. */
export function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
