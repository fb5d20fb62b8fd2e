import { overlaps } from "../../model/span.ts";
import { spanOfTokens } from "../document.ts";
import { isAttached } from "../mentions.ts";
import type { Sentence } from "../sentences.ts";
import { type IndirectCandidate, speakerOf } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import type { Context, Run } from "./context.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { lowerAt, tokenAt } from "./grammar.ts";
import { sourceOf, subjectOf } from "./subject.ts";
import { weigh } from "./weights.ts";

/** Finds acts of speech that are told without their words: `Sie forderte eine schnellere Entscheidung.` */
export function findReported(
  context: Context,
  sentence: Sentence,
  clauses: readonly Clause[],
  others: readonly IndirectCandidate[],
): IndirectCandidate[] {
  for (const clause of clauses) {
    if (clause.kind !== "main" && clause.kind !== "verb-first") continue;
    const whole = others.length === 0;
    const own = spanOfTokens(context.document, clause.first, clause.last);
    if (
      others.some(({ spans, frame }) =>
        [...spans, ...(frame === null ? [] : [frame])].some((span) => overlaps(span, own)),
      )
    )
      continue;
    if (clause.mood !== "indicative") continue;
    for (const cue of cuesOf(context, clauses, clause)) {
      const subject = cue.passive ? sourceOf(context, clause) : subjectOf(context, clauses, clause, cue.finite);
      if (subject === null) continue;
      const how = tellsAct(context, cue, subject);
      // `wird von einem Erfolg gesprochen`: what is told is not who tells it.
      const nobody = cue.passive && context.speech.words.agent.has(how ?? "");
      if (how === null || (how === "object" && !isSpeaker(context, subject))) continue;
      return [
        {
          type: "reported",
          form: null,
          spans: [whole ? spanOfTokens(context.document, sentence.first, sentence.last) : own],
          ...speakerOf(context, nobody ? null : subject),
          cue: null,
          frame: null,
          addressee: null,
          support: cue.tokens.map((token) => spanOfTokens(context.document, token, token)),
          rule: "act-told",
          ...weigh(["act-told"]),
        },
      ];
    }
  }
  return [];
}

/** The construction that tells the act: `object`, a preposition, or null. */
function tellsAct(context: Context, cue: Cue, subject: Run): string | null {
  const { object, about } = context.speech.verbs;
  const { clause } = cue;
  for (let i = clause.first; i <= clause.last; i++) {
    if (i >= subject.first && i <= subject.last) continue;
    const list = about[lowerAt(context, i)];
    // `bezeichnete den Plan als „Unsinn“`: the words are there, verbatim.
    if (list?.has(cue.verb) && tokenAt(context, i + 1)?.kind === "mark") return null;
    if (list?.has(cue.verb)) return lowerAt(context, i);
  }
  if (!object.has(cue.verb)) return null;
  if (cue.passive) return "object";
  for (const mention of context.mentionsIn(clause.first, clause.last)) {
    if (mention.first >= subject.first && mention.first <= subject.last) continue;
    if (mention.preposition >= 0 || mention.kind === "time" || isAttached(mention)) continue;
    if (mention.readings.some((reading) => reading.startsWith("a"))) return "object";
  }
  return null;
}

function isSpeaker(context: Context, subject: Run): boolean {
  const mention = context.mentionAt(subject.first);
  return mention !== undefined && mention.kind !== "thing" && mention.kind !== "time" && mention.kind !== "place";
}
