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

function shareOfFunctionWords(words: readonly string[], code: string): number {
  const known = new Set(packFor(code)?.functionWords);
  return words.filter((word) => known.has(word)).length / words.length;
}

/**
 * The language of a text as a lower-case BCP 47 primary subtag: told by its character sequences (eld) and confirmed by
 * the function words of the language's pack; `und` when the two disagree or there is too little text. `hint` is what
 * the page says of itself; it counts only where the text does not tell.
 */
export function detectLanguage(text: string, hint: string = UNDETERMINED): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.join("").length < MIN_LETTERS) return hint;
  const guess = eld.detect(sample);
  const shares = packCodes().map((code) => ({ code, share: shareOfFunctionWords(words, code) }));
  const best = shares.reduce((most, each) => (each.share > most.share ? each : most), { code: hint, share: 0 });
  if (packFor(guess.language) === undefined) {
    if (best.share >= DECIDING_SHARE) return best.code;
    return guess.language !== "" && guess.isReliable() ? guess.language : hint;
  }
  const confirmed = shareOfFunctionWords(words, guess.language);
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
