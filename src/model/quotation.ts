import type { Span } from "./span.ts";

/**
 * How exact a quotation is: `direct` (whole sentences in marks), `fragment` (verbatim words inside somebody else's
 * sentence), `indirect` (in substance), `reported` (the act of speaking is told, not the words).
 */
export type QuotationType = "direct" | "fragment" | "indirect" | "reported";

export const QUOTATION_TYPES: readonly QuotationType[] = ["direct", "fragment", "indirect", "reported"];

/** A step from the words that stand in the frame to the name of the speaker. */
export interface ResolutionStep {
  readonly kind: "pronoun" | "role" | "surname" | "abbreviation" | "continuation" | "apposition";
  /** The words that had to be resolved. */
  readonly mention: Span;
  /** The earlier (or later) words that they stand for. */
  readonly antecedent: Span;
  /** Sentences between the two; 0 when they share one, negative when the antecedent comes later. */
  readonly sentences: number;
}

/** A named reason with its weight, as in the tables of `src/quotations`. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** Why the text is held to be a quotation, and why of this speaker. */
export interface Evidence {
  /** The rule that decided, such as `frame-after`, `colon`, `laut`, `dass-clause`, `subjunctive-run`. */
  readonly rule: string;
  /** The stretches of text the rule relied on: marks, cue, speaker. */
  readonly spans: readonly Span[];
  /** From a pronoun or a role to a name; empty when the frame names the speaker outright. */
  readonly chain: readonly ResolutionStep[];
  /** Named features that were weighed, strongest first. */
  readonly reasons: readonly Reason[];
  /** 0 to 1. */
  readonly confidence: number;
}

interface QuotationBase {
  /** Survives edits elsewhere in the article: made of the type, the words and their occurrence. */
  readonly id: string;
  /** In order; several when a frame stands between (`„…“, sagte sie, „…“`) or a quotation goes on over paragraphs. */
  readonly spans: readonly Span[];
  /** `Speaker.id`, or null when the text does not say who speaks. */
  readonly speaker: string | null;
  /** The words that name the speaker for this quotation, as they stand in the text (also a pronoun). */
  readonly mention: Span | null;
  /** The verb or phrase that says that something is said. */
  readonly cue: Span | null;
  /** The clause that introduces the quotation: speaker, cue and what goes with them. */
  readonly frame: Span | null;
  readonly addressee: Span | null;
  /** The id of the quotation that this one lies within. */
  readonly within: string | null;
  readonly evidence: Evidence;
}

/** Verbatim words in quotation marks; the marks belong to the spans. */
export interface VerbatimQuotation extends QuotationBase {
  readonly type: "direct" | "fragment";
}

export interface IndirectQuotation extends QuotationBase {
  readonly type: "indirect";
  /**
   * `framed`: a frame in the same sentence (`sagte, sie bleibe`); `free-subjunctive`: a sentence in the subjunctive
   * without one; `free`: neither (`soll`, `müsse`).
   */
  readonly form: "framed" | "free-subjunctive" | "free";
}

export interface ReportedQuotation extends QuotationBase {
  readonly type: "reported";
}

export type Quotation = VerbatimQuotation | IndirectQuotation | ReportedQuotation;
