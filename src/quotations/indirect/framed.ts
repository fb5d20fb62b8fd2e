import type { Span } from "../../model/span.ts";
import { spanOfTokens } from "../document.ts";
import type { Sentence } from "../sentences.ts";
import { type IndirectCandidate, spanOfRun, speakerOf } from "./candidate.ts";
import { type Clause, moodOf } from "./clauses.ts";
import type { Context, Run } from "./context.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { lowerAt, tokenAt } from "./grammar.ts";
import { sourceOf, subjectOf } from "./subject.ts";

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

interface Framed {
  readonly candidate: IndirectCandidate;
  /** The first clause that may hold another quotation. */
  readonly next: number;
}

/** `sagte, dass …`, `sagte, sie bleibe …`, `fragte, ob …`, `kündigte an, … zu prüfen`. */
function frameInFront(context: Context, sentence: Sentence, clauses: readonly Clause[], clause: Clause): Framed | null {
  for (const cue of cuesOf(context, clauses, clause)) {
    const complement = complementOf(context, clauses, clause, cue);
    if (complement === null) continue;
    const end = complementEnd(context, clauses, complement.clause);
    const subject = speakerIn(context, clauses, clause, cue);
    const spans = [spanOfTokens(context.document, complement.clause.first, end.last)];
    const frameLast = complement.clause.first - 1;
    return {
      next: Math.max(clause.index + 1, end.next),
      candidate: {
        type: "indirect",
        form: "framed",
        spans,
        ...speakerOf(context, subject),
        cue: cueSpan(context, cue),
        frame: spanOfTokens(context.document, frameStart(context, sentence, clauses, clause), frameLast),
        addressee: addresseeOf(context, cue, subject),
        rule: `${complement.clause.kind}-complement`,
        reasons: [],
        confidence: 0.8,
      },
    };
  }
  return null;
}

/** The clause that the cue governs: the next one, past relative clauses and appositions. */
function complementOf(
  context: Context,
  clauses: readonly Clause[],
  clause: Clause,
  cue: Cue,
): { clause: Clause } | null {
  const { verbs } = context.speech;
  for (let i = clause.index + 1; i < clauses.length && i <= clause.index + 3; i++) {
    const next = clauses[i];
    if (next === undefined || next.opener === ";" || next.opener === ":") return null;
    switch (next.kind) {
      case "that":
        return verbs.clause.has(cue.verb) || cue.verb === "bekannt|werden" ? { clause: next } : null;
      case "question":
        return verbs.question.has(cue.verb) ? { clause: next } : null;
      case "infinitive":
        return verbs.infinitive.has(cue.verb) && !context.speech.words.purpose.has(lowerAt(context, next.first))
          ? { clause: next }
          : null;
      case "main": {
        if (!verbs.clause.has(cue.verb) || startsCoordinated(context, next)) return null;
        const reported = next.mood !== "indicative";
        const plain = i === clause.index + 1 && verbs.parenthetical.has(cue.verb) && !verbs.opinion.has(cue.verb);
        return reported || plain ? { clause: next } : null;
      }
      case "relative":
      case "fragment":
        continue;
      default:
        return null;
    }
  }
  return null;
}

function startsCoordinated(context: Context, clause: Clause): boolean {
  return context.speech.words.coordinators.has(lowerAt(context, clause.first));
}

/** Where the complement ends: with the sentence, or where the sentence of the frame goes on. */
function complementEnd(
  context: Context,
  clauses: readonly Clause[],
  complement: Clause,
): { last: number; next: number } {
  const split = resumption(context, complement, complement);
  if (split >= 0) return { last: split - 1, next: complement.index + 1 };
  let last = complement.last;
  for (let i = complement.index + 1; i < clauses.length; i++) {
    const clause = clauses[i];
    if (clause === undefined) break;
    const quoted = tokenAt(context, clause.first)?.kind === "mark" && clause.opener === ":";
    if (quoted || clause.opener === ";" || resumes(context, clauses, clause, complement)) return { last, next: i };
    last = clause.last;
    const inner = resumption(context, clause, complement);
    if (inner >= 0) return { last: inner - 1, next: i + 1 };
  }
  return { last, next: clauses.length };
}

