import type { Span } from "../../model/span.ts";
import { spanOfTokens } from "../document.ts";
import type { Sentence } from "../sentences.ts";
import { spanOfRun } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { startsCoordinated } from "./complement.ts";
import type { Context, Run } from "./context.ts";
import type { Cue } from "./cues.ts";
import { lowerAt } from "./grammar.ts";
import { sourceOf, subjectOf } from "./subject.ts";

/** Who says it: the subject, or the source that a passive or `heißt es` names. */
export function speakerIn(context: Context, clauses: readonly Clause[], clause: Clause, cue: Cue): Run | null {
  return cue.passive || isImpersonal(context, cue) || context.speech.verbs.sourced?.has(cue.verb)
    ? (sourceOf(context, clause) ?? thereinOf(context, clause))
    : subjectOf(context, clauses, clause, cue.finite);
}

/** `Darin heißt es`: the adverb that stands for a text. */
function thereinOf({ document: { tokens, pack } }: Context, { first, last }: Clause): Run | null {
  const therein = pack.cues?.therein;
  for (let i = first; i <= last; i++) if (therein?.has(tokens[i]?.lower ?? "") === true) return { first: i, last: i };
  return null;
}

/** `heißt es`, `es hieß`. */
export function isImpersonal(context: Context, cue: Cue, front = cue.clause.first): boolean {
  const { impersonal } = context.speech.words;
  return impersonal.has(lowerAt(context, cue.finite + 1)) || impersonal.has(lowerAt(context, front));
}

/** Who is addressed: the first dative of the clause, or the phrase with `gegenüber`. */
export function addresseeOf(context: Context, cue: Cue, subject: Run | null): Span | null {
  const { words } = context.speech;
  for (let i = cue.clause.first; i <= cue.clause.last; i++) {
    if (subject !== null && i >= subject.first && i <= subject.last) {
      i = subject.last;
      continue;
    }
    const word = lowerAt(context, i);
    const toward = words.toward?.has(word) === true;
    if (
      toward ||
      (words.addressed.has(word) && i > cue.clause.first && !words.prepositions.has(lowerAt(context, i - 1)))
    ) {
      const phrase = phraseAt(context, toward ? i + 1 : i);
      if (phrase !== null) return spanOfRun(context.document, phrase);
    } else if (words.prepositions.has(word)) {
      i = phraseAt(context, i + 1)?.last ?? i;
    }
  }
  return null;
}

/** The span of a cue: all its words where they stand together, else its participle or its finite verb. */
export function cueSpan(context: Context, cue: Cue): Span {
  const [first = cue.finite] = cue.tokens;
  const last = cue.tokens.at(-1) ?? first;
  if (last - first === cue.tokens.length - 1) return spanOfTokens(context.document, first, last);
  const full =
    cue.tokens.find((token) => context.readings(token).some((reading) => reading.shape === "participle")) ?? cue.finite;
  return spanOfTokens(context.document, full, full);
}

/** The frame begins with its sentence, or after an earlier clause that is complete by itself. */
export function frameStart(context: Context, sentence: Sentence, clauses: readonly Clause[], clause: Clause): number {
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
