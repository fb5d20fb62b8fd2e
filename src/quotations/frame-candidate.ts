import type { Reason } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import type { Mention } from "./mentions.ts";
import type { Subject } from "./subjects.ts";
import { FRAME_WEIGHTS, type FrameRule, SPEAKER_WEIGHTS } from "./weights.ts";

/** A frame of words in marks with one possible speaker. */
export interface FrameCandidate {
  readonly rule: FrameRule;
  readonly cue: Span | null;
  readonly frame: Span | null;
  readonly mention: Mention | null;
  /** The words that name the speaker in this frame: the mention, or a relative pronoun that stands for it. */
  readonly words: Span | null;
  /** In no order: most candidates lose, and nobody reads theirs. */
  readonly reasons: readonly Reason[];
  readonly score: number;
}

/** Sums up what speaks for a speaker in a frame; `nearness` are features of the frame beside its rule. */
export function frameCandidate(
  rule: FrameRule,
  nearness: readonly FrameRule[],
  cue: Span | null,
  frame: Span | null,
  subject: Subject | null,
): FrameCandidate {
  const reasons: Reason[] = [
    ...[rule, ...nearness].map((feature) => ({ feature, weight: FRAME_WEIGHTS[feature].weight })),
    ...(subject?.features ?? []).map((feature) => ({ feature, weight: SPEAKER_WEIGHTS[feature].weight })),
  ];
  const score = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  const mention = subject?.mention ?? null;
  const words = plain(subject?.words ?? mention);
  return { rule, cue: plain(cue), frame: plain(frame), mention, words, reasons, score };
}

/** A span and nothing else. */
function plain(span: Span | null): Span | null {
  return span === null ? null : { start: span.start, end: span.end };
}
