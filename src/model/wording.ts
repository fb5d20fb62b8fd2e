import { isSpaced, WORD } from "./words.ts";

/** A word of a text, with what stands around it. */
export interface Word {
  /** The word and everything up to the next one; the first word of a text has what stands before it, too. */
  readonly text: string;
  /** What it is compared by: words with the same key are the same, however they are written. */
  readonly key: string;
}

/** The words of `text`, in their order. Together they are the whole text, unless it has no word at all. */
export function wordsOf(text: string, language: string): readonly Word[] {
  const found = isSpaced(language)
    ? Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ index, word }))
    : segmented(text, language);
  return found.map(({ index, word }, at) => ({
    text: text.slice(at === 0 ? 0 : index, found[at + 1]?.index),
    key: keyOf(word),
  }));
}

/** The keys of the words in `text`, in their order. */
export function wordKeys(text: string, language: string): readonly string[] {
  if (isSpaced(language))
    return (
      unified(text)
        .match(WORD)
        ?.map((word) => word.toLowerCase()) ?? []
    );
  return segmented(text, language).map(({ word }) => keyOf(word));
}

function segmented(text: string, language: string): { readonly index: number; readonly word: string }[] {
  const parts = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return Array.from(parts).flatMap(({ index, segment, isWordLike }) => (isWordLike ? { index, word: segment } : []));
}

/** Case, the form of an apostrophe and `ss` for `ß` make no other word; accents do. */
function keyOf(word: string): string {
  return unified(word).toLowerCase();
}

/** Has the same words at the same places: letters stay letters. */
function unified(text: string): string {
  return text.replaceAll("’", "'").replace(/[ßẞ]/gu, "ss");
}
