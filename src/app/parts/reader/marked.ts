import type { Quotation, QuotationType } from "../../../model/quotation.ts";
import { hull } from "../../../model/span.ts";
import type { Voice } from "../../../model/summary.ts";

/** The types of quotation that the text of an article shows; a merely reported act of speaking has no words to mark. */
export type MarkedType = Exclude<QuotationType, "reported">;

export const MARKED_TYPES: readonly MarkedType[] = ["direct", "fragment", "indirect"];

/** A quotation as the reading view shows it. */
export interface MarkedQuotation {
  readonly id: string;
  readonly type: MarkedType;
  readonly quotation: Quotation;
  /** Its place in reading order, counted from 1. */
  readonly number: number;
  /** Null when the text does not say who speaks. */
  readonly voice: Voice | null;
  /** It lies within another quotation of the same speaker, whose name already stands in the margin. */
  readonly inner: boolean;
}

/**
 * The quotations to mark, in reading order: an outer one before those within it. Quotations without a span and reported
 * ones are left out.
 */
export function markedQuotations(
  quotations: readonly Quotation[],
  voices: readonly Voice[],
): readonly MarkedQuotation[] {
  const voiceOf = new Map(voices.map((voice) => [voice.id, voice]));
  const shown = quotations.flatMap((quotation) => {
    const { type } = quotation;
    return type === "reported" || quotation.spans.length === 0
      ? []
      : [{ type, quotation, reach: hull(quotation.spans) }];
  });
  shown.sort((a, b) => a.reach.start - b.reach.start || b.reach.end - a.reach.end);
  const byId = new Map(shown.map(({ quotation }) => [quotation.id, quotation]));
  return shown.map(({ type, quotation }, index) => {
    const outer = quotation.within === null ? undefined : byId.get(quotation.within);
    return {
      id: quotation.id,
      type,
      quotation,
      number: index + 1,
      voice: quotation.speaker === null ? null : (voiceOf.get(quotation.speaker) ?? null),
      inner: outer !== undefined && outer.speaker === quotation.speaker,
    };
  });
}
