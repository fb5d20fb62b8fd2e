import type { LanguagePack } from "../languages/pack.ts";
import { packFor } from "../languages/registry.ts";
import { unknownLanguage } from "../languages/unknown.ts";
import type { Span } from "../model/span.ts";
import { NO_VERB, type VerbReadings } from "./indirect/grammar.ts";
import { type MarkedSpan, pairMarks } from "./marks.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A paragraph, heading or list item; its tokens are `first` to `last`, inclusive. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly heading: boolean;
  readonly first: number;
  readonly last: number;
}

/** The analysed text that every rule works on. All spans are offsets into `text`; indices are into these lists. */
export interface Document {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: readonly Token[];
  readonly marked: readonly MarkedSpan[];
  readonly sentences: readonly Sentence[];
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** For each token the index of the innermost marked span around it (its marks included), or -1. */
  readonly markedOf: Int32Array;
  /** For each token its readings as a verb form; none for capitalised words within a sentence. */
  readonly verbs: readonly VerbReadings[];
}

/** A block of the text for {@link analyse}: its span, and whether it is a heading. */
export interface TextBlock extends Span {
  readonly heading: boolean;
}

/** Tokenizes a text, pairs its marks and splits its sentences. Takes time linear in the text; never throws. */
export function analyse(text: string, blocks: readonly TextBlock[], language: string): Document {
  const pack = packFor(language) ?? unknownLanguage;
  const tokens: Token[] = [];
  const paragraphs: Paragraph[] = [];
  const ranges: (readonly [number, number])[] = [];
  for (const block of blocks) {
    const first = tokens.length;
    for (const token of tokenize(text, block, pack)) tokens.push(token);
    if (tokens.length === first) continue;
    const { start, end, heading } = block;
    paragraphs.push({ index: paragraphs.length, heading, start, end, first, last: tokens.length - 1 });
    ranges.push([first, tokens.length]);
  }
  const marked = pairMarks(text, tokens, ranges, pack);
  const sentences = splitSentences(tokens, ranges, marked, pack);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.first, sentence.last + 1);
  return {
    text,
    pack,
    paragraphs,
    tokens,
    marked,
    sentences,
    sentenceOf,
    markedOf: innermost(marked, tokens.length),
    verbs: readVerbs(tokens, sentences),
  };
}

function readVerbs(tokens: readonly Token[], sentences: readonly Sentence[]): readonly VerbReadings[] {
  const verbs: VerbReadings[] = [];
  for (const { first, last } of sentences) {
    // In marks at the front of a sentence a word begins it, too.
    const front = tokens[first]?.kind === "mark" ? first + 1 : first;
    for (let i = first; i <= last; i++) {
      const token = tokens[i];
      if (token?.kind !== "word") verbs.push(NO_VERB);
      else if (!token.capital) verbs.push(token.word.verb);
      else verbs.push(i <= front ? token.word.verbAtFront : NO_VERB);
    }
  }
  return verbs;
}

function innermost(marked: readonly MarkedSpan[], count: number): Int32Array {
  const markedOf = new Int32Array(count).fill(-1);
  let inside = -1;
  let next = 0;
  for (let i = 0; i < count; i++) {
    while (inside >= 0 && (marked[inside]?.close ?? 0) < i) inside = marked[inside]?.parent ?? -1;
    if (marked[next]?.open === i) inside = next++;
    markedOf[i] = inside;
  }
  return markedOf;
}

/** The lines of a raw text as blocks: every line that is not blank is a paragraph. */
export function linesOf(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    const from = start + line.length - line.trimStart().length;
    if (trimmed !== "") blocks.push({ start: from, end: from + trimmed.length, heading: false });
    start += line.length + 1;
  }
  return blocks;
}

/** Index of the first token that ends after `offset`; `tokens.length` where there is none. */
export function tokenIndexAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The span from one token to another, both included. */
export function spanOfTokens(document: Document, first: number, last: number): Span {
  const start = document.tokens[first]?.start ?? 0;
  return { start, end: document.tokens[last]?.end ?? start };
}

/** Whether a run of tokens is one marked span from end to end, but for a sign behind it: that is no indirect speech. */
export function isMarked({ marked, markedOf }: Document, first: number, last: number): boolean {
  const span = marked[markedOf[first] ?? -1];
  return span !== undefined && span.open === first && span.close >= last - 1;
}
