import type { IndirectSpeech } from "../../languages/speech.ts";
import type { Document } from "../document.ts";
import type { Mention } from "../mentions.ts";
import { type IndirectCandidate, spanOfRun } from "./candidate.ts";
import { type Clause, splitClauses } from "./clauses.ts";
import { type Context, contextOf } from "./context.ts";
import { findFramed } from "./framed.ts";
import { findFree, type SentenceFindings } from "./free.ts";
import { findReported } from "./reported.ts";
import { findSourced } from "./sources.ts";
import { subjectOf } from "./subject.ts";

export function findIndirect(
  document: Document,
  speech: IndirectSpeech,
  mentions: readonly Mention[],
): IndirectCandidate[] {
  const context = contextOf(document, speech, mentions);
  const findings: SentenceFindings[] = [];
  for (const sentence of document.sentences) {
    const outer = document.markedOf[sentence.first] ?? -1;
    const verbatim = outer >= 0 && (document.marked[outer]?.close ?? 0) >= sentence.last;
    const clauses = verbatim ? [] : splitClauses(context, sentence);
    const sourced = findSourced(context, sentence, clauses);
    const framed = sourced.length > 0 ? sourced : findFramed(context, sentence, clauses);
    const candidates = framed.length > 0 ? framed : findReported(context, sentence, clauses);
    findings.push({ sentence, clauses, candidates, subject: mainSubject(context, clauses), verbatim });
  }
  return [...findings.flatMap((finding) => finding.candidates), ...findFree(context, findings)];
}

function mainSubject(context: Context, clauses: readonly Clause[]) {
  const main = clauses.find((clause) => clause.kind === "main" || clause.kind === "verb-first");
  if (main === undefined) return null;
  const subject = subjectOf(context, clauses, main, main.finite);
  return subject === null ? null : spanOfRun(context.document, subject);
}
