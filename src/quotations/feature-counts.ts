import type { Document } from "./document.ts";
import type { MarkedSpan } from "./marks.ts";
import type { QuotationFeature } from "./weights.ts";

/** How often each feature counts for a marked span; what is missing does not count. */
export type Counts = Partial<Record<QuotationFeature, number>>;

/** How often a feature counts that is either there or not. */
export function flag(condition: boolean): number {
  return condition ? 1 : 0;
}

/** Whether the marked span is a sentence of its own. */
export function isAlone(document: Document, span: MarkedSpan): boolean {
  const sentence = document.sentences[document.sentenceOf[span.open] ?? -1];
  return sentence !== undefined && sentence.first === span.open && sentence.last <= span.close + 1;
}
