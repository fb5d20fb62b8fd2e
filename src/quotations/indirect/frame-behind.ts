import type { Span } from "../../model/span.ts";
import { isMarked, spanOfTokens } from "../document.ts";
import { framedCandidate, namedness } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { complementEnd, startsCoordinated, tellsOn } from "./complement.ts";
import { type Context, canSpeak, type Run } from "./context.ts";
import { type Cue, cuesOf } from "./cues.ts";
import type { Framed } from "./framed.ts";
import { lowerAt, tokenAt } from "./grammar.ts";
import { addresseeOf, cueSpan, isImpersonal, speakerIn } from "./roles.ts";
import { pronounAt, sourceOf, subjectOf } from "./subject.ts";
import type { IndirectFeature } from "./weights.ts";

/** `…, sagte sie`, `…, hieß es`: the words stand before the frame. */
export function frameBehind(context: Context, clauses: readonly Clause[], clause: Clause, from: number): Framed | null {
  if (clause.index <= from || clause.opener === ":" || clause.opener === ";" || !opensFrame(context, clause))
    return null;
  const { parenthetical } = context.speech.verbs;
  const cue =
    cuesOf(context, clauses, clause).find((one) => one.finite === clause.finite && parenthetical.has(one.verb)) ??
    insertedVerb(context, clauses.slice(from, clause.index), clause);
  if (cue === undefined) return null;
  const words = wordsInFront(context, clauses, clause, cue, from);
  if (words === null) return null;
  const impersonal = isImpersonal(context, cue);
  const subject =
    cue.passive || impersonal ? sourceOf(context, clause) : subjectBehindCue(context, clauses, clause, cue);
  if (subject === null && !impersonal && !cue.passive) return null;
  const after = clauses[clause.index + 1];
  const told = clauses.slice(clause.index + 1).find((one) => tellsOn(context, words.clauses, one));
  const goesOn =
    after !== undefined && after !== told && (after.kind === "main" || after.kind === "that" || words.parted);
  const spans: Span[] = [spanOfTokens(context.document, words.first, clause.first - 2)];
  if (goesOn) {
    const { last } = complementEnd(context, clauses, clause, after);
    spans.push(spanOfTokens(context.document, after.first, last));
  }
  const behind = told === undefined ? (clauses.at(-1)?.last ?? clause.last) : told.first - 1;
  return {
    next: told?.index ?? clauses.length,
    candidate: framedCandidate(context, {
      spans,
      subject,
      cue: cueSpan(context, cue),
      frame: { first: clause.first - 1, last: goesOn ? clause.last + 1 : behind },
      addressee: addresseeOf(context, cue, subject),
      rule: "frame-behind",
      features: ["frame-behind", namedness(subject), ...moodOfWords(words.clauses)],
    }),
  };
}

/**
 * `Der Deich sei dicht, begann sie`: behind a main clause in the first subjunctive, which is said by somebody, a verb in
 * the indicative in front of its subject can only tell how it was said, whatever it means by itself.
 */
function insertedVerb(context: Context, said: readonly Clause[], clause: Clause): Cue | undefined {
  const { kind, mood, finite, last } = clause;
  if (kind !== "verb-first" || mood !== "indicative") return undefined;
  const main = said.findLast((one) => one.kind === "main");
  // `Die Ansicht, wonach …, teilt der Rat nicht`: the noun in front is what the verb takes.
  if (main?.mood !== "subjunctive-1" || main.finite === main.last || said[0]?.kind === "fragment") return undefined;
  const { auxiliaries, particles } = context.speech.morphology;
  const reading = context.readings(finite).find(({ shape, verb }) => shape === "finite" && !auxiliaries.has(verb));
  const subject = context.mentionAt(finite + 1);
  if (reading === undefined || subject === undefined || !canSpeak(subject)) return undefined;
  const tokens = last > finite && particles.includes(lowerAt(context, last)) ? [finite, last] : [finite];
  return { verb: reading.verb, clause, finite, tokens, passive: false, end: last };
}

interface WordsInFront {
  readonly first: number;
  readonly clauses: readonly Clause[];
  /** The frame stands where their verb should follow: `Die Freiheit, sagte er, habe viele Feinde`. */
  readonly parted: boolean;
}

/** The words before a frame, from the last find or colon on, when they can be what somebody said or asked. */
function wordsInFront(
  context: Context,
  clauses: readonly Clause[],
  clause: Clause,
  cue: Cue,
  from: number,
): WordsInFront | null {
  const { verbs, sources } = context.speech;
  const colon = clauses.findLastIndex((one) => one.index > from && one.index < clause.index && one.opener === ":");
  const words = clauses.slice(Math.max(from, colon), clause.index);
  const first = words[0]?.first ?? clause.first;
  if (isMarked(context.document, first, words.at(-1)?.last ?? first)) return null;
  if (words.some((one) => isVerbatimAfterColon(context, one))) return null;
  const after = clauses[clause.index + 1];
  const parted =
    words.every(({ kind }) => kind === "fragment") &&
    after?.kind === "verb-first" &&
    (after.mood !== "indicative" || sources.tag.has(lowerAt(context, clause.first)));
  const asked = verbs.asking?.has(cue.verb) === true && words[0]?.kind === "question";
  return words.some(isStatement) || parted || asked ? { first, clauses: words, parted } : null;
}

