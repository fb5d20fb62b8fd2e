import { contains, overlaps, type Span } from "../../model/span.ts";
import { type Document, tokenIndexAt } from "../document.ts";
import type { Mention } from "../mentions.ts";
import type { Sentence } from "../sentences.ts";
import { turnsOf } from "../turns.ts";
import type { VerbatimCandidate } from "../verbatim.ts";
import { findAnaphoric } from "./anaphora.ts";
import { type IndirectCandidate, speakerOf } from "./candidate.ts";
import { type Clause, splitClauses } from "./clauses.ts";
import { type Context, contextOf } from "./context.ts";
import { findFramed } from "./framed.ts";
import { FreeSpeech, type Named, type SentenceFindings } from "./free.ts";
import { findPlain } from "./plain.ts";
import { findReported } from "./reported.ts";
import { findSourced } from "./sources.ts";
import { subjectOf } from "./subject.ts";

/**
 * Finds speech without quotation marks, in order of the text: indirect speech with a frame, runs of sentences in
 * reported mood, and acts of speech that are told. `verbatim` are the quotations in marks, which lend their speakers to
 * what follows. Linear in the text; never throws.
 */
export function findIndirect(
  document: Document,
  mentions: readonly Mention[],
  verbatim: readonly VerbatimCandidate[],
): IndirectCandidate[] {
  const speech = document.pack.indirect;
  if (speech === undefined) return [];
  if (!speech.commaClauses) return findPlain(document, speech, mentions);
  const context = contextOf(document, speech, mentions);
  const quoted = quotedIn(document, verbatim);
  const turns = turnsOf(document);
  const found = new Set<IndirectCandidate>();
  const free = new FreeSpeech(context);
  // The sentences that a later one may still take up. Those before are settled, and what they were parted into is free.
  const near: SentenceFindings[] = [];
  const settle = (): void => {
    const first = near.shift();
    if (first === undefined) return;
    for (const candidate of first.candidates) found.add(candidate);
    free.read(first, near[0]);
  };
  for (const sentence of document.sentences) {
    near.push(findingsOf(context, sentence, quoted.get(sentence.index) ?? null, turns.has(sentence.paragraph)));
    takeUp(context, near);
    if (near.length > TAKEN_UP) settle();
  }
  while (near.length > 0) settle();
  return [...found, ...free.candidates()].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** How many sentences decide what a sentence takes up, itself included. */
const TAKEN_UP = 4;

/** A longer stretch is a list or a table, no sentence; the limit keeps the work linear in the text. */
const MAX_TOKENS = 150;

/**
 * What a sentence says by itself; `quoted` is the speaker of the last quotation in marks that ends in it, `turn` whether
 * it is somebody's own in an interview.
 */
function findingsOf(context: Context, sentence: Sentence, quoted: Named | null, turn: boolean): SentenceFindings {
  const { marked, markedOf } = context.document;
  const outer = marked[markedOf[sentence.first] ?? -1];
  const verbatim = turn || (outer !== undefined && outer.close >= sentence.last);
  const tooLong = sentence.last - sentence.first > MAX_TOKENS;
  const clauses = verbatim || tooLong ? [] : splitClauses(context, sentence);
  const candidates = candidatesIn(context, sentence, clauses, quoted !== null);
  return { sentence, clauses, candidates, subject: mainSubject(context, clauses), quoted, verbatim };
}

/** Adds what the last sentence takes up (`Das teilte die Stadt mit`) to the sentences before. */
function takeUp(context: Context, findings: SentenceFindings[]): void {
  const last = findings.length - 1;
  const finding = findings[last];
  const first = firstTakenUp(findings, last);
  const before = findings[first];
  if (finding === undefined || before === undefined) return;
  const found = findAnaphoric(context, before, findings[last - 1] ?? before, finding);
  if (found === null) return;
  for (let i = first; i <= last; i++) {
    const taken = findings[i];
    if (taken !== undefined) findings[i] = { ...taken, candidates: [found] };
  }
}

/** The sentence before, or both that open the paragraph: `Das` takes the news at the head of it up as a whole. */
function firstTakenUp(findings: readonly SentenceFindings[], index: number): number {
  const paragraph = findings[index]?.sentence.paragraph;
  const isPlain = (finding: SentenceFindings | undefined): boolean =>
    finding !== undefined &&
    finding.sentence.paragraph === paragraph &&
    !finding.verbatim &&
    !finding.candidates.some(({ type }) => type === "indirect");
  if (!isPlain(findings[index - 1])) return -1;
  const opens = findings[index - 3]?.sentence.paragraph !== paragraph;
  return opens && isPlain(findings[index - 2]) ? index - 2 : index - 1;
}

/** What the rules find in a sentence: named sources and frames, else an act that is told. */
function candidatesIn(
  context: Context,
  sentence: Sentence,
  clauses: readonly Clause[],
  hasMarks: boolean,
): IndirectCandidate[] {
  const isOwn = (candidate: IndirectCandidate): boolean => !isInMarks(context, candidate);
  const sourced = findSourced(context, sentence, clauses).filter(isOwn);
  const framed = findFramed(context, sentence, clauses).filter(isOwn);
  // `erklärte, die Lage sei nach Angaben der Stadt ernst`: the frame holds the source, too.
  const outside = sourced.filter((one) => !framed.some((frame) => holds(frame, one)));
  const apart = framed.filter((one) => !outside.some(({ spans }) => covers(spans, one.spans)));
  const found = [...outside, ...apart];
  return hasMarks ? found : [...found, ...findReported(context, sentence, clauses, found)];
}

/** Whether nearly all the words stand in quotation marks: then they are verbatim, and the frame is that of the marks. */
function isInMarks({ document }: Context, { spans }: IndirectCandidate): boolean {
  let words = 0;
  let marked = 0;
  for (const span of spans) {
    for (let i = tokenIndexAt(document, span.start); (document.tokens[i]?.start ?? span.end) < span.end; i++) {
      if (document.tokens[i]?.kind !== "word") continue;
      words += 1;
      if (document.markedOf[i] !== -1) marked += 1;
    }
  }
  return marked > words * MOSTLY;
}

const MOSTLY = 0.9;

/** Whether the words of one find hold the frame of another. */
function holds({ spans }: IndirectCandidate, { frame }: IndirectCandidate): boolean {
  return frame !== null && spans.some((span) => contains(span, frame));
}

function covers(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.some((span) => outer.some((part) => overlaps(part, span)));
}

/** Sentence → the speaker of the last verbatim quotation that ends in it. */
function quotedIn(document: Document, verbatim: readonly VerbatimCandidate[]): ReadonlyMap<number, Named> {
  const byStart = new Map(document.marked.map((marked) => [marked.start, marked]));
  const quoted = new Map<number, Named>();
  for (const { spans, words, mention } of verbatim) {
    const marked = byStart.get(spans.at(-1)?.start ?? -1);
    if (marked === undefined) continue;
    quoted.set(document.sentenceOf[marked.close] ?? -1, { words, mention });
  }
  return quoted;
}

function mainSubject(context: Context, clauses: readonly Clause[]): Named | null {
  const main = clauses.find((clause) => clause.kind === "main" || clause.kind === "verb-first");
  if (main === undefined) return null;
  const subject = subjectOf(context, clauses, main, main.finite);
  return subject === null ? null : speakerOf(context, subject);
}