/** `…, und kündigte an`, `…, lehnte … ab`, `…, zurück`: the clause goes on with the frame. */
function resumes(context: Context, clauses: readonly Clause[], clause: Clause, complement: Clause): boolean {
  if (clause.kind === "verb-first" && clause.mood === "indicative") {
    const before = clauses[clause.index - 1];
    const afterSubordinate = before !== undefined && (before.kind === "subordinate" || before.kind === "infinitive");
    return !afterSubordinate || complement.kind === "that";
  }
  return (
    clause.kind === "fragment" &&
    clause.first === clause.last &&
    context.speech.morphology.particles.includes(lowerAt(context, clause.first))
  );
}

/** The coordinator within a clause after which the frame goes on with its own verb, or -1. */
function resumption(context: Context, clause: Clause, complement: Clause): number {
  const { words } = context.speech;
  for (let i = clause.first + 2; i < clause.last; i++) {
    const word = lowerAt(context, i);
    if (!words.coordinators.has(word) || word === "denn") continue;
    if (context.document.markedOf[i] !== context.document.markedOf[complement.first]) continue;
    const verb = i + 1;
    const readings = context.readings(verb);
    if (readings.length === 0 || !readings.every((reading) => reading.shape === "finite")) continue;
    if (moodOf(context, verb) !== "indicative") continue;
    if (complement.kind === "main" && complement.mood === "indicative") continue;
    if (verb >= clause.last) continue;
    return i;
  }
  return -1;
}

/** `…, sagte sie`, `…, hieß es`: the words stand before the frame. */
function frameBehind(context: Context, clauses: readonly Clause[], clause: Clause, from: number): Framed | null {
  if (clause.kind !== "verb-first" || clause.index <= from || clause.opener !== ",") return null;
  if (startsCoordinated(context, clause)) return null;
  const cue = cuesOf(context, clauses, clause).find((one) => one.finite === clause.finite);
  if (cue === undefined || !context.speech.verbs.parenthetical.has(cue.verb)) return null;
  const quoteFirst = clauses[from]?.first ?? 0;
  if (isVerbatim(context, quoteFirst, (clauses[clause.index - 1] ?? clause).last)) return null;
  if (!clauses.slice(from, clause.index).some(isStatement)) return null;
  const impersonal = isImpersonal(context, cue);
  const subject =
    cue.passive || impersonal ? sourceOf(context, clause) : subjectBehindCue(context, clauses, clause, cue);
  if (subject === null && !impersonal && !cue.passive) return null;
  const after = clauses[clause.index + 1];
  const rest =
    after !== undefined && (after.kind === "main" || after.kind === "that")
      ? complementEnd(context, clauses, after)
      : null;
  let frameLast = clause.last;
  for (let i = clause.index + 1; i < clauses.length && rest === null; i++) frameLast = clauses[i]?.last ?? frameLast;
  const spans: Span[] = [spanOfTokens(context.document, quoteFirst, clause.first - 2)];
  if (rest !== null && after !== undefined) spans.push(spanOfTokens(context.document, after.first, rest.last));
  return {
    next: clauses.length,
    candidate: {
      type: "indirect",
      form: "framed",
      spans,
      ...speakerOf(context, subject),
      cue: cueSpan(context, cue),
      frame: spanOfTokens(context.document, clause.first - 1, rest === null ? frameLast : clause.last + 1),
      addressee: addresseeOf(context, cue, subject),
      rule: "frame-behind",
      reasons: [],
      confidence: 0.8,
    },
  };
}

/** A clause that can be what somebody said: not one that depends on the frame itself. */
function isStatement(clause: Clause): boolean {
  return (
    clause.kind === "main" || clause.kind === "that" || (clause.kind === "verb-first" && clause.mood !== "indicative")
  );
}

