import type { Span } from "../../model/span.ts";
import { spanOfTokens } from "../document.ts";
import type { Sentence } from "../sentences.ts";
import type { IndirectCandidate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import type { Context } from "./context.ts";
import { lowerAt, tokenAt } from "./grammar.ts";

/** What the rules before found in a sentence, and its clauses. */
export interface SentenceFindings {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly candidates: readonly IndirectCandidate[];
  /** The words that name who acts in its main clause. */
  readonly subject: Span | null;
  /** Direct speech from end to end. */
  readonly verbatim: boolean;
}

/** Finds runs of sentences in the subjunctive that continue what a speaker said before. */
export function findFreeSubjunctive(context: Context, findings: readonly SentenceFindings[]): IndirectCandidate[] {
  const found: IndirectCandidate[] = [];
  let run: { first: number; last: number; mention: Span | null; sentence: number } | null = null;
  let speaker: { mention: Span | null; sentence: number } = { mention: null, sentence: -10 };
  const close = (): void => {
    if (run === null) return;
    found.push({
      type: "indirect",
      form: "free-subjunctive",
      spans: [spanOfTokens(context.document, run.first, run.last)],
      mention: run.mention,
      cue: null,
      frame: null,
      addressee: null,
      rule: "subjunctive-run",
      reasons: [],
      confidence: 0.7,
    });
    run = null;
  };
  for (const finding of findings) {
    const { sentence, clauses, candidates } = finding;
    const start =
      candidates.length > 0 || finding.verbatim
        ? -1
        : freeStart(context, clauses, sentence.index - speaker.sentence <= 1);
    if (start >= 0) {
      const whole = start === clauses[0]?.first;
      if (run !== null && whole) run.last = sentence.last;
      else {
        close();
        const mention: Span | null = whole ? speaker.mention : finding.subject;
        run = { first: start, last: sentence.last, mention, sentence: sentence.index };
      }
      speaker = { mention: run.mention, sentence: sentence.index };
      continue;
    }
    close();
    const said = candidates.at(-1);
    if (said !== undefined) speaker = { mention: said.mention ?? speaker.mention, sentence: sentence.index };
    else if (finding.subject !== null) speaker = { mention: finding.subject, sentence: sentence.index - 1 };
  }
  close();
  return found;
}

/** The token where reported words in the subjunctive begin, or -1. After a colon they may begin within a sentence. */
function freeStart(context: Context, clauses: readonly Clause[], continues: boolean): number {
  const colon = clauses.findIndex((clause) => clause.opener === ":");
  if (colon > 0) {
    const after = clauses.slice(colon);
    if (tokenAt(context, after[0]?.first ?? 0)?.kind !== "mark" && isReported(context, after, true))
      return after[0]?.first ?? -1;
  }
  return isReported(context, clauses, continues) ? (clauses[0]?.first ?? -1) : -1;
}

function isReported(context: Context, clauses: readonly Clause[], continues: boolean): boolean {
  const main = clauses.find((clause) => clause.kind === "main" || clause.kind === "verb-first");
  if (main === undefined) return false;
  if (main.mood === "subjunctive-1") return lowerAt(context, main.first) !== "ich";
  if (main.mood !== "subjunctive-2" || !continues) return false;
  return !clauses.some(
    (clause) =>
      context.speech.words.subordinators.has(lowerAt(context, clause.first)) &&
      lowerAt(context, clause.first) === "wenn",
  );
}
