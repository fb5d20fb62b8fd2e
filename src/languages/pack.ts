import type { BoilerplateRule } from "./boilerplate.ts";
import type { MarkPair } from "./marks.ts";

/**
 * All that Wortlaut knows of one language. Words are data and live in the pack's folder; the rules that read them are
 * code and live in `ingest` and `quotations`.
 */
export interface LanguagePack {
  /** BCP 47 primary subtag, lower case. */
  readonly code: string;
  /** Frequent function words that confirm a guess of the language, lower case. */
  readonly functionWords: readonly string[];
  /** Lines that belong to the page, not to the article. */
  readonly boilerplate: readonly BoilerplateRule[];
  /** Quotation marks in the order in which an ambiguous one is tried. */
  readonly marks: readonly MarkPair[];
  /** Words written with a full stop that does not end a sentence, without that stop, as they are written. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words, lower case, that begin a sentence when they are capitalised after a number or an abbreviation. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** Whether a full stop after a number makes it an ordinal (`4. Dezember`). */
  readonly ordinalStop: boolean;
}
