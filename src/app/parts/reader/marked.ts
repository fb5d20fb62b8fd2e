import type { Quotation, QuotationType } from "../../../model/quotation.ts";
import { hull } from "../../../model/span.ts";
import type { Voice } from "../../../model/summary.ts";

/** The types with a shape and a switch of their own. What is merely reported goes with indirect speech. */
export type MarkedType = Exclude<QuotationType, "reported">;

export const MARKED_TYPES: readonly MarkedType[] = ["direct", "fragment", "indirect"];

/** The shape in which a type is marked. */
export function shapeOf(type: QuotationType): MarkedType {
  return type === "reported" ? "indirect" : type;
}

/** A quotation as the reading view shows it. */
export interface MarkedQuotation {
  readonly id: string;
  readonly type: QuotationType;
  readonly quotation: Quotation;
  /** Its place in reading order, counted from 1. */
  readonly number: number;
  /** Null when the text does not say who speaks. */
  readonly voice: Voice | null;
  /** It lies within another quotation of the same speaker, whose name already stands in the margin. */
  readonly inner: boolean;
  /** The next name follows so soon that there is room for one line of this one in the margin. */
  readonly tight: boolean;
}

/** About as much text as stands beside a name and the type beneath it, in UTF-16 code units. */
const ROOM = 110;

/** Whether the words stand in the text as they were said. */
export function isVerbatim(type: QuotationType): boolean {
  return type === "direct" || type === "fragment";
}

/**
 * The quotations to mark, in reading order: an outer one before those within it. Quotations without a span are left
 * out. The types in `hidden` are there but not shown, so that none of them can stand for the name of an inner one.
 */
export function markedQuotations(
  quotations: readonly Quotation[],
  voices: readonly Voice[],
  hidden: readonly QuotationType[] = [],
): readonly MarkedQuotation[] {
  const voiceOf = new Map(voices.map((voice) => [voice.id, voice]));
  const shown = new Map(quotations.filter(({ type }) => !hidden.includes(type)).map((each) => [each.id, each]));
  const isInner = ({ within, speaker }: Quotation) => within !== null && shown.get(within)?.speaker === speaker;
  const ordered = quotations
    .filter(({ spans }) => spans.length > 0)
    .map((quotation) => ({ quotation, reach: hull(quotation.spans) }))
    .sort((a, b) => a.reach.start - b.reach.start || b.reach.end - a.reach.end);
  const named = ordered.filter(({ quotation }) => shown.has(quotation.id) && !isInner(quotation));
  const next = new Map(named.map(({ quotation }, index) => [quotation.id, named[index + 1]?.reach.start]));
  return ordered.map(({ quotation, reach }, index) => ({
    id: quotation.id,
    type: quotation.type,
    quotation,
    number: index + 1,
    voice: quotation.speaker === null ? null : (voiceOf.get(quotation.speaker) ?? null),
    inner: isInner(quotation),
    tight: (next.get(quotation.id) ?? Number.POSITIVE_INFINITY) - reach.start < ROOM,
  }));
}

/** How many quotations there are of each shape. */
export function countByShape(marked: readonly MarkedQuotation[]): Readonly<Record<MarkedType, number>> {
  const counts = { direct: 0, fragment: 0, indirect: 0 };
  for (const { type } of marked) counts[shapeOf(type)]++;
  return counts;
}
