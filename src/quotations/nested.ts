import { contains, type Span } from "../model/span.ts";
import type { IndirectCandidate } from "./indirect/candidate.ts";

/**
 * For each span the innermost indirect or reported quotation that it lies within. Both lists are in order of the text.
 */
export function enclosing(
  spans: readonly Span[],
  indirect: readonly IndirectCandidate[],
): readonly (IndirectCandidate | undefined)[] {
  let next = 0;
  let around: IndirectCandidate[] = [];
  return spans.map((span) => {
    for (let outer = indirect[next]; outer !== undefined; outer = indirect[next]) {
      if ((outer.spans[0]?.start ?? 0) > span.start) break;
      around.push(outer);
      next += 1;
    }
    around = around.filter((outer) => (outer.spans.at(-1)?.end ?? 0) > span.start);
    return around.findLast((candidate) => candidate.spans.some((part) => contains(part, span)));
  });
}
