import type { BoilerplateRule } from "./boilerplate.ts";

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
}
