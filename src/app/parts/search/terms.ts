import { EVERY_ARTICLE, nameWords } from "../../../model/search.ts";
import { foldedWords, withoutDiacritics } from "../quotations/fold.ts";
import type { SearchQuery } from "./query.ts";

/**
 * What Pagefind is to search for, one after the other: all words at once, and each phrase. Where neither is asked for,
 * what every article has.
 */
export function termsOf(query: Pick<SearchQuery, "words" | "phrases">): readonly string[] {
  const words = singleWords(query);
  const terms = [...(words.length > 0 ? [words.join(" ")] : []), ...query.phrases.map((phrase) => `"${phrase}"`)];
  return terms.length > 0 ? terms : [EVERY_ARTICLE];
}

/**
 * The words of a query that stand alone; of a hyphenated one its parts, as Pagefind knows them as well. One with a part
 * of a single letter (`G-8`) stays whole, as it is often written as one.
 */
export function singleWords({ words }: Pick<SearchQuery, "words">): readonly string[] {
  return words.flatMap((word) => {
    const parts = word.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter((part) => part !== "");
    return parts.length > 1 && parts.every((part) => part.length > 1) ? parts : [word];
  });
}

/** All words of a query, those of phrases as well. */
export function allWords(query: Pick<SearchQuery, "words" | "phrases">): readonly string[] {
  return [...singleWords(query), ...query.phrases.flatMap(nameWords)];
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
