import { FIELDS, type IndexedForm, type ListedArticle, timesIn } from "../../../model/search-files.ts";

/** How much more a word counts in a field than in the text. */
const WEIGHTS: Readonly<Record<keyof typeof FIELDS, number>> = { title: 5, standfirst: 2, authors: 1 };

/** How fast more of a word adds less, and how much the length of an article matters: as usual for BM25. */
const SATURATION = 1.4;
const LENGTH = 0.75;

/** Weighs articles that have a word, by BM25 (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework). */
export class Ranking {
  readonly #articles: readonly ListedArticle[];
  readonly #average: number;

  constructor(articles: readonly ListedArticle[]) {
    this.#articles = articles;
    this.#average = articles.reduce((sum, { length }) => sum + length, 0) / Math.max(1, articles.length);
  }

  /**
   * Turns weights into scores, in place.
   *
   * @param weights how much each article has of the word, by its number; 0 where it has nothing
   */
  score(weights: Float64Array): void {
    let having = 0;
    for (const weight of weights) if (weight > 0) having++;
    const rarity = Math.log(1 + (this.#articles.length - having + 0.5) / (having + 0.5));
    for (let number = 0; number < weights.length; number++) {
      const weight = weights[number] ?? 0;
      if (weight === 0) continue;
      const length = (this.#articles[number]?.length ?? this.#average) / this.#average;
      const norm = SATURATION * (1 - LENGTH + LENGTH * length);
      weights[number] = (rarity * weight * (SATURATION + 1)) / (weight + norm);
    }
  }
}

/** Marks are of one byte. */
const MARKS = 256;

/** How much an article has of a form, for every mark there is: frequent words have thousands. */
const WEIGHT_OF: readonly number[] = Array.from({ length: MARKS }, (_, mark) => {
  const fields = Object.entries(FIELDS).filter(([, bit]) => (mark & bit) !== 0);
  return fields.reduce((sum, [name]) => sum + WEIGHTS[name as keyof typeof FIELDS], timesIn(mark));
});

/** How much an article has of a form, by its mark. */
function weightOf(mark: number): number {
  return WEIGHT_OF[mark] ?? 0;
}

/** Adds what articles have of a form to their weights. */
export function addWeights(weights: Float64Array, [, , distances, marks]: IndexedForm, share: number): void {
  let number = 0;
  for (let i = 0; i < distances.length; i++) {
    number += distances[i] ?? 0;
    weights[number] = (weights[number] ?? 0) + share * weightOf(marks[i] ?? 0);
  }
}
