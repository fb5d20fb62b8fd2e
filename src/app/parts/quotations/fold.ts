import type { Span } from "../../../model/span.ts";

/** Letters that Unicode does not take apart into a base letter and a mark, with what people type for them. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["ħ", "h"],
  ["þ", "th"],
  ["ς", "σ"],
]);

/** Scripts written without spaces: each character is searched as a word of its own. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]`;
const WORD_CHARACTER = String.raw`[\p{L}\p{N}\p{M}]`;
const WORD = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})${WORD_CHARACTER})+`, "gu");
const NO_WORD_CHARACTER = /[^\p{L}\p{N}\p{M}]/gu;
/** Marks that stand on letters of any script: accents, umlaut dots, Arabic vowel signs. */
const DIACRITIC = /\p{Script=Inherited}/gu;
const ASCII = /^[\dA-Za-z]*$/;

/**
 * The form in which words are compared: without case and without diacritics (`Größe` and `GROSSE` are the same).
 * It may be longer or shorter than the word, so offsets into it mean nothing in the text.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const plain = word.normalize("NFKD").replace(DIACRITIC, "").toUpperCase().toLowerCase();
  return Array.from(plain, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .join("")
    .replace(NO_WORD_CHARACTER, "");
}

/** The words of a text in comparable form; punctuation is dropped. */
export function foldedWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(foldWord).filter((word) => word !== "");
}

/** Where the words of `text` lie within `span`, as offsets into `text`. */
export function wordSpans(text: string, span: Span): readonly Span[] {
  return Array.from(text.slice(span.start, span.end).matchAll(WORD), (match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

/**
 * Where the part of a word ends that folds to the first `length` characters of its folded form: an offset into `text`.
 * Never lies within a letter or between a letter and its diacritic.
 */
export function prefixEnd(text: string, word: Span, length: number): number {
  let end = word.start;
  for (const character of text.slice(word.start, word.end)) {
    const next = end + character.length;
    const reached = foldWord(text.slice(word.start, end)).length >= length;
    if (reached && foldWord(character) !== "") return end;
    end = next;
  }
  return word.end;
}
