import type { MarkedSpan } from "./marks.ts";
import type { Mention } from "./mentions.ts";
import type { Predicate } from "./predicates.ts";
import type { Segment } from "./segments.ts";
import type { Sentence } from "./sentences.ts";
import type { FrameRule } from "./weights.ts";

/** Where a marked span stands: its sentence, parted into segments. */
export interface Place {
  readonly sentence: Sentence;
  readonly segments: readonly Segment[];
  /** The segment that holds the marked span. */
  readonly home: Segment;
  readonly marked: MarkedSpan;
}

/** The clause that a colon before the words belongs to: the last main clause with a verb. */
export function colonSegment({ segments, home }: Place): Segment | undefined {
  return segments.findLast(
    ({ index, subordinate, predicates }) =>
      index < home.index && !subordinate && predicates.some(({ subjunctive }) => !subjunctive),
  );
}

/** `„…“, heißt es in X`: the verb opens the clause behind the words. */
export function isBehind({ home, marked }: Place, segment: Segment, predicate: Predicate): boolean {
  if (segment.index === home.index) return predicate.finite === marked.close + 1;
  return segment.index === home.index + 1 && standsAlone(home, marked) && predicate.leads;
}

/** The marked span is a segment of its own. */
export function standsAlone(home: Segment, marked: MarkedSpan): boolean {
  return home.last === marked.close && home.predicates.length === 0;
}

/** How near a frame stands to the words, and whether it is itself reported. */
export function nearnessOf({ home, marked }: Place, segment: Segment, predicate?: Predicate): readonly FrameRule[] {
  const reported: FrameRule[] = predicate?.subjunctive === true ? ["reported-clause"] : [];
  const between = Math.abs(segment.index - home.index) - 1;
  if (between > 0) return [...new Array<FrameRule>(Math.min(between, 3)).fill("distant"), ...reported];
  if (predicate === undefined || between === 0) return ["adjacent", ...reported];
  const inside = predicate.from <= marked.open && marked.open <= predicate.to;
  return inside ? ["adjacent", ...reported] : ["other-conjunct", ...reported];
}

/** Whether a mention shares words with a marked span. */
export function within(mention: Mention, marked: MarkedSpan): boolean {
  return mention.fullLast >= marked.open && mention.first <= marked.close;
}
