import { spanOfTokens } from "../document.ts";
import type { Sentence } from "../sentences.ts";
import { framedCandidate, type IndirectCandidate, namedness } from "./candidate.ts";
import type { Clause, ClauseKind } from "./clauses.ts";
import { complementEnd, complementOf } from "./complement.ts";
import type { Context, Run } from "./context.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { commentClause, frameBehind } from "./frame-behind.ts";
import { nounInFront } from "./noun-cues.ts";
import { addresseeOf, cueSpan, frameStart, isImpersonal, speakerIn } from "./roles.ts";
import type { IndirectFeature } from "./weights.ts";

/** Finds the quotations of a sentence that a verb or noun of saying in the same sentence introduces. */
export function findFramed(context: Context, sentence: Sentence, clauses: readonly Clause[]): IndirectCandidate[] {
  const found: IndirectCandidate[] = [];
  let from = 0;
  for (const clause of clauses) {
    if (clause.index < from) continue;
    const candidate =
      commentClause(context, clauses, clause) ??
      frameBehind(context, clauses, clause, from) ??
      frameInFront(context, sentence, clauses, clause) ??
      nounInFront(context, sentence, clauses, clause);
    if (candidate === null) continue;
    found.push(candidate.candidate);
    from = candidate.next;
  }
  return found;
}

/** A quotation found with a frame. */
export interface Framed {
  readonly candidate: IndirectCandidate;
  /** The first clause that may hold another quotation. */
  readonly next: number;
}

/** What kind of complement a clause of each kind is; one that begins with a circumstance is a main clause. */
const KINDS: Readonly<Partial<Record<ClauseKind, "that" | "question" | "infinitive">>> = {
  that: "that",
  question: "question",
  infinitive: "infinitive",
};

function featuresOf(context: Context, cue: Cue, { kind, mood }: Clause, subject: Run | null): IndirectFeature[] {
  const features: IndirectFeature[] = [`${KINDS[kind] ?? "main"}-complement`, namedness(subject)];
  if (mood !== null && mood !== "indicative") features.push("reported-mood");
  else if (KINDS[kind] === undefined) features.push("plain-mood");
  if (context.speech.verbs.opinion.has(cue.verb)) features.push("opinion-verb");
  return features;
}

/** `sagte, dass …`, `sagte, sie bleibe …`, `fragte, ob …`, `kündigte an, … zu prüfen`. */
function frameInFront(context: Context, sentence: Sentence, clauses: readonly Clause[], clause: Clause): Framed | null {
  for (const cue of cuesOf(context, clauses, clause)) {
    if (context.speech.verbs.impersonal?.has(cue.verb) && !isImpersonal(context, cue)) continue;
    // `lehnte die Forderung, …, ab`: the noun governs what is inserted, not the verb around it.
    if ((cue.tokens.at(-1) ?? 0) > clause.last && nounInFront(context, sentence, clauses, clause) !== null) continue;
    const complement = complementOf(context, clauses, clause, cue);
    if (complement === null || (clause.kind === "main" && clause.mood === "subjunctive-1")) continue;
    // `„…“, sagte X, wie Medien berichten`: behind words and their frame `wie` tells who passes them on.
    if (clause.kind === "verb-first" && commentClause(context, clauses, complement.clause) !== null) continue;
    const end = complementEnd(context, clauses, clause, complement.clause);
    const subject = speakerIn(context, clauses, clause, cue);
    return {
      next: Math.max(clause.index + 1, end.next),
      candidate: framedCandidate(context, {
        spans: [spanOfTokens(context.document, complement.first, end.last)],
        subject,
        cue: cueSpan(context, cue),
        frame: { first: frameStart(context, sentence, clauses, clause), last: complement.first - 1 },
        addressee: addresseeOf(context, cue, subject),
        rule: `${KINDS[complement.clause.kind] ?? "main"}-complement`,
        features: featuresOf(context, cue, complement.clause, subject),
      }),
    };
  }
  return null;
}
