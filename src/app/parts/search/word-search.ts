import { foldedWords } from "../../../model/fold.ts";
import { numbersOf } from "../../../model/search-files.ts";
import type { IndexReader } from "./index-reader.ts";
import { findPhrase } from "./phrase-search.ts";
import { addWeights, Ranking } from "./ranking.ts";
import { withUmlauts } from "./spelling.ts";
import { stretchesOf } from "./stretches.ts";
import { otherWriting } from "./terms.ts";
import { WantedWord } from "./wanted-word.ts";

export type FormTest = (form: string) => boolean;

/**
 * What was found for a word or a phrase. A frequent word is in thousands of articles: rows of numbers are a fraction of
 * the work that a map of objects is.
 */
export interface Found {
  /** The score of each article, by its number; 0 where it has nothing of it. */
  readonly scores: Float64Array;
  /** For each article, 1 where it has the word itself, not only longer ones that begin with it. */
  readonly whole: Uint8Array;
  /** The forms that are it, one after the other, one for a word; several where it is written in several ways. */
  readonly writings: readonly (readonly FormTest[])[];
  /** Whether all longer words that begin so were looked at. */
  readonly isAll: boolean;
}

/** How much longer words than the one that was searched for count. */
const LONGER = 0.3;

/** Searches an index for what was typed as one word. */
export class WordSearch {
  readonly #reader: IndexReader;
  readonly #ranking: Ranking;

  constructor(reader: IndexReader) {
    this.#reader = reader;
    this.#ranking = new Ranking(reader.articles);
  }

  /** @param reach as for `stretchesOf` */
  async word(typed: string, reach: number): Promise<Found> {
    const writings = [foldedWords(typed), otherWriting(typed)].flatMap((words) => (words === undefined ? [] : [words]));
    return anyOf(await Promise.all(writings.map((words) => this.#written(words, reach))));
  }

  phrase(typed: string): Promise<Found> {
    return findPhrase(this.#reader, this.#ranking, foldedWords(typed), 0);
  }

  async #written(words: readonly string[], reach: number): Promise<Found> {
    const [folded = "", ...others] = words;
    if (others.length > 0) return findPhrase(this.#reader, this.#ranking, words, reach);
    const umlauts = withUmlauts(folded);
    const spellings = umlauts === undefined ? [folded] : [umlauts, folded];
    // All at once, so that the one does not wait for the files of the other.
    const [first, second] = await Promise.all(spellings.map((spelling) => this.#spelled(spelling, reach)));
    if (first === undefined) throw new Error("there is no spelling of a word");
    if (second === undefined || first.scores.some((score) => score > 0)) return first;
    return { ...second, isAll: first.isAll && second.isAll };
  }

  async #spelled(folded: string, reach: number): Promise<Found> {
    const word = new WantedWord(folded, this.#reader.stem(folded), reach > 0);
    const scores = new Float64Array(this.#reader.articles.length);
    const whole = new Uint8Array(this.#reader.articles.length);
    const forms = new Set<string>();
    const { stretches, isAll } = await stretchesOf(this.#reader, folded, reach);
    for (const [stem, own] of stretches.flatMap(({ words }) => words)) {
      const wholeForms = new Set(word.wholeForms(stem, own));
      for (const form of own) {
        const isWhole = wholeForms.has(form);
        if (!isWhole && !word.isLonger(form)) continue;
        forms.add(form[0]);
        addWeights(scores, form, isWhole ? 1 : LONGER);
        if (isWhole) for (const number of numbersOf(form[2])) whole[number] = 1;
      }
    }
    this.#ranking.score(scores);
    return { scores, whole, writings: [[(form) => forms.has(form)]], isAll };
  }
}

/** What is found in one way or another. */
function anyOf(found: readonly Found[]): Found {
  const [only, ...others] = found;
  if (only === undefined) throw new Error("a word is written in no way");
  if (others.length === 0) return only;
  return {
    scores: only.scores.map((score, number) => Math.max(score, ...others.map(({ scores }) => scores[number] ?? 0))),
    whole: only.whole.map((one, number) => Math.max(one, ...others.map(({ whole }) => whole[number] ?? 0))),
    writings: found.flatMap(({ writings }) => writings),
    isAll: found.every(({ isAll }) => isAll),
  };
}
