import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/span.ts";
import type { MarkedSpan } from "./marks.ts";
import type { Token } from "./tokens.ts";

/** A sentence of the running text. What stands between a pair of marks never ends the sentence around it. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  /** Its tokens: indices, `last` inclusive. */
  readonly first: number;
  readonly last: number;
}

const ENDS = new Set([".", "!", "?", "…", "..."]);
/** Ends of a quotation after which its own sentence may go on. */
const OPEN_ENDS = new Set(["!", "?", "…", "..."]);
/** How many words a subject may have between a quotation and its verb of saying. */
const FRAME_REACH = 8;
/** What is longer, in tokens outside quotation marks, is no sentence but a list or noise: it is cut there. */
const LONGEST = 300;
const CLOSING = new Set([")", "]"]);
/** Marks in a row that still close something: `… Warum?‘“)`. More are noise, and not looked through. */
const CLOSE_TOGETHER = 4;

/**
 * Splits paragraphs (half-open ranges of token indices) into sentences. A quotation of several sentences and the frame
 * around it are one sentence: `„Ich gehe. Sofort!“, sagte sie.`
 */
export function splitSentences(
  tokens: readonly Token[],
  paragraphs: readonly (readonly [number, number])[],
  marked: readonly MarkedSpan[],
  pack: LanguagePack,
): Sentence[] {
  const sentences: Sentence[] = [];
  const closeOf = new Map<number, number>();
  for (const span of marked) if (span.closed && span.parent === -1) closeOf.set(span.open, span.close);
  for (const [paragraph, [from, end]] of paragraphs.entries()) {
    let first = from;
    let size = 0;
    for (let i = from; i < end; i++) {
      size += 1;
      const close = closeOf.get(i);
      // Words in marks over several paragraphs: here they fill what is left of this one.
      if (close !== undefined && close >= end) break;
      const ended = close === undefined ? endsAt(tokens, i, pack) : ENDS.has(lastBefore(tokens, close)?.text ?? "");
      let last = close ?? i;
      i = last;
      if (!ended && size < LONGEST) continue;
      const reach = Math.min(end, last + 1 + CLOSE_TOGETHER);
      while (ended && last + 1 < reach && trails(tokens, last)) last += 1;
      if (size < LONGEST && last + 1 < end && !begins(tokens, last)) continue;
      if (size < LONGEST && close !== undefined && close === last && frameFollows(tokens, close, end, pack)) continue;
      i = last;
      push(sentences, tokens, paragraph, first, last);
      first = last + 1;
      size = 0;
    }
    if (first < end) push(sentences, tokens, paragraph, first, end - 1);
  }
  return sentences;
}

/** `“Who pays?” Ms Lee asked.` is one sentence where the subject stands before its verb. */
function frameFollows(tokens: readonly Token[], close: number, end: number, pack: LanguagePack): boolean {
  const { indirect, cues } = pack;
  if (
    indirect?.order !== "subject-verb" ||
    cues === undefined ||
    !OPEN_ENDS.has(lastBefore(tokens, close)?.text ?? "")
  ) {
    return false;
  }
  for (let i = close + 1; i < Math.min(end, close + FRAME_REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") return false;
    const readings = token.capital ? undefined : indirect.morphology.forms.get(token.lower);
    if (readings?.some(({ shape, verb }) => shape === "finite" && cues.saying.has(verb))) return true;
  }
  return false;
}

/** The last token before a closing mark that is no closing mark itself: `… Warum?‘“` ends with a question mark. */
function lastBefore(tokens: readonly Token[], close: number): Token | undefined {
  let last = close - 1;
  while (tokens[last]?.kind === "mark" && close - last <= CLOSE_TOGETHER) last -= 1;
  return tokens[last];
}

function push(sentences: Sentence[], tokens: readonly Token[], paragraph: number, first: number, last: number): void {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  sentences.push({ index: sentences.length, paragraph, first, last, start, end });
}

function endsAt(tokens: readonly Token[], i: number, pack: LanguagePack): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (ENDS.has(token.text)) return true;
  // An abbreviation or an initial ends the sentence only where the next word cannot be a name.
  const next = tokens[i + 1];
  return token.dotted && next?.capital === true && pack.sentenceStarters.has(next.lower);
}

/** A closing bracket, a stray mark or another end sign directly after the end belongs to the sentence. */
function trails(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last + 1];
  if (token === undefined || token.start !== tokens[last]?.end) return false;
  return ENDS.has(token.text) || CLOSING.has(token.text) || token.kind === "mark";
}

/** Whether a sentence may begin after this token: a lower-case word or a comma goes on with the old one. */
function begins(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last + 1];
  if (token === undefined) return true;
  if (token.kind === "word") return token.capital || !/^\p{Ll}/u.test(token.text);
  if (token.kind === "sign") return token.start > (tokens[last]?.end ?? 0) && !/^[,;:)\]–—-]/u.test(token.text);
  return token.start > (tokens[last]?.end ?? 0);
}