/** Who says it: the subject, or the source that a passive or `heißt es` names. */
function speakerIn(context: Context, clauses: readonly Clause[], clause: Clause, cue: Cue): Run | null {
  return cue.passive || isImpersonal(context, cue)
    ? sourceOf(context, clause)
    : subjectOf(context, clauses, clause, cue.finite);
}

/** `heißt es`, `es hieß`. */
function isImpersonal(context: Context, cue: Cue): boolean {
  const { impersonal } = context.speech.words;
  return impersonal.has(lowerAt(context, cue.finite + 1)) || impersonal.has(lowerAt(context, cue.clause.first));
}

function subjectBehindCue(context: Context, clauses: readonly Clause[], clause: Clause, cue: Cue): Run | null {
  const subject = subjectOf(context, [{ ...clause, index: 0 }], { ...clause, index: 0 }, cue.finite);
  if (subject === null) return null;
  const apposition = clauses[clause.index + 1];
  if (subject.last === clause.last && apposition?.kind === "fragment" && apposition.opener === ",") {
    return { first: subject.first, last: apposition.last };
  }
  return subject;
}

/** Whether a run of tokens is a quotation in marks from end to end: that is direct speech. */
function isVerbatim(context: Context, first: number, last: number): boolean {
  const { document } = context;
  const marked = document.marked[document.markedOf[first] ?? -1];
  return marked !== undefined && marked.open === first && marked.close >= last - 1;
}

/** `Wie die Polizei mitteilte, …` and `…, wie die Polizei mitteilte`. */
function commentClause(context: Context, clauses: readonly Clause[], clause: Clause): Framed | null {
  const { words, sources } = context.speech;
  let lead = clause.first;
  while (lead < clause.last && words.coordinators.has(lowerAt(context, lead))) lead += 1;
  if (!sources.comment.has(lowerAt(context, lead)) || clause.finite < 0 || clause.finite <= lead) return null;
  if (clauses.length === 1) return null;
  const cue = cuesOf(context, clauses, clause)[0];
  if (cue === undefined || !(context.speech.verbs.parenthetical.has(cue.verb) || cue.verb === "bekannt|werden"))
    return null;
  const before = clauses[clause.index - 1];
  if (before !== undefined && before.finite < 0 && clause.index === 1 && clauses[2] === undefined) return null;
  const subject = speakerIn(context, clauses, { ...clause, kind: "subordinate" }, cue);
  const spans: Span[] = [];
  const first = clauses[0]?.first ?? clause.first;
  if (clause.index > 0) spans.push(spanOfTokens(context.document, first, clause.first - 2));
  const last = clauses.at(-1)?.last ?? clause.last;
  if (clause.index + 1 < clauses.length) spans.push(spanOfTokens(context.document, clause.last + 2, last));
  const frameFirst = clause.index > 0 ? clause.first - 1 : clause.first;
  const frameLast = clause.index + 1 < clauses.length ? clause.last + 1 : clause.last;
  return {
    next: clauses.length,
    candidate: {
      type: "indirect",
      form: "framed",
      spans,
      ...speakerOf(context, subject),
      cue: cueSpan(context, cue),
      frame: spanOfTokens(context.document, frameFirst, frameLast),
      addressee: null,
      rule: "comment-clause",
      reasons: [],
      confidence: 0.85,
    },
  };
}

/** `die Forderung, …`, `der Ansicht, dass …`: the last noun of the clause governs what follows. */
function nounInFront(context: Context, sentence: Sentence, clauses: readonly Clause[], clause: Clause): Framed | null {
  const { nouns } = context.speech;
  const next = clauses[clause.index + 1];
  if (next === undefined || next.opener !== ",") return null;
  const lists = { that: nouns.clause, main: nouns.clause, infinitive: nouns.infinitive } as const;
  const list =
    next.kind === "that" || next.kind === "main" || next.kind === "infinitive" ? lists[next.kind] : undefined;
  if (list === undefined) return null;
  if (next.kind === "main" && (next.mood === "indicative" || startsCoordinated(context, next))) return null;
  if (next.kind === "infinitive" && context.speech.words.purpose.has(lowerAt(context, next.first))) return null;
  const noun = lastCueNoun(context, clause, list);
  if (noun < 0) return null;
  const end = complementEnd(context, clauses, next);
  const owner = ownerOf(context, noun);
  const subject = owner ?? (clause.finite >= 0 ? subjectOf(context, clauses, clause, clause.finite) : null);
  return {
    next: Math.max(clause.index + 1, end.next),
    candidate: {
      type: "indirect",
      form: "framed",
      spans: [spanOfTokens(context.document, next.first, end.last)],
      ...speakerOf(context, subject),
      cue: spanOfTokens(context.document, noun, noun),
      frame: spanOfTokens(context.document, frameStart(context, sentence, clauses, clause), next.first - 1),
      addressee: null,
      rule: "noun-complement",
      reasons: [],
      confidence: 0.7,
    },
  };
}

