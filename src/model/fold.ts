import type { Span } from "./span.ts";

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

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const NO_WORD_CHARACTER = /[^\p{L}\p{N}\p{M}]/gu;
/** Scripts written without spaces: each character, with its marks, is searched as a word of its own. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]`;
const UNSPACED_PART = new RegExp(String.raw`${UNSPACED}\p{M}*|(?:(?!${UNSPACED}).)+`, "gu");
const HAS_UNSPACED = new RegExp(UNSPACED, "u");
/** Marks that stand on letters of any script: accents, umlaut dots, Arabic vowel signs. */
const DIACRITIC = /\p{Script=Inherited}/gu;
const LEADING_DIACRITICS = /^\p{Script=Inherited}+/u;
/** A letter with its diacritics. */
const LETTER = /\P{Script=Inherited}\p{Script=Inherited}*/gu;
const ASCII = /^[\dA-Za-z]*$/;

/** Where the words of a text lie. */
export function wordSpans(text: string): readonly Span[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: run, index }) =>
    ASCII.test(run) || !HAS_UNSPACED.test(run)
      ? [{ start: index, end: index + run.length }]
      : Array.from(run.matchAll(UNSPACED_PART), (part) => ({
          start: index + part.index,
          end: index + part.index + part[0].length,
        })),
  );
}

/**
 * The form in which words are compared: without case, each diacritic after its letter (`GRÖSSE` and `Größe` are the
 * same). It may be longer or shorter than the word, so offsets into it mean nothing in the text.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  // Lower, then upper: the capital ẞ only then becomes SS, as ß does.
  const plain = word.normalize("NFKD").toLowerCase().toUpperCase().toLowerCase();
  const letters = Array.from(plain, (letter) => PLAIN_LETTERS.get(letter) ?? letter).join("");
  // Normalized again: marks of which only now one follows the other have an order, too.
  return letters.replace(NO_WORD_CHARACTER, "").normalize("NFD").replace(LEADING_DIACRITICS, "");
}

/**
 * The words of a text in comparable form; punctuation is dropped.
 *
 * @param fold `foldWord`, or what remembers its results where many texts share their words
 */
export function foldedWords(text: string, fold: (word: string) => string = foldWord): readonly string[] {
  const words: string[] = [];
  for (const run of text.match(WORD) ?? []) {
    if (ASCII.test(run)) words.push(run.toLowerCase());
    else if (HAS_UNSPACED.test(run)) words.push(...(run.match(UNSPACED_PART) ?? []).map(fold));
    else words.push(fold(run));
  }
  return words.filter((word) => word !== "");
}

/**
 * Whether a folded word begins with another: a letter without a diacritic stands for all of its kind (`fahre` finds
 * `fähre` and `fahren`), one with a diacritic for itself (`fähre` does not find `fahren`).
 */
export function beginsWith(word: string, begun: string): boolean {
  return lettersAlike(lettersOf(word), lettersOf(begun));
}

/** Whether a folded word is another, letter by letter as for `beginsWith`. */
export function isWord(word: string, whole: string): boolean {
  const letters = lettersOf(word);
  const wanted = lettersOf(whole);
  return letters.length === wanted.length && lettersAlike(letters, wanted);
}

/** The letters of a folded word, each with its diacritics. */
export function lettersOf(word: string): readonly string[] {
  return word.match(LETTER) ?? [];
}

/** A folded word or letter without its diacritics. */
export function withoutDiacritics(folded: string): string {
  return folded.replace(DIACRITIC, "");
}

function lettersAlike(letters: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((letter, i) => letters[i] === letter || withoutDiacritics(letters[i] ?? "") === letter);
}

/**
 * Where the part of a word ends that folds to the first `count` letters of its folded form: an offset into `text`.
 * Never lies within a letter or between a letter and its diacritic.
 */
export function prefixEnd(text: string, word: Span, count: number): number {
  let end = word.start;
  for (const character of text.slice(word.start, word.end)) {
    const reached = lettersOf(foldWord(text.slice(word.start, end))).length >= count;
    if (reached && withoutDiacritics(foldWord(character)) !== "") return end;
    end += character.length;
  }
  return word.end;
}
