import type { Mood } from "../../languages/speech.ts";
import type { Clause } from "./clauses.ts";
import { type Context, canSpeak } from "./context.ts";
import type { Cue } from "./cues.ts";
import { lowerAt, tokenAt } from "./grammar.ts";

/**
 * The clause that the cue governs and the token its words begin with: right after the comma when the cue closes its
 * own clause (`kündigte an, mit allen, auch den Kleinen, zu reden`), else past relative clauses and appositions.
 */
export function complementOf(
  context: Context,
  clauses: readonly Clause[],
  clause: Clause,
  cue: Cue,
): { clause: Clause; first: number } | null {
  const { verbs, words } = context.speech;
  const near = clauses[clause.index + 1];
  if (near === undefined) return null;
  const pointed =
    words.correlates?.has(lowerAt(context, clause.last)) === true && verbs.correlated?.has(cue.verb) === true;
  const closed = cue.tokens.at(-1) === clause.last;
  const starting = (next: Clause): { clause: Clause; first: number } => ({
    clause: next,
    first: closed && next.kind !== "that" && next.kind !== "question" ? near.first : next.first,
  });
  for (let i = clause.index + 1; i < clauses.length && i <= clause.index + REACH; i++) {
    const next = clauses[i];
    if (next === undefined || next.opener === ";" || next.opener === ":") return null;
    switch (next.kind) {
      case "that":
        return pointed || verbs.clause.has(cue.verb) ? starting(next) : null;
      case "question":
        return verbs.question.has(cue.verb) ? starting(next) : null;
      case "infinitive":
        return (pointed || verbs.infinitive.has(cue.verb)) && !words.purpose.has(lowerAt(context, next.first))
          ? starting(next)
          : null;
      case "main":
        return governsMain(context, cue, next, next === near) ? { clause: next, first: next.first } : null;
      case "verb-first":
        // `erklärte, in den Ländern, in denen …, sei die Zahl gestiegen`
        return next.mood !== "indicative" && verbs.clause.has(cue.verb) && i > clause.index + 1
          ? { clause: next, first: near.first }
          : null;
      case "relative":
      case "subordinate":
      case "fragment":
        continue;
    }
  }
  return null;
}

/** `sagte, sie bleibe`; in the indicative (`sagt, sie bleibt`) only at once and where it begins with its subject. */
function governsMain(context: Context, { verb }: Cue, clause: Clause, adjacent: boolean): boolean {
  const { verbs } = context.speech;
  if (!verbs.clause.has(verb) || startsCoordinated(context, clause)) return false;
  if (clause.mood !== "indicative") return true;
  const subject = context.mentionAt(clause.first);
  const acts = subject !== undefined && canSpeak(subject);
  return adjacent && acts && verbs.parenthetical.has(verb) && !verbs.opinion.has(verb);
}

/** How many clauses may stand between a cue and what it governs. */
const REACH = 4;

/** Whether a clause begins with a coordinating conjunction. */
export function startsCoordinated(context: Context, clause: Clause): boolean {
  return context.speech.words.coordinators.has(lowerAt(context, clause.first));
}

/**
 * `Das Dach sei dicht, sagte sie, und seither lacht die Stadt`: behind words in reported mood, what is joined to them in
 * the indicative is told by the author. Words that are themselves in the indicative leave that open.
 */
export function tellsOn(context: Context, said: readonly Clause[], clause: Clause): boolean {
  const reported = said.some(({ kind, mood }) => (kind === "main" || kind === "verb-first") && isReported(mood));
  return reported && clause.kind === "main" && clause.mood === "indicative" && startsCoordinated(context, clause);
}

function isReported(mood: Mood | null): boolean {
  return mood !== null && mood !== "indicative";
}

/** Where the complement ends: with the sentence, or where the sentence of the frame goes on. */
export function complementEnd(
  context: Context,
  clauses: readonly Clause[],
  frame: Clause,
  complement: Clause,
): { last: number; next: number } {
  const split = resumption(context, complement, complement);
  if (split >= 0) return { last: split - 1, next: complement.index + 1 };
  let last = complement.last;
  for (let i = complement.index + 1; i < clauses.length; i++) {
    const clause = clauses[i];
    if (clause === undefined) break;
    if (complement.kind === "infinitive" && leavesInfinitive(context, clause)) return { last, next: i };
    const quoted = tokenAt(context, clause.first)?.kind === "mark" && clause.opener === ":";
    if (quoted || clause.opener === ";" || resumes(context, clauses, clause, frame, complement))
      return { last, next: i };
    last = clause.last;
    const inner = resumption(context, clause, complement);
    if (inner >= 0) return { last: inner - 1, next: i + 1 };
  }
  return { last, next: clauses.length };
}

/** `…, was bisher nicht bestätigt ist` and what a dash adds is said by the author, not by the speaker. */
function leavesInfinitive(context: Context, clause: Clause): boolean {
  const word = lowerAt(context, clause.first);
  return (
    /[–—-]/u.test(clause.opener) ||
    (clause.mood === "indicative" && context.speech.words.continuing?.has(word) === true)
  );
}

/** `…, und kündigte an`, `…, lehnte … ab`, `…, doch der Rat bestreitet das`, `…, zurück`: the sentence of the frame goes on. */
function resumes(
  context: Context,
  clauses: readonly Clause[],
  clause: Clause,
  frame: Clause,
  complement: Clause,
): boolean {
  if (clause.kind === "verb-first" && clause.mood === "indicative") {
    const before = clauses[clause.index - 1];
    const afterSubordinate = before !== undefined && (before.kind === "subordinate" || before.kind === "infinitive");
    return !afterSubordinate || complement.kind === "that" || frame.kind === "subordinate";
  }
  if (clause.kind === "main" && clause.mood === "indicative") {
    const reported = complement.kind === "that" || complement.mood !== "indicative";
    return reported && startsCoordinated(context, clause);
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
    if (!words.coordinators.has(word)) continue;
    if (context.document.markedOf[i] !== context.document.markedOf[complement.first]) continue;
    const verb = i + 1;
    const { surelyFinite, mood } = context.verb(verb);
    if (!surelyFinite || mood !== "indicative") continue;
    if (complement.kind === "main" && complement.mood === "indicative") continue;
    if (verb >= clause.last) continue;
    return i;
  }
  return -1;
}
