import { spanOfTokens } from "../document.ts";
import { isAttached } from "../mentions.ts";
import type { Sentence } from "../sentences.ts";
import { framedCandidate, namedness } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { complementEnd, startsCoordinated } from "./complement.ts";
import type { Context, Run } from "./context.ts";
import type { Framed } from "./framed.ts";
import { lowerAt, tokenAt } from "./grammar.ts";
import { frameStart } from "./roles.ts";
import { subjectOf } from "./subject.ts";
import type { IndirectFeature } from "./weights.ts";

/** `die Forderung, …`, `der Ansicht, dass …`: the last noun of the clause governs what follows. */
export function nounInFront(
  context: Context,
  sentence: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
): Framed | null {
  const { nouns } = context.speech;
  const next = governedBy(context, clauses, clause);
  if (next === undefined || next.opener !== ",") return null;
  // `Sein Wunsch sei es, …`: the whole sentence is reported already.
  if (clause.kind === "main" && clause.mood === "subjunctive-1") return null;
  const lists = { that: nouns.clause, main: nouns.clause, infinitive: nouns.infinitive } as const;
  const list =
    next.kind === "that" || next.kind === "main" || next.kind === "infinitive" ? lists[next.kind] : undefined;
  if (list === undefined) return null;
  if (next.kind === "main" && (next.mood === "indicative" || startsCoordinated(context, next))) return null;
  if (next.kind === "infinitive" && context.speech.words.purpose.has(lowerAt(context, next.first))) return null;
  const noun = lastCueNoun(context, clause, list);
  if (noun < 0) return attitudeInFront(context, sentence, clauses, clause, next);
  const end = complementEnd(context, clauses, clause, next);
  const owner = ownerOf(context, noun);
  const subject = owner ?? (clause.finite >= 0 ? subjectOf(context, clauses, clause, clause.finite) : null);
  return {
    next: Math.max(clause.index + 1, end.next),
    candidate: framedCandidate(context, {
      spans: [spanOfTokens(context.document, next.first, end.last)],
      subject,
      cue: spanOfTokens(context.document, noun, noun),
      frame: { first: frameStart(context, sentence, clauses, clause), last: next.first - 1 },
      rule: "noun-complement",
      features: ["noun-complement", namedness(subject), ...moodFeature(next)],
    }),
  };
}

function moodFeature({ mood }: Clause): readonly IndirectFeature[] {
  return mood !== null && mood !== "indicative" ? ["reported-mood"] : [];
}

/** The clause behind the noun, past an apposition to its owner: `die Ankündigung des Trainers, Tim Huber, … zu gehen`. */
function governedBy(context: Context, clauses: readonly Clause[], clause: Clause): Clause | undefined {
  const next = clauses[clause.index + 1];
  const phrase = context.mentionsIn(clause.first, clause.last).findLast((mention) => !isAttached(mention));
  const apposed = next?.kind === "fragment" && phrase !== undefined && phrase.fullLast >= next.last;
  return apposed ? clauses[clause.index + 2] : next;
}

/** `ist zuversichtlich, dass …`, `hält es für möglich, dass …`: somebody is named who thinks so. */
function attitudeInFront(
  context: Context,
  sentence: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  next: Clause,
): Framed | null {
  const { nouns, words } = context.speech;
  if (next.kind === "main" || !nouns.attitudes?.has(lowerAt(context, clause.last)) || clause.finite < 0) return null;
  // `so unzufrieden, dass …` tells what follows from it.
  if (words.degree.has(lowerAt(context, clause.last - 1))) return null;
  const subject = subjectOf(context, clauses, clause, clause.finite);
  const mention = subject === null ? undefined : context.mentionAt(subject.first);
  if (subject === null || mention === undefined || mention.kind === "thing") return null;
  if (words.impersonal.has(lowerAt(context, subject.first))) return null;
  const end = complementEnd(context, clauses, clause, next);
  return {
    next: Math.max(clause.index + 1, end.next),
    candidate: framedCandidate(context, {
      spans: [spanOfTokens(context.document, next.first, end.last)],
      subject,
      cue: spanOfTokens(context.document, clause.finite, clause.finite),
      frame: { first: frameStart(context, sentence, clauses, clause), last: next.first - 1 },
      rule: "attitude",
      features: ["attitude", "speaker-named"],
    }),
  };
}

/**
 * The last noun of the clause that governs words. Only its attributes, verb forms and particles may stand after it:
 * `die Forderung an den Rat erhoben, …`, `die Theorie auf, …`.
 */
function lastCueNoun(context: Context, clause: Clause, list: ReadonlySet<string>): number {
  const { particles } = context.speech.morphology;
  let end = clause.last;
  const trails = (token: number): boolean =>
    context.readings(token).length > 0 || particles.includes(lowerAt(context, token));
  while (end > clause.first && trails(end)) end -= 1;
  const phrases = context.mentionsIn(Math.max(clause.first, end - NOUN_REACH), end);
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i];
    if (phrase === undefined || phrase.fullLast < end) return -1;
    for (let token = phrase.last; token >= phrase.first; token--) {
      if (tokenAt(context, token)?.capital && list.has(lowerAt(context, token))) return token;
    }
    if (isAttached(phrase)) continue;
    if (phrase.preposition < 0) return -1;
    end = phrase.preposition - 1;
  }
  return -1;
}

/** How far before the end of its clause a governing noun may stand. */
const NOUN_REACH = 16;

/** Whose words the noun stands for: `die Forderung der Gewerkschaft`. */
function ownerOf(context: Context, noun: number): Run | null {
  const von = context.speech.words.agent.has(lowerAt(context, noun + 1));
  const owner = context.mentionAt(von ? noun + 2 : noun + 1);
  return owner === undefined || owner.kind === "time" ? null : { first: owner.first, last: owner.fullLast };
}
