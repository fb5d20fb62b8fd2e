import measured from "./figures.json";

/** Shares of 0 to 1, as `npm run bench:quotations -- --gold FILE --publish` measured and wrote them. */
export interface MeasuredFigures {
  /** Of the marked ones, how many are some. */
  readonly precision: number;
  /** Of those in the texts, how many are marked. */
  readonly recall: number;
  /** Of those marked rightly, how many have the right speaker. */
  readonly speaker: number;
}

export interface PublishedFigures {
  /** ISO date. */
  readonly measured: string;
  /** How many articles they were measured on. */
  readonly articles: number;
  readonly verbatim: MeasuredFigures;
  readonly indirect: MeasuredFigures;
}

export const FIGURES: PublishedFigures = measured;
export const COMMAND = "npm run bench:quotations -- --gold dev.jsonl";
