import { classifies } from "../languages/cues.ts";
import type { Span } from "../model/span.ts";
import { type Document, spanOfTokens } from "./document.ts";
import { type Grammar, grammarOf } from "./indirect/grammar.ts";
import type { MarkedSpan } from "./marks.ts";
import { isAttached, type Mention } from "./mentions.ts";
import type { VerbatimCandidate } from "./verbatim.ts";
import { FRAME_WEIGHTS } from "./weights.ts";

/** How far before the inner words their frame may begin, in tokens. */
const REACH = 25;
const ENDS: ReadonlySet<string> = new Set([".", "!", "?", "…", "..."]);
const HANDS_OVER: ReadonlySet<string> = new Set([":", ","]);
const SILENT: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["thing", "time", "place", "document"]);

/**
 * Finds what people quote in their turn: `„Mein Lehrer fragte: ‚Warum nicht?‘“`. Only words that a verb of saying and a
 * colon or comma hand over count, by the subject of that verb or, after `ich sagte`, by whoever speaks around them.
 * `outer` are the verbatim quotations of the document, in order.
 */
export function findInner(
  document: Document,
  mentions: readonly Mention[],
  outer: readonly VerbatimCandidate[],
): VerbatimCandidate[] {
  const { indirect, cues } = document.pack;
  if (indirect === undefined || cues === undefined) return [];
  const grammar = grammarOf(document, indirect);
  const quoting = new Map(outer.flatMap((one) => one.spans.map((span) => [span.start, one] as const)));
  return document.marked.flatMap((span) => {
    const around = document.marked[span.parent];
    const speaking = around === undefined ? undefined : quoting.get(around.start);
    if (around === undefined || speaking === undefined || !span.closed) return [];
    const found = innerOf(document, grammar, mentions, span, around.open, speaking);
    return found === null ? [] : [found];
  });
}

function innerOf(
  document: Document,
  grammar: Grammar,
  mentions: readonly Mention[],
  span: MarkedSpan,
  outerOpen: number,
  outer: VerbatimCandidate,
): VerbatimCandidate | null {
  const { tokens, pack } = document;
  if (!HANDS_OVER.has(tokens[span.open - 1]?.text ?? "") || tokens[span.open + 1]?.capital !== true) return null;
  let first = span.open - 1;
  while (first - 1 > outerOpen && span.open - first < REACH && !isEnd(document, first - 1)) first -= 1;
  let cue = -1;
  let ownWords = false;
  for (let i = first; i < span.open; i++) {
    const verbs = grammar.readings(i).flatMap(({ verb, shape }) => (shape === "infinitive" ? [] : [verb]));
    if (pack.cues !== undefined && classifies(pack.cues.saying, verbs)) cue = i;
    ownWords ||= pack.cues?.firstPerson.has(tokens[i]?.lower ?? "") === true;
  }
  if (cue < 0) return null;
  const subject = subjectIn(mentions, first, span.open);
  const mention = subject ?? (ownWords ? outer.mention : null);
  if (mention === null) return null;
  const { weight } = FRAME_WEIGHTS.colon;
  return {
    type: "direct",
    spans: [{ start: span.start, end: span.end }],
    words: subject === null ? outer.words : wordsOf(subject),
    mention,
    cue: wordsOf(spanOfTokens(document, cue, cue)),
    frame: wordsOf(spanOfTokens(document, first, span.open - 1)),
    rule: "colon",
    reasons: [{ feature: "colon", weight }],
    speakerScore: weight,
    quotationScore: weight,
  };
}

function wordsOf({ start, end }: Span): Span {
  return { start, end };
}

/** A full stop or a mark before the clause that hands over. */
function isEnd({ tokens }: Document, token: number): boolean {
  const { kind, text } = tokens[token] ?? { kind: "mark", text: "" };
  return kind === "mark" || ENDS.has(text);
}

/** The first phrase between two tokens that may be a subject and may speak. */
function subjectIn(mentions: readonly Mention[], first: number, end: number): Mention | null {
  for (let i = lowest(mentions, first); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.first >= end) return null;
    if (isAttached(mention) || mention.preposition >= 0 || SILENT.has(mention.kind)) continue;
    if (mention.readings.some((reading) => reading[0] === "n")) return mention;
  }
  return null;
}

/** Index of the first mention that begins at a token or behind it. */
function lowest(mentions: readonly Mention[], first: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) >= first) high = middle;
    else low = middle + 1;
  }
  return low;
}