/** The last noun of the clause that governs words, when only its own attributes and verb forms follow it. */
function lastCueNoun(context: Context, clause: Clause, list: ReadonlySet<string>): number {
  let allowed = clause.last;
  for (let i = clause.last; i >= clause.first && clause.last - i < NOUN_REACH; i--) {
    const token = tokenAt(context, i);
    const mention = context.mentionsIn(clause.first, i).at(-1);
    if (token?.capital && list.has(token.lower)) {
      const end = mention !== undefined && mention.first <= i && mention.last >= i ? mention.fullLast : i;
      return end >= allowed ? i : -1;
    }
    if (i === allowed && context.readings(i).length > 0) allowed -= 1;
  }
  return -1;
}

/** How far before the end of its clause a governing noun may stand. */
const NOUN_REACH = 12;

/** The dative or the phrase with `gegenüber` right after the cue. */
function addresseeOf(context: Context, cue: Cue, subject: Run | null): Span | null {
  const { words } = context.speech;
  for (let i = cue.clause.first; i <= cue.clause.last; i++) {
    if (subject !== null && i >= subject.first && i <= subject.last) {
      i = subject.last;
      continue;
    }
    const word = lowerAt(context, i);
    if (
      word === "gegenüber" ||
      (words.addressed.has(word) && i > cue.clause.first && !words.prepositions.has(lowerAt(context, i - 1)))
    ) {
      const from = word === "gegenüber" ? i + 1 : i;
      const phrase = phraseAt(context, from);
      if (phrase !== null) return spanOfRun(context.document, phrase);
    } else if (words.prepositions.has(word)) {
      i = phraseAt(context, i + 1)?.last ?? i;
    }
  }
  return null;
}

function cueSpan(context: Context, cue: Cue): Span {
  const [first = cue.finite] = cue.tokens;
  const last = cue.tokens.at(-1) ?? first;
  if (last - first === cue.tokens.length - 1) return spanOfTokens(context.document, first, last);
  const full =
    cue.tokens.find((token) => context.readings(token).some((reading) => reading.shape === "participle")) ?? cue.finite;
  return spanOfTokens(context.document, full, full);
}

/** The frame begins with its sentence, or after an earlier clause that is complete by itself. */
function frameStart(context: Context, sentence: Sentence, clauses: readonly Clause[], clause: Clause): number {
  for (let i = clause.index; i > 0; i--) {
    const before = clauses[i - 1];
    const current = clauses[i];
    if (before === undefined || current === undefined) break;
    if (current.opener === ";" || current.opener === ":") return current.first;
    if (before.kind === "main" && (current.kind === "main" || startsCoordinated(context, current)))
      return current.first;
  }
  return clauses[0]?.first ?? sentence.first;
}

function phraseAt(context: Context, token: number): Run | null {
  const mention = context.mentionAt(token);
  return mention === undefined ? null : { first: mention.first, last: mention.fullLast };
}

/** Whose words the noun stands for: `die Forderung der Gewerkschaft`. */
function ownerOf(context: Context, noun: number): Run | null {
  const von = context.speech.words.agent.has(lowerAt(context, noun + 1));
  const owner = context.mentionAt(von ? noun + 2 : noun + 1);
  return owner === undefined || owner.kind === "time" ? null : { first: owner.first, last: owner.fullLast };
}
