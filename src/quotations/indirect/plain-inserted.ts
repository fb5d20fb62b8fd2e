import { isMarked } from "../document.ts";
import type { Predicate } from "../predicates.ts";
import type { Segment } from "../segments.ts";
import type { Sentence } from "../sentences.ts";
import type { Framed, PlainText, Range } from "./plain-text.ts";

/** `…, officials said, …` and `…, officials said.`: a segment of subject and verb alone. */
export function inserted(text: PlainText, sentence: Sentence, segments: readonly Segment[]): Framed | null {
  for (const segment of segments) {
    const [predicate] = segment.predicates;
    if (predicate === undefined || !mayInsert(text, sentence, segments, segment)) continue;
    if (!text.isParenthetical(predicate) || !isBare(text, sentence, segment, predicate)) continue;
    const mention = text.subjectOf(sentence, segments, segment, predicate);
    if (mention === null || mention.first < segment.first) continue;
    const closes = text.lower(segment.last + 1) === ",";
    const frame: Range = [segment.first - 1, closes ? segment.last + 1 : segment.last];
    const parts = text.around(sentence, frame);
    if (parts.length > 0) return { parts, cue: text.cueOf(predicate), frame, mention, rule: "frame-behind" };
  }
  return null;
}

/** Behind a comma, with one verb, and with no verbatim quotation on either side that the frame would belong to. */
function mayInsert(text: PlainText, sentence: Sentence, segments: readonly Segment[], segment: Segment): boolean {
  const before = segments[segment.index - 1];
  if (before === undefined || segment.opener !== "," || segment.subordinate) return false;
  if (segment.marked.length > 0 || segment.predicates.length !== 1) return false;
  if (isMarked(text.document, before.first, before.last)) return false;
  if (segment.last + 2 > sentence.last) return true;
  return text.lower(segment.last + 1) !== ":" && !text.isMark(segment.last + 2);
}

/** Nothing but the subject stands before the verb, and no object after it but for who is told. */
function isBare(text: PlainText, sentence: Sentence, segment: Segment, predicate: Predicate): boolean {
  const [first, ...others] = text.ranker.mentionsIn(sentence.index, segment.first, segment.last);
  if (first === undefined || first.preposition >= 0) return false;
  if (text.speech.words.question.has(text.lower(predicate.finite + 1))) return false;
  if (first.first !== segment.first && predicate.finite !== segment.first) return false;
  const told = text.tells(predicate) ? predicate.finite + 1 : -1;
  return others.every(({ preposition, kind, first: at }) => preposition >= 0 || kind === "time" || at === told);
}
