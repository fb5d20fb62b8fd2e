import { isAttached } from "../mentions.ts";
import type { Clause } from "./clauses.ts";
import { type Context, canSpeak, type Run } from "./context.ts";
import { lowerAt } from "./grammar.ts";

/**
 * The subject of a verb in a clause, as the run of tokens of its noun phrase: before the verb when that place holds
 * one, else the first phrase after it that can be a subject. `clauses` are those of the sentence.
 */
export function subjectOf(context: Context, clauses: readonly Clause[], clause: Clause, verb: number): Run | null {
  switch (clause.kind) {
    case "relative":
    case "that":
    case "question":
    case "subordinate":
      return subjectBefore(context, clause, verb);
    case "verb-first":
      return subjectOfVerbFirst(context, clauses, clause, verb);
    default:
      return (
        subjectInFront(context, clause.first, verb) ??
        pronounAt(context, verb - 1, clause.first) ??
        firstSubject(context, verb + 1, clause.last) ??
        pronounAt(context, verb + 1, verb + 1)
      );
  }
}

/** `Einige fordern`, `dachte niemand`: pronouns that stand for nobody known are no mentions. */
export function pronounAt(context: Context, token: number, only: number): Run | null {
  const { words } = context.speech;
  const word = lowerAt(context, token);
  const stands = words.pronouns.has(word) && !words.impersonal.has(word) && !words.sentential.has(word);
  return token === only && stands ? { first: token, last: token } : null;
}

/** In a clause with its verb at the end: the relative pronoun, or the first noun phrase after the opening word. */
function subjectBefore(context: Context, clause: Clause, verb: number): Run | null {
  const { words } = context.speech;
  let lead = clause.first;
  while (lead < verb && words.coordinators.has(lowerAt(context, lead))) lead += 1;
  const inside = firstSubject(context, lead + 1, verb - 1);
  const relative = clause.kind === "relative" && words.nominative.has(lowerAt(context, lead));
  if (!relative) return inside;
  const determined = inside !== null && words.nominative.has(lowerAt(context, inside.first));
  return determined && words.subjectRelatives?.has(lowerAt(context, lead)) !== true
    ? inside
    : { first: lead, last: lead };
}

function subjectOfVerbFirst(context: Context, clauses: readonly Clause[], clause: Clause, verb: number): Run | null {
  const coordinated = context.speech.words.coordinators.has(lowerAt(context, clause.first));
  if (!coordinated) {
    const near = apposedFront(context, clauses, clause) ?? firstSubject(context, verb + 1, clause.last);
    if (near !== null) return near;
  }
  for (let i = clause.index - 1; i >= 0; i--) {
    const before = clauses[i];
    if (before === undefined || before.mood !== "indicative") continue;
    if (before.kind === "main" || before.kind === "verb-first")
      return subjectOf(context, clauses, before, before.finite);
  }
  return null;
}

/** `Anna Weber, Leiterin des Amtes, sagte`: the phrase stands before its apposition or relative clause. */
function apposedFront(context: Context, clauses: readonly Clause[], clause: Clause): Run | null {
  let start = clause.index;
  while (start > 0) {
    const before = clauses[start - 1];
    if (before === undefined || (before.kind !== "fragment" && before.kind !== "relative")) break;
    start -= 1;
  }
  const front = clauses[start];
  if (front === undefined || start === clause.index || front.kind !== "fragment") return null;
  return subjectInFront(context, front.first, front.last + 1);
}

/** A subject that fills the place before the verb, with all that stands there. */
function subjectInFront(context: Context, from: number, verb: number): Run | null {
  let first = from;
  while (first < verb && isSkipped(context, first)) first += 1;
  const mention = context.mentionAt(first);
  if (first >= verb || mention === undefined || !canSpeak(mention)) return null;
  // `Zur Lage` holds its article; `Von der Aue` is a name.
  if (mention.kind !== "name" && context.speech.words.prepositions.has(lowerAt(context, first))) return null;
  let last = mention.fullLast;
  for (const next of context.mentionsIn(mention.last + 1, verb - 1)) {
    if (next.first <= last) continue;
    if (next.link !== "loose" && next.link !== "and" && !isAttached(next)) break;
    last = next.fullLast;
  }
  return { first, last };
}

/** Words before the subject that do not belong to it: `und`, `auch`, `so`. */
function isSkipped(context: Context, token: number): boolean {
  const { words } = context.speech;
  const word = lowerAt(context, token);
  return words.coordinators.has(word) || (words.adverbs.has(word) && !words.pronouns.has(word));
}

/** The first phrase in a run that can be a subject; what stands behind a coordinator belongs to another verb. */
function firstSubject(context: Context, from: number, last: number): Run | null {
  let reached = from - 1;
  for (const mention of context.mentionsIn(from, last)) {
    if (mention.first <= reached) continue;
    reached = mention.fullLast;
    if (canSpeak(mention)) return { first: mention.first, last: mention.fullLast };
  }
  return null;
}

/**
 * Where a passive or `heißt es` names its source: the agent (`von der Opposition`), else the document or institution it
 * stands in (`in einem Bericht`, `aus dem Ministerium`).
 */
export function sourceOf(context: Context, clause: Clause): Run | null {
  const { words } = context.speech;
  const governed = context
    .mentionsIn(clause.first, clause.last)
    .filter((mention) => mention.preposition >= clause.first && mention.kind !== "time");
  // Right before the participle a phrase is the agent, although it may look attached: `wurde der Rat vom Land gebeten`.
  const agent = governed.find(
    (mention) =>
      words.agent.has(lowerAt(context, mention.preposition)) &&
      (!isAttached(mention) || context.verb(mention.fullLast + 1).participle),
  );
  const place = governed.find(
    (mention) =>
      words.sourced.has(lowerAt(context, mention.preposition)) && SOURCES.has(mention.kind) && !isAttached(mention),
  );
  const source = agent ?? place;
  return source === undefined ? null : { first: source.first, last: source.fullLast };
}

const SOURCES: ReadonlySet<string> = new Set(["document", "institution", "group"]);
