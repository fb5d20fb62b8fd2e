import type { QuotationType } from "../../../model/quotation.ts";
import type { IndexedVoice } from "../../../model/search.ts";
import type { Span } from "../../../model/span.ts";

/** An article that was found, as the list of results shows it. */
export interface FoundArticle {
  readonly slug: string;
  readonly language: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly title: MarkedText;
  /** Where it has words that were searched for and the text has none. */
  readonly standfirst?: MarkedText;
  /** The best places, in the order of the text. */
  readonly passages: readonly Passage[];
  /** How many more places there are. */
  readonly more: number;
  /** Whether the passages are what was asked for: not where somebody else has the words than the search asks for. */
  readonly isExact: boolean;
  /** Everybody who speaks in it. */
  readonly voices: readonly IndexedVoice[];
  /** The words that were found, each in the forms that stand in the text, in lower case. */
  readonly forms: readonly string[];
}

/** A text with the places of the words that were searched for: offsets in order, without overlaps. */
export interface MarkedText {
  readonly text: string;
  readonly hits: readonly Span[];
}

/** A stretch of an article that has words that were searched for. */
export interface Passage extends MarkedText {
  /** The quotation that answers the search; undefined where somebody else's words do. */
  readonly quotation: PassageQuotation | undefined;
  /** All quotations, or parts of them, within the text: in order, without overlaps. */
  readonly quotations: readonly PassageQuotation[];
  /** The paragraph of the article, counted from 1. */
  readonly paragraph: number;
  /** Whether text of the paragraph is left out before or after it. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

export interface PassageQuotation {
  readonly id: string;
  readonly type: QuotationType;
  /** Null where the text does not say who speaks. */
  readonly voice: IndexedVoice | null;
  /** Where it lies in the text of the passage. */
  readonly span: Span;
}
