import { foldedWords } from "../../../model/fold.ts";
import { type IndexedForm, numbersOf } from "../../../model/search-files.ts";
import type { IndexReader, WordStretch } from "./index-reader.ts";
import { findPhrase } from "./phrase-search.ts";
import { addWeights, Ranking } from "./ranking.ts";
import { withUmlauts } from "./spelling.ts";
import { WantedWord } from "./wanted-word.ts";

/**
 * What was found for a word or a phrase. A frequent word is in thousands of articles: rows of numbers are a fraction of
 * the work that a map of objects is.
 */
export interface Found {
  /** The score of each article, by its number; 0 where it has nothing of it. */
  readonly scores: Float64Array;
  /** For each article, 1 where it has the word itself, not only longer ones that begin with it. */
  readonly whole: Uint8Array;
  /** The forms that are it, one after the other: one for a word. */
  readonly words: readonly ((form: string) => boolean)[];
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

  /** @param isBegun whether longer words that begin with it are meant as well */
  async word(typed: string, isBegun: boolean): Promise<Found> {
    const words = foldedWords(typed);
    const [folded = "", ...others] = words;
    if (others.length > 0) return findPhrase(this.#reader, this.#ranking, words, isBegun);
    const umlauts = withUmlauts(folded);
    const spellings = umlauts === undefined ? [folded] : [umlauts, folded];
    // All at once, so that the one does not wait for the files of the other.
    const [first, second] = await Promise.all(spellings.map((spelling) => this.#spelled(spelling, isBegun)));
    if (first === undefined) throw new Error("there is no spelling of a word");
    return second !== undefined && !first.scores.some((score) => score > 0) ? second : first;
  }

  phrase(typed: string): Promise<Found> {
    return findPhrase(this.#reader, this.#ranking, foldedWords(typed), false);
  }

  async #spelled(folded: string, isBegun: boolean): Promise<Found> {
    const word = new WantedWord(folded, this.#reader.stem(folded), isBegun);
    const scores = new Float64Array(this.#reader.articles.length);
    const whole = new Uint8Array(this.#reader.articles.length);
    const forms = new Set<string>();
    for (const [stem, own] of stemsIn(await this.#stretches(word, isBegun))) {
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
    return { scores, whole, words: [(form) => forms.has(form)] };
  }

  /** Where the forms of a word may be. The stem of a longer word can be a letter or more shorter than what was typed. */
  async #stretches(word: WantedWord, isBegun: boolean): Promise<readonly WordStretch[]> {
    const shorter = isBegun ? beginningsOf(word.plain).map((begun) => this.#reader.stretch(begun)) : [];
    const [own, longer, ...others] = await Promise.all([
      this.#reader.stretch(word.stem),
      isBegun ? this.#reader.stretchesFrom(word.plain) : [],
      ...shorter,
    ]);
    const all = [own, ...longer, ...others].flatMap((stretch) => stretch ?? []);
    return [...new Map(all.map((stretch) => [stretch.digest, stretch])).values()];
  }
}

/**
 * Letters that a stem lacks of the word that is being typed, at the most, and letters that it has: where all of an
 * ending (`heit`) has been typed, the stemmer takes it off.
 */
const ENDING = 3;
const LEAST = 3;

function beginningsOf(plain: string): readonly string[] {
  const lengths = Array.from({ length: ENDING }, (_, i) => plain.length - 1 - i).filter((length) => length >= LEAST);
  return lengths.map((length) => plain.slice(0, length));
}

function stemsIn(stretches: readonly WordStretch[]): readonly (readonly [string, readonly IndexedForm[]])[] {
  return stretches.flatMap(({ words }) => words);
}