/** `Er war froh: „…“, sagte er`: the words are those in marks. */
function isVerbatimAfterColon(context: Context, clause: Clause): boolean {
  return clause.opener === ":" && tokenAt(context, clause.first)?.kind === "mark";
}

function moodOfWords(clauses: readonly Clause[]): readonly IndirectFeature[] {
  return clauses.some(({ mood }) => mood !== null && mood !== "indicative") ? ["reported-mood"] : [];
}

/** `…, sagte sie`, `…, so urteilte das Gericht`, `…, das gab die Polizei bekannt`. */
function opensFrame(context: Context, clause: Clause): boolean {
  const { words, sources } = context.speech;
  if (clause.kind === "verb-first") return !startsCoordinated(context, clause) && clause.opener === ",";
  const word = lowerAt(context, clause.first);
  return clause.finite === clause.first + 1 && (sources.tag.has(word) || words.sentential.has(word));
}

/** A clause that can be what somebody said: not one that depends on the frame itself. */
function isStatement(clause: Clause): boolean {
  return (
    clause.kind === "main" || clause.kind === "that" || (clause.kind === "verb-first" && clause.mood !== "indicative")
  );
}

function subjectBehindCue(context: Context, clauses: readonly Clause[], clause: Clause, cue: Cue): Run | null {
  const alone = { ...clause, index: 0 };
  if (context.speech.words.nobody?.has(lowerAt(context, cue.finite + 1)) === true) return null;
  const subject = subjectOf(context, [alone], alone, cue.finite) ?? pronounAt(context, cue.finite + 1, cue.finite + 1);
  if (subject === null) return null;
  const apposition = clauses[clause.index + 1];
  if (subject.last === clause.last && apposition?.kind === "fragment" && apposition.opener === ",") {
    return { first: subject.first, last: apposition.last };
  }
  return subject;
}

/** `wie morgenblatt.de meldet`: a name in small letters is no mention; alone before the verb it can be nothing else. */
function shortName(context: Context, cue: Cue, first: number): Run | null {
  const named = first === cue.finite - 1 && !cue.passive && !isImpersonal(context, cue, first);
  return named ? { first, last: first } : null;
}

/** `Wie die Polizei mitteilte, …` and `…, wie die Polizei mitteilte`. */
export function commentClause(context: Context, clauses: readonly Clause[], clause: Clause): Framed | null {
  const { words, sources } = context.speech;
  let lead = clause.first;
  while (lead < clause.last && words.coordinators.has(lowerAt(context, lead))) lead += 1;
  if (!sources.comment.has(lowerAt(context, lead)) || clause.finite < 0 || clause.finite <= lead) return null;
  if (clauses.length === 1) return null;
  const cue = cuesOf(context, clauses, clause)[0];
  if (cue === undefined || !context.speech.verbs.parenthetical.has(cue.verb)) return null;
  // `wie es viele befürchtet hatten` comments on a thing, `wie es heißt` on words; `wie sie amtlich hieß` gives a name.
  const { impersonal } = context.speech.verbs;
  if (isImpersonal(context, cue, lead + 1) !== (impersonal?.has(cue.verb) ?? false) && !cue.passive) return null;
  const before = clauses[clause.index - 1];
  if (before !== undefined && before.finite < 0 && clause.index === 1 && clauses[2] === undefined) return null;
  const subject =
    speakerIn(context, clauses, { ...clause, kind: "subordinate" }, cue) ?? shortName(context, cue, lead + 1);
  return {
    next: clauses.length,
    candidate: framedCandidate(context, {
      spans: wordsAround(context, clauses, clause),
      subject,
      cue: cueSpan(context, cue),
      frame: {
        first: clause.index > 0 ? clause.first - 1 : clause.first,
        last: clause.index + 1 < clauses.length ? clause.last + 1 : clause.last,
      },
      rule: "comment-clause",
      features: ["comment-clause", namedness(subject)],
    }),
  };
}

/** What a sentence says before and behind one of its clauses. */
function wordsAround({ document }: Context, clauses: readonly Clause[], clause: Clause): readonly Span[] {
  const spans: Span[] = [];
  const first = clauses[0]?.first ?? clause.first;
  const last = clauses.at(-1)?.last ?? clause.last;
  if (clause.index > 0) spans.push(spanOfTokens(document, first, clause.first - 2));
  if (clause.index + 1 < clauses.length) spans.push(spanOfTokens(document, clause.last + 2, last));
  return spans;
}
