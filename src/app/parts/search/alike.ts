import { foldedWords, foldWord, withoutDiacritics } from "../quotations/fold.ts";
import { beginnings } from "./terms.ts";

/**
 * Whether a word of a text, or a part of it between hyphens, may be a form of a word that was searched for: they begin
 * alike, case and diacritics aside, for at least half of that word. Pagefind finds words by their stems; where no word
 * has the stem, it takes a shorter beginning instead (`Covid` finds `CO2`), which is not what anybody meant.
 */
export function isAlike(word: string, wanted: string): boolean {
  const forms = beginnings(foldWord(wanted));
  return [foldWord(word), ...foldedWords(word)]
    .map(withoutDiacritics)
    .some((part) => forms.some((form) => commonLength(part, form) >= needed(form.length)));
}

/** Whether a word is a form of another, or begun by it, for certain: at most an ending of two letters is different. */
export function isForm(word: string, wanted: string): boolean {
  const plain = withoutDiacritics(foldWord(word));
  return beginnings(foldWord(wanted)).some(
    (form) => form !== "" && (plain.startsWith(form) || commonLength(plain, form) >= Math.max(4, form.length - 2)),
  );
}

/** Stems are rarely shorter than three letters, and endings rarely longer than what is before them. */
function needed(length: number): number {
  return Math.min(length, Math.max(3, Math.ceil(length / 2)));
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
