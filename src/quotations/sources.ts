import { hull, type Span } from "../model/span.ts";
import type { Document } from "./document.ts";
import { type FrameCandidate, frameCandidate } from "./frame-candidate.ts";
import type { Mention } from "./mentions.ts";
import { kindOnly } from "./subjects.ts";
import type { FrameRule } from "./weights.ts";

/**
 * Reads a mention as a source that needs no verb: `laut X`, `X zufolge`, `nach Angaben von X`, `für X`. Null when the
 * words around it do not make it one.
 */
export function sourceOf(document: Document, mention: Mention): FrameCandidate | null {
  const { tokens } = document;
  const { cues } = document.pack;
  if (cues === undefined) return null;
  const before = tokens[mention.preposition];
  const after = tokens[mention.fullLast + 1];
  const head = tokens[mention.last]?.lower ?? "";
  const make = (rule: FrameRule, cue: Span): FrameCandidate =>
    frameCandidate(rule, [], cue, hull([cue, mention]), kindOnly(mention));
  if (before !== undefined) {
    const twoWords = `${tokens[mention.preposition - 1]?.lower ?? ""} ${before.lower}`;
    if (cues.sourceBefore.has(before.lower) || cues.sourceBefore.has(twoWords)) return make("laut", before);
  }
  if (after !== undefined && cues.sourceAfter.has(after.lower)) return make("zufolge", after);
  if (cues.statements.has(head)) {
    if (before !== undefined && cues.statementBefore.has(before.lower)) return make("statement", before);
    if (after !== undefined && cues.statementBefore.has(after.lower)) return make("statement", after);
  }
  const speaks = mention.kind === "name" || mention.kind === "person" || mention.kind === "group";
  if (before !== undefined && speaks && cues.viewpoint?.has(before.lower) === true) return make("viewpoint", before);
  return null;
}
