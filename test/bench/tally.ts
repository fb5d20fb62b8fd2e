import { assign } from "./assignment.ts";
import { type Item, shared, tokenF1 } from "./items.ts";

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision and recall from counts of right, spurious and missed items. */
export class Tally {
  right = 0;
  spurious = 0;
  missed = 0;

  rates(): Rates {
    return rates(ratio(this.right, this.right + this.spurious), ratio(this.right, this.right + this.missed));
  }
}

/** What a reader wants to know of the quotations of one kind. */
export interface ReaderFigures {
  /** Of the marked ones, the share that are some. */
  readonly precision: number;
  /** Of those in the texts, the share that is marked. */
  readonly recall: number;
  /** Of those marked rightly and given a speaker in the gold standard, the share with that speaker. */
  readonly speaker: number;
}

/** Counts quotations of one kind by pairs of gold and found ones that share at least half of their words. */
export class KindTally {
  readonly #spans = new Tally();
  #speakers = 0;
  #right = 0;

  add(gold: readonly Item[], found: readonly Item[]): void {
    const pairs = assign(gold.map((g) => found.map((f) => atLeastHalf(tokenF1(g.ids.quote, f.ids.quote)))));
    this.#spans.right += pairs.length;
    this.#spans.missed += gold.length - pairs.length;
    this.#spans.spurious += found.length - pairs.length;
    for (const [row, column] of pairs) {
      const speaker = gold[row]?.ids.speaker ?? [];
      if (speaker.length === 0) continue;
      this.#speakers++;
      if (shared(speaker, found[column]?.ids.speaker ?? []) > 0) this.#right++;
    }
  }

  figures(): ReaderFigures {
    const { precision, recall } = this.#spans.rates();
    return { precision, recall, speaker: ratio(this.#right, this.#speakers) };
  }
}

/** A score below one half counts for nothing. */
export const atLeastHalf = (value: number): number => (value >= 0.5 ? value : 0);
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
export const mean = (values: readonly number[]): number =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

export function rates(precision: number, recall: number): Rates {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
