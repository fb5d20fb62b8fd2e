import { foldedWords, foldWord, withoutDiacritics } from "../../../model/fold.ts";

/**
 * Words one by one; of a hyphenated one its parts, which need not follow one another. One with a part of a single letter
 * (`G-8`), or of a word and a number (`Covid-19`), stays whole.
 */
export function singleWords(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const parts = word.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter((part) => part !== "");
    const areWords = parts.length > 1 && parts.every((part) => part.length > 1);
    return areWords && !WORD_AND_NUMBER.test(parts.join("")) ? parts : [word];
  });
}

const WORD_AND_NUMBER = /^(?:([\p{L}\p{M}]+)(\p{N}+)|(\p{N}+)([\p{L}\p{M}]+))$/u;
const HYPHENATED = /^[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{N}\p{M}]+)+$/u;

/**
 * How else a word is written that some write as one and some with a hyphen: `G8` for `G-8`, and the other way round.
 * Folded words that follow one another; undefined for most words.
 */
export function otherWriting(word: string): readonly string[] | undefined {
  if (HYPHENATED.test(word)) return [foldWord(word)];
  return WORD_AND_NUMBER.exec(foldWord(word))
    ?.slice(1)
    .filter((part) => part !== undefined);
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
