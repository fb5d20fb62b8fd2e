import type { Block } from "../../../model/article.ts";
import type { Quotation, QuotationType } from "../../../model/quotation.ts";
import { hull, type Span } from "../../../model/span.ts";
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
  /** It stands so close to one of its kind by the same speaker that one name in the margin does for both. */
  readonly repeated: boolean;
  /** The next name follows so soon that there is room for one line of this one in the margin. */
  readonly tight: boolean;
}

/** About as much text as stands beside a name and the type beneath it, in UTF-16 code units. */
const ROOM = 110;

/** Less text than a line of the usual measure holds, in UTF-16 code units. */
const SAME_LINE = 50;

/** Below this confidence a quotation and its speaker are shown as doubtful. */
const DOUBTFUL = 0.65;

/** Whether the evidence is weak. Where no speaker is named nothing is claimed, and so nothing is in doubt. */
export function isDoubtful({ quotation, voice }: MarkedQuotation): boolean {
  return voice !== null && quotation.evidence.confidence < DOUBTFUL;
}

/** Whether the words stand in the text as they were said. */
export function isVerbatim(type: QuotationType): boolean {
  return type === "direct" || type === "fragment";
}

/**
 * The quotations to mark, in reading order: an outer one before those within it. Quotations without a span are left
 * out. The types in `hidden` are there but not shown, so that none of them can stand for the name of an inner one.
 * `blocks` are the paragraphs of the article: each begins a line.
 */
export function markedQuotations(
  quotations: readonly Quotation[],
  voices: readonly Voice[],
  hidden: readonly QuotationType[] = [],
  blocks: readonly Pick<Block, "span">[] = [],
): readonly MarkedQuotation[] {
  const voiceOf = new Map(voices.map((voice) => [voice.id, voice]));
  const shown = new Map(quotations.filter(({ type }) => !hidden.includes(type)).map((each) => [each.id, each]));
  const isInner = ({ within, speaker }: Quotation) => within !== null && shown.get(within)?.speaker === speaker;
  const ordered = quotations
    .filter(({ spans }) => spans.length > 0)
    .map((quotation) => ({ quotation, reach: hull(quotation.spans) }))
    .sort((a, b) => a.reach.start - b.reach.start || b.reach.end - a.reach.end);
  const named = ordered.filter(({ quotation }) => shown.has(quotation.id) && !isInner(quotation));
  const repeated = repeatedNames(named, blocks);
  const standing = named.filter(({ quotation }) => !repeated.has(quotation.id));
  const next = new Map(standing.map(({ quotation }, index) => [quotation.id, standing[index + 1]?.reach.start]));
  return ordered.map(({ quotation, reach }, index) => ({
    id: quotation.id,
    type: quotation.type,
    quotation,
    number: index + 1,
    voice: quotation.speaker === null ? null : (voiceOf.get(quotation.speaker) ?? null),
    inner: isInner(quotation),
    repeated: repeated.has(quotation.id),
    tight: (next.get(quotation.id) ?? Number.POSITIVE_INFINITY) - reach.start < ROOM,
  }));
}

interface Named {
  readonly quotation: Quotation;
  readonly reach: Span;
}

/** The ids of quotations for which the name of one before them stands in the margin already. `named` in reading order. */
function repeatedNames(named: readonly Named[], blocks: readonly Pick<Block, "span">[]): ReadonlySet<string> {
  const starts = new Set(blocks.map(({ span }) => span.start));
  const repeated = new Set<string>();
  let standing: Named | undefined;
  for (const each of named) {
    if (standing !== undefined && onOneLine(standing, each, starts)) repeated.add(each.quotation.id);
    else standing = each;
  }
  return repeated;
}

function onOneLine(first: Named, second: Named, blockStarts: ReadonlySet<number>): boolean {
  if (first.quotation.speaker !== second.quotation.speaker) return false;
  if (shapeOf(first.quotation.type) !== shapeOf(second.quotation.type)) return false;
  const distance = second.reach.start - first.reach.start;
  if (distance >= SAME_LINE) return false;
  for (let offset = first.reach.start + 1; offset <= second.reach.start; offset++) {
    if (blockStarts.has(offset)) return false;
  }
  return true;
}

/** How many quotations there are of each shape. */
export function countByShape(marked: readonly MarkedQuotation[]): Readonly<Record<MarkedType, number>> {
  const counts = { direct: 0, fragment: 0, indirect: 0 };
  for (const { type } of marked) counts[shapeOf(type)]++;
  return counts;
}
