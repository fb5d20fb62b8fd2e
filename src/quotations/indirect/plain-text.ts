import type { CueWords } from "../../languages/cues.ts";
import type { IndirectSpeech } from "../../languages/speech.ts";
import type { Span } from "../../model/span.ts";
import { type Document, isMarked, spanOfTokens } from "../document.ts";
import type { Mention } from "../mentions.ts";
import type { Predicate } from "../predicates.ts";
import { type Segment, SegmentReader } from "../segments.ts";
import type { Sentence } from "../sentences.ts";
import { SubjectRanker } from "../subjects.ts";
import { type Context, contextOf } from "./context.ts";

/** A statement has at least so many words. */
export const SHORTEST = 3;
/** A phrase with less than this is not taken for the subject of a verb. */
const LEAST_SUBJECT = 2.5;
const ENDS = new Set([".", "!", "?", "…"]);

/** Token indices, both inclusive. */
export type Range = readonly [first: number, last: number];

/** The words of somebody, and the frame that says whose they are. */
export interface Framed {
  readonly parts: readonly Range[];
  readonly cue: Span;
  readonly frame: Range;
  readonly mention: Mention;
  readonly rule: string;
}

/** A document as the rules for languages without commas between clauses see it. */
export class PlainText {
  readonly document: Document;
  readonly speech: IndirectSpeech;
  readonly cues: CueWords;
  readonly context: Context;
  readonly reader: SegmentReader;
  readonly ranker: SubjectRanker;

  constructor(document: Document, speech: IndirectSpeech, cues: CueWords, mentions: readonly Mention[]) {
    this.document = document;
    this.speech = speech;
    this.cues = cues;
    this.context = contextOf(document, speech, mentions);
    this.reader = new SegmentReader(document);
    this.ranker = new SubjectRanker(document, mentions);
  }

  /** A token in lower case; empty outside the document. */
  lower(token: number): string {
    return this.document.tokens[token]?.lower ?? "";
  }

  /** Whether a token is a quotation mark. */
  isMark(token: number): boolean {
    return this.document.tokens[token]?.kind === "mark";
  }

  /** `who`, `que`: a clause about the noun before it begins. */
  opensRelative(token: number): boolean {
    return this.document.pack.nouns?.relatives.has(this.lower(token)) === true;
  }

  /** Whether a verb takes a person who is told something. */
  tells({ verbs }: Predicate): boolean {
    return verbs.some((verb) => this.speech.verbs.infinitive.has(verb));
  }

  /** Whether a verb may stand beside a statement without `that`. */
  isParenthetical({ verbs }: Predicate): boolean {
    return verbs.some((verb) => this.speech.verbs.parenthetical.has(verb));
  }

  /** The last token of a sentence before its final stop. */
  endOf(sentence: Sentence): number {
    let last = sentence.last;
    while (last > sentence.first && ENDS.has(this.document.tokens[last]?.text ?? "")) last -= 1;
    return last;
  }

  /** What is left of a sentence around a frame, without its final stop; empty when that is too little or verbatim. */
  around(sentence: Sentence, [from, to]: Range): readonly Range[] {
    const last = this.endOf(sentence);
    const parts: Range[] = [];
    if (from - 1 >= sentence.first) parts.push([sentence.first, from - 1]);
    if (to + 1 <= last) parts.push([to + 1, last]);
    const words = parts.reduce((sum, [first, end]) => sum + end - first + 1, 0);
    return words >= SHORTEST && !parts.some(([first, end]) => isMarked(this.document, first, end)) ? parts : [];
  }

  /** The span from the first to the last token of a verb. */
  cueOf({ tokens, finite }: Predicate): Span {
    return spanOfTokens(this.document, tokens[0] ?? finite, tokens.at(-1) ?? finite);
  }

  /** The subject of a verb in the active voice; null when nothing is likely to be it. */
  subjectOf(sentence: Sentence, segments: readonly Segment[], segment: Segment, predicate: Predicate): Mention | null {
    if (predicate.passive) return null;
    const best = this.ranker.subjectsOf(sentence.index, segments, segment, predicate)[0];
    return best !== undefined && best.score >= LEAST_SUBJECT ? best.mention : null;
  }
}
