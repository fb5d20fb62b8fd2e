import { hull } from "../../model/span.ts";
import { spanOfTokens } from "../document.ts";
import { framedCandidate, type IndirectCandidate } from "./candidate.ts";
import type { Context } from "./context.ts";
import { cuesOf } from "./cues.ts";
import type { SentenceFindings } from "./free.ts";
import { lowerAt } from "./grammar.ts";
import { cueSpan } from "./roles.ts";
import { sourceOf, subjectOf } from "./subject.ts";

/**
 * `Die Brücke bleibt zu. Das teilte die Stadt mit.` What stands before is what was said, together with the pronoun that
 * takes it up. `first` to `last` are the sentences before, with nothing found in them; `clauses` are those of the frame.
 */
export function findAnaphoric(
  context: Context,
  first: SentenceFindings,
  last: SentenceFindings,
  { clauses }: SentenceFindings,
): IndirectCandidate | null {
  const [clause] = clauses;
  if (clause?.kind !== "main" || !context.speech.words.sentential.has(lowerAt(context, clause.first))) return null;
  if (clause.finite !== clause.first + 1) return null;
  const cue = cuesOf(context, clauses, clause).find((one) => one.finite === clause.finite);
  if (cue === undefined || !context.speech.verbs.parenthetical.has(cue.verb)) return null;
  const inner = { ...clause, first: clause.finite, kind: "verb-first" as const, index: 0 };
  const sourced = cue.passive || context.speech.verbs.sourced?.has(cue.verb);
  const subject = sourced ? sourceOf(context, clause) : subjectOf(context, [inner], inner, clause.finite);
  if (subject === null) return null;
  const pronoun = spanOfTokens(context.document, clause.first, clause.first);
  return framedCandidate(context, {
    spans: [hull([spanOfTokens(context.document, first.sentence.first, last.sentence.last), pronoun])],
    subject,
    cue: cueSpan(context, cue),
    frame: { first: clause.finite, last: clauses.at(-1)?.last ?? clause.last },
    rule: "taken-up",
    features: ["taken-up", "speaker-named"],
  });
}
