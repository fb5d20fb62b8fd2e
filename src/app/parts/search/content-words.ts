import type { Span } from "../../../model/span.ts";

/** What Pagefind puts between words of scripts without spaces. */
const PARTING = "\u200b";
const WORD = /[^ ]+/gu;

/**
 * Where the words of a text stand, by their numbers in Pagefind's index.
 *
 * @param content the text
 * @param raw the same with `<` and `>` escaped, in some scripts with parted words
 */
export function contentWords(content: string, raw: string): readonly Span[] {
  if (!raw.includes(PARTING)) {
    return Array.from(content.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
  }
  let at = 0;
  return raw.split(PARTING).map((word) => {
    const start = at;
    at += unescapedLength(word, content, at);
    return { start, end: start + content.slice(start, at).trimEnd().length };
  });
}

/** The length of an escaped word in the text, where it stands at `at`. */
function unescapedLength(escaped: string, content: string, at: number): number {
  let length = 0;
  for (let i = 0; i < escaped.length; length++) {
    const character = content[at + length];
    i += character === "<" || character === ">" ? "&lt;".length : 1;
  }
  return length;
}

const NO_LETTERS_BEFORE = /^[^\p{L}\p{N}]+/u;
const NO_LETTERS_AFTER = /[^\p{L}\p{N}\p{M}]+$/u;

/** The word alone, without the punctuation around it. */
export function withoutPunctuation(content: string, { start, end }: Span): Span {
  const word = content.slice(start, end);
  const before = word.match(NO_LETTERS_BEFORE)?.[0].length ?? 0;
  const after = word.slice(before).match(NO_LETTERS_AFTER)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}
