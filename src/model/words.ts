/** A word: a hyphenated compound, a form with an apostrophe and a decimal number are one. */
export const WORD = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu;

/** Scripts that write words without spaces between them. */
const UNSPACED = new Set(["zh", "ja", "th", "lo", "km", "my"]);

/**
 * The number of words in `text`. A hyphenated compound, a form with an apostrophe and a decimal number count once.
 * Languages without spaces between words are counted by the platform's segmenter.
 */
export function countWords(text: string, language: string): number {
  if (isSpaced(language)) return text.match(WORD)?.length ?? 0;
  let words = 0;
  for (const part of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    if (part.isWordLike) words++;
  }
  return words;
}

/** Whether a language writes spaces between words. */
export function isSpaced(language: string): boolean {
  return !UNSPACED.has(language.split("-")[0] ?? "");
}
