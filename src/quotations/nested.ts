import { contains, hull } from "../model/span.ts";
import type { IndirectCandidate } from "./indirect/candidate.ts";
import type { VerbatimCandidate } from "./verbatim.ts";

/** Rules that read a frame of the words themselves; no quotation around them has more to say. */
const OWN_FRAME = new Set(["frame-after", "colon", "colon-name", "tag", "cited"]);

/**
 * Words in marks inside indirect speech are the words of whoever is reported there (`sie sagte, das sei „Unsinn“`):
 * gives them that speaker unless a frame of their own names one. Both lists are in order of the text.
 */
export function adoptSpeakers(
  verbatim: readonly VerbatimCandidate[],
  indirect: readonly IndirectCandidate[],
): VerbatimCandidate[] {
  let next = 0;
  let around: IndirectCandidate[] = [];
  return verbatim.map((quotation) => {
    const span = hull(quotation.spans);
    for (let outer = indirect[next]; outer !== undefined; outer = indirect[next]) {
      if ((outer.spans[0]?.start ?? 0) > span.start) break;
      around.push(outer);
      next += 1;
    }
    around = around.filter((outer) => (outer.spans.at(-1)?.end ?? 0) > span.start);
    const outer = around.findLast((candidate) => candidate.spans.some((part) => contains(part, span)));
    if (outer === undefined || outer.words === null || OWN_FRAME.has(quotation.rule)) return quotation;
    const { words, mention, cue, frame, rule, reasons, confidence } = outer;
    return { ...quotation, words, mention, cue, frame, rule: `within ${rule}`, reasons, speakerScore: confidence * 6 };
  });
}
