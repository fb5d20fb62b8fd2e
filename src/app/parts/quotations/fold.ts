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
/** A letter with its diacritics. */
const LETTER = /\P{Script=Inherited}\p{Script=Inherited}*/gu;
const ASCII = /^[\dA-Za-z]*$/;

/**
 * The form in which words are compared: without case and without diacritics (`Größe` and `GROSSE` are the same).
 * It may be longer or shorter than the word, so offsets into it mean nothing in the text.
 */
export function foldWord(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : foldAccented(word).replace(DIACRITIC, "");
}

/** As `foldWord`, but with the diacritics, each after its letter. */
function foldAccented(word: string): string {
  // Lower, then upper: the capital ẞ only then becomes SS, as ß does.
  const plain = word.normalize("NFKD").toLowerCase().toUpperCase().toLowerCase();
  return Array.from(plain, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .join("")
    .replace(NO_WORD_CHARACTER, "");
}

/** The words of a text as they stand there. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The words of a text in comparable form; punctuation is dropped. */
export function foldedWords(text: string): readonly string[] {
  return wordsOf(text)
    .map(foldWord)
    .filter((word) => word !== "");
}

/** Words to search for, in comparable form but with the diacritics that were typed: they are meant. */
export type Query = readonly string[];

/** The words of what somebody typed to search for it. */
export function queryOf(typed: string): Query {
  return wordsOf(typed)
    .map(foldAccented)
    .filter((word) => foldWord(word) !== "");
}

/**
 * Whether a word of a text begins as a word of a query says: a letter without a diacritic stands for all of its kind
 * (`fahre` finds `Fähre` and `fahren`), one with a diacritic for itself (`fähre` does not find `fahren`).
 */
export function beginsWith(word: string, begun: string): boolean {
  return lettersAlike(lettersOf(word), begun.match(LETTER) ?? []);
}

/** Whether a word of a text is the word of a query, letter by letter as for `beginsWith`. */
export function isWord(word: string, whole: string): boolean {
  const letters = lettersOf(word);
  const wanted = whole.match(LETTER) ?? [];
  return letters.length === wanted.length && lettersAlike(letters, wanted);
}

function lettersOf(word: string): readonly string[] {
  return foldAccented(word).match(LETTER) ?? [];
}

function lettersAlike(letters: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((letter, i) => letters[i] === letter || letters[i]?.replace(DIACRITIC, "") === letter);
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
