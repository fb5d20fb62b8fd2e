import { eld } from "eld/small";
import { packCodes, packFor } from "../languages/registry.ts";

/** The tag for a language that could not be told (ISO 639-2). */
const UNDETERMINED = "und";

/** As much of a text as the detector and the count of function words look at, in code units. */
const SAMPLE = 4000;

/** Running text has at least this share of a language's function words; a list of names has none. */
const CONFIRMING_SHARE = 0.08;

/** With this share a language is certain whatever the detector says. */
const DECIDING_SHARE = 0.2;

/** The detector reads the beginning alone: a text that goes on in another language has that one's words. */
const CLEARLY_MORE = 1.5;

/** Fewer letters say nothing. */
const MIN_LETTERS = 20;

const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  packCodes().map((code) => [code, new Set(packFor(code)?.functionWords)]),
);

/** Whether words have at least so many letters together. */
function hasLetters(words: readonly string[], count: number): boolean {
  let letters = 0;
  return words.some((word) => {
    letters += word.length;
    return letters >= count;
  });
}

interface Share {
  readonly code: string;
  /** The part of the words that are function words of the language, 0 to 1. */
  readonly share: number;
}

/** The languages that have a pack by their part in the words, the largest first. */
function sharesOf(words: readonly string[]): readonly Share[] {
  const shares = [...FUNCTION_WORDS].map(([code, known]) => {
    return { code, share: words.filter((word) => known.has(word)).length / words.length };
  });
  return shares.sort((a, b) => b.share - a.share);
}

/**
 * The language of a text as a lower-case BCP 47 primary subtag: told by the function words of a language's pack where
 * one is far ahead, else by its character sequences (eld) and confirmed by the function words; `und` when the two
 * disagree or there is too little text. `hint` is what the page says of itself; it counts only where the text does not
 * tell.
 */
export function detectLanguage(text: string, hint: string = UNDETERMINED): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (!hasLetters(words, MIN_LETTERS)) return hint;
  const shares = sharesOf(words);
  const [first, second] = shares;
  const best = first !== undefined && first.share > 0 ? first : { code: hint, share: 0 };
  // No guess of the detector could change this, and it takes most of the time.
  if (best.share >= DECIDING_SHARE && best.share > CLEARLY_MORE * (second?.share ?? 0)) return best.code;
  const guess = eld.detect(sample);
  if (packFor(guess.language) === undefined) {
    if (best.share >= DECIDING_SHARE) return best.code;
    return guess.language !== "" && guess.isReliable() ? guess.language : hint;
  }
  const confirmed = shares.find(({ code }) => code === guess.language)?.share ?? 0;
  if (confirmed >= CONFIRMING_SHARE && confirmed * CLEARLY_MORE >= best.share) return guess.language;
  return best.share >= DECIDING_SHARE ? best.code : hint;
}

/**
 * A language tag as articles carry it: the primary subtag, lower case (`de-AT`, `DE_at` give `de`), or undefined when
 * it is not a tag.
 */
export function languageTag(tag: string): string | undefined {
  const match = /^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*$/.exec(tag.trim());
  return match?.[1]?.toLowerCase();
}
