import type { IndirectSpeech } from "../../languages/speech.ts";
import type { Document } from "../document.ts";
import { isAttached, type Mention } from "../mentions.ts";
import { type Grammar, grammarOf } from "./grammar.ts";

/** A run of tokens: indices, `last` inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** All that the rules for indirect speech look at: the document, its verb forms and its noun phrases. */
export interface Context extends Grammar {
  /** The mentions that begin within a run of tokens, in order. */
  readonly mentionsIn: (first: number, last: number) => readonly Mention[];
  /** The mention that begins with a token. */
  readonly mentionAt: (token: number) => Mention | undefined;
}

/** The context of a document with its mentions in the order of the text. */
export function contextOf(document: Document, speech: IndirectSpeech, mentions: readonly Mention[]): Context {
  const begins = new Int32Array(document.tokens.length + 1);
  let next = 0;
  for (let token = 0; token <= document.tokens.length; token++) {
    while (next < mentions.length && (mentions[next]?.first ?? 0) < token) next += 1;
    begins[token] = next;
  }
  const mentionsIn = (first: number, last: number): readonly Mention[] =>
    last < first
      ? []
      : mentions.slice(begins[first] ?? mentions.length, begins[Math.min(last + 1, document.tokens.length)]);
  return {
    ...grammarOf(document, speech),
    mentionsIn,
    mentionAt: (token) => {
      const mention = mentions[begins[token] ?? mentions.length];
      return mention?.first === token ? mention : undefined;
    },
  };
}

/** Whether a phrase can be the subject of a verb of saying: nominative, without a preposition, no time. */
export function canSpeak(mention: Mention): boolean {
  if (mention.preposition >= 0 || mention.kind === "time" || isAttached(mention)) return false;
  return mention.readings.some((reading) => reading.startsWith("n"));
}
