import { foldedWords, withoutDiacritics } from "../../../model/fold.ts";

/**
 * Words one by one; of a hyphenated one its parts, which need not follow one another. One with a part of a single letter
 * (`G-8`) stays whole, as it is often written as one.
 */
export function singleWords(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const parts = word.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter((part) => part !== "");
    return parts.length > 1 && parts.every((part) => part.length > 1) ? parts : [word];
  });
}

/** Whether what must not be in an article is several words that follow one another. */
export function isPhrase(without: string): boolean {
  return /\s/u.test(without);
}

/** Whether a name has words that begin as those of a query do, case and diacritics aside. */
export function hasWords(name: string, words: readonly string[]): boolean {
  const own = foldedWords(name).map(withoutDiacritics);
  return words.every((word) => own.some((part) => beginnings(word).some((begun) => part.startsWith(begun))));
}

/** A folded word, also as it is where its umlauts were typed as two letters. */
export function beginnings(folded: string): readonly string[] {
  const plain = withoutDiacritics(folded);
  return [plain, plain.replace(/([aou])e/gu, "$1")];
}
