/**
 * The words of the lines between title and text that say who wrote an article and when. All lower case; an entry of
 * several words is written with single spaces.
 */
export interface BylineWords {
  /** Before the names of the authors (`von`). */
  readonly by: readonly string[];
  /** Between two authors (`und`). */
  readonly and: readonly string[];
  /** Between an author and a place (`in`, `aus`). */
  readonly in: readonly string[];
  /** The names and abbreviations of each month, January first, without a full stop. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** Before the date of publication. */
  readonly published: readonly string[];
  /** Before the date of a later change. */
  readonly updated: readonly string[];
  /** Between the parts of a date (`um`, `uhr`, `den`). */
  readonly fillers: readonly string[];
  /** How `03/04/2023` is read; `unclear` where usage differs. */
  readonly numericDate: "day-first" | "unclear";
}
