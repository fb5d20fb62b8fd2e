import { spanOfTokens } from "../document.ts";
import type { Mention } from "../mentions.ts";
import type { Sentence } from "../sentences.ts";
import type { Framed, PlainText, Range } from "./plain-text.ts";

/** Words in which a source at the front of a sentence must come to its comma. */
const REACH = 12;

/** `according to X, …`, `…, according to X` and `Pour X, …`. */
export function sourced(text: PlainText, sentence: Sentence): Framed | null {
  for (const mention of text.ranker.mentionsIn(sentence.index, sentence.first, sentence.last)) {
    const cue = cueBefore(text, mention);
    if (cue < sentence.first) continue;
    const from = text.lower(cue - 1) === "," ? cue - 1 : cue;
    const frame: Range = [from, endOf(text, sentence, mention, cue)];
    const parts = text.around(sentence, frame);
    if (parts.length === 0) continue;
    return { parts, cue: spanOfTokens(text.document, cue, mention.preposition), frame, mention, rule: "source" };
  }
  return null;
}

/** The first token of the source phrase that governs a mention, or -1. */
function cueBefore(text: PlainText, mention: Mention): number {
  const at = mention.preposition;
  if (at < 0) return -1;
  const { sourceBefore } = text.cues;
  const one = text.lower(at);
  if (sourceBefore.has(one) || isViewpoint(text, mention)) return at;
  const two = `${text.lower(at - 1)} ${one}`;
  if (sourceBefore.has(`${text.lower(at - 2)} ${two}`)) return at - 2;
  return sourceBefore.has(two) ? at - 1 : -1;
}

/** `Pour X, …` at the front of a sentence, of somebody. */
function isViewpoint(text: PlainText, mention: Mention): boolean {
  const sentence = text.document.sentences[mention.sentence];
  if (text.cues.viewpoint?.has(text.lower(mention.preposition)) !== true) return false;
  const speaks = mention.kind === "name" || mention.kind === "person" || mention.kind === "pronoun";
  const closes = mention.kind === "name" || text.lower(mention.fullLast + 1) === ",";
  return speaks && closes && sentence?.first === mention.preposition;
}

/**
 * In front the comma ends the phrase (`According to a report by her officers, …`), behind a comma the next one or the
 * sentence does (`…, according to papers seen by us.`), elsewhere the noun phrase.
 */
function endOf(text: PlainText, sentence: Sentence, mention: Mention, cue: number): number {
  const parted = cue > sentence.first && text.lower(cue - 1) === ",";
  const limit = parted || cue === sentence.first ? Math.min(sentence.last, mention.last + REACH) : mention.last;
  let i = mention.last + 1;
  for (; i <= limit && !text.isMark(i); i++) {
    if (text.lower(i) === "," && !text.opensRelative(i + 1)) return Math.max(i, mention.fullLast);
  }
  const last = text.endOf(sentence);
  if (parted && i > last && last >= mention.fullLast) return last;
  return text.lower(mention.fullLast + 1) === "," ? mention.fullLast + 1 : mention.fullLast;
}
