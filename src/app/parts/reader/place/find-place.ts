import type { Place } from "../../../settings/reading-state.ts";

/** How many of a sentence's first characters are kept: few sentences of an article begin with the same ones. */
const KEPT = 40;

/** The place of the sentence that begins at `offset` of `text` (UTF-16 code units). */
export function placeAt(text: string, offset: number): Place {
  return { offset, words: text.slice(offset, offset + KEPT) };
}

/**
 * Where a place is in a text that may have changed since: where its words stand next to where they stood, and where they
 * are gone, as far from the beginning as they were. An offset of `text`.
 */
export function offsetOf(text: string, { offset, words }: Place): number {
  const after = text.indexOf(words, offset);
  const before = text.lastIndexOf(words, offset);
  if (after < 0 && before < 0) return Math.min(offset, text.length);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - offset <= offset - before ? after : before;
}
