import type { Reason } from "../model/quotation.ts";
import { contains, type Span } from "../model/span.ts";
import { ContextSpeakers, type Earlier } from "./context-speaker.ts";
import type { Document } from "./document.ts";
import type { FrameCandidate } from "./frame-candidate.ts";
import { FrameFinder } from "./frames.ts";
import type { IndirectCandidate } from "./indirect/candidate.ts";
import type { MarkedSpan } from "./marks.ts";
import type { Mention } from "./mentions.ts";
import { enclosing } from "./nested.ts";
import { SegmentReader } from "./segments.ts";
import { SubjectRanker } from "./subjects.ts";
import { alike, QuotationScale, type Verdict } from "./weigh.ts";
import { QUOTATION_THRESHOLD, SPEAKER_THRESHOLD } from "./weights.ts";

/** A verbatim quotation with the words that name its speaker. */
export interface VerbatimCandidate {
  readonly type: "direct" | "fragment";
  readonly spans: readonly Span[];
  /** The words that name the speaker, as they stand in the text. */
  readonly words: Span | null;
  /** The noun phrase among them. */
  readonly mention: Mention | null;
  readonly cue: Span | null;
  readonly frame: Span | null;
  readonly rule: string;
  readonly reasons: readonly Reason[];
  /** The sum for the speaker; what an indirect quotation around it has to offer is measured against it. */
  readonly speakerScore: number;
  readonly quotationScore: number;
}

/** Rules that read a frame of the words themselves; no quotation around them has more to say. */
const OWN_FRAME = new Set(["frame-after", "colon", "colon-name", "tag", "cited"]);

/** Rules that read the subject of a clause that may itself be reported. */
const WEAK_FRAME = new Set(["other-clause", "judging-clause", "saying-clause", "naming-clause"]);

/** Finds the verbatim quotations of a document; what its sentences say by themselves is read once. */
export class VerbatimFinder {
  readonly #document: Document;
  readonly #frames: FrameFinder | undefined;
  readonly #scale: QuotationScale;
  readonly #context: ContextSpeakers;
  /** The best frame of each marked span. */
  readonly #known = new Map<number, FrameCandidate | undefined>();

  constructor(document: Document, mentions: readonly Mention[]) {
    const { cues } = document.pack;
    const reader = new SegmentReader(document);
    const ranker = new SubjectRanker(document, mentions);
    this.#document = document;
    this.#frames = cues === undefined ? undefined : new FrameFinder(document, reader, ranker, cues);
    this.#scale = new QuotationScale(document, reader);
    this.#context = new ContextSpeakers(document, reader, ranker);
  }

  /**
   * The quotations in order, with the best speaker that their sentences offer. Words in marks inside `indirect` speech
   * are the words of whoever is reported there, unless a frame of their own names another.
   */
  find(indirect: readonly IndirectCandidate[]): VerbatimCandidate[] {
    const { marked, sentences, sentenceOf, paragraphs } = this.#document;
    const found: VerbatimCandidate[] = [];
    const outer = enclosing(marked, indirect);
    let last: LastQuotation | null = null;
    for (const [index, span] of marked.entries()) {
      if (insideQuotation(this.#document, found, span)) continue;
      const first = found.at(-1);
      if (first !== undefined && last !== null && isInterrupted(this.#document, first, last.last, span)) {
        found[found.length - 1] = joined(first, span, undefined);
        last = goingOn(last, span);
        continue;
      }
      const frame = this.#frameOf(index);
      const verdict = this.#verdictOn(index, outer);
      const paragraph = sentences[sentenceOf[span.open] ?? -1]?.paragraph ?? -1;
      const goesOn = last?.open === true && last.paragraph + 1 === paragraph;
      if (last !== null && goesOn && first !== undefined && paragraphs[paragraph]?.first === span.open) {
        found[found.length - 1] = joined(first, span, frame);
        last = { ...goingOn(last, span), paragraph };
        continue;
      }
      if (verdict.score < QUOTATION_THRESHOLD) continue;
      const speaker = speakerOf(frame, outer[index], () =>
        frame?.rule === "contained" ? this.#context.textBefore(span) : this.#context.speakerOf(span, last),
      );
      const type = verdict.whole ? "direct" : "fragment";
      found.push({ type, spans: [{ start: span.start, end: span.end }], quotationScore: verdict.score, ...speaker });
      last = { mention: speaker.mention, words: speaker.words, last: span.close, paragraph, open: span.continued };
    }
    return found;
  }

  /** The verdict on a marked span; of those that are coordinated all are quotations or none is. */
  #verdictOn(index: number, outer: readonly (IndirectCandidate | undefined)[]): Verdict {
    const verdicts: Verdict[] = [];
    const { runs } = this.#scale;
    const first = runs[index] ?? index;
    for (let i = first; runs[i] === first; i++) {
      const span = this.#document.marked[i];
      if (span !== undefined) verdicts.push(this.#scale.weigh(span, this.#frameOf(i), outer[i]));
    }
    return alike(verdicts, index - first);
  }

  #frameOf(index: number): FrameCandidate | undefined {
    if (!this.#known.has(index)) this.#known.set(index, this.#frames?.framesOf(index)[0]);
    return this.#known.get(index);
  }
}

/** How many tokens a frame between two parts of a sentence may have. */
const LONGEST_INSERTION = 40;
/** Frames that stand behind words, and sources that need no comma. */
const BEHIND = new Set(["frame-after", "frame-after-other", "tag"]);
const SOURCES = new Set(["laut", "zufolge"]);

/**
 * `„Wir“, sagte X, „bleiben hier.“`: between two commas a frame parts one sentence of the speaker, so does a source that
 * is all that stands between (`„Wir“ laut X „bleiben hier“`).
 */
function isInterrupted(document: Document, first: VerbatimCandidate, close: number, span: MarkedSpan): boolean {
  const { tokens, sentenceOf } = document;
  if (SOURCES.has(first.rule)) return isAllBetween(document, first.frame, close, span);
  if (!BEHIND.has(first.rule) || span.open - close > LONGEST_INSERTION || span.parent >= 0) return false;
  if (sentenceOf[close] !== sentenceOf[span.open] || tokens[span.open - 1]?.text !== ",") return false;
  const parted = tokens[close + 1]?.text === "," || tokens[close - 1]?.text === ",";
  const next = tokens[span.close + 1];
  const ends = next === undefined || next.kind !== "word" || sentenceOf[span.close + 1] !== sentenceOf[span.open];
  const { frame } = first;
  return parted && ends && frame !== null && frame.end <= span.start && frame.start >= (tokens[close]?.start ?? 0);
}

/** Whether a frame fills what stands between words in marks and others that go on with a small letter. */
function isAllBetween({ tokens, sentenceOf }: Document, frame: Span | null, close: number, span: MarkedSpan): boolean {
  if (frame === null || sentenceOf[close] !== sentenceOf[span.open] || span.parent >= 0) return false;
  const fills = tokens[close + 1]?.start === frame.start && tokens[span.open - 1]?.end === frame.end;
  return fills && tokens[span.open + 1]?.capital === false;
}

/**
 * A quotation with another part: behind a frame, or in the next paragraph, which begins with an opening mark again.
 * Where the first part has no frame of its own, one at the end counts for all.
 */
function joined(first: VerbatimCandidate, span: MarkedSpan, frame: FrameCandidate | undefined): VerbatimCandidate {
  const spans = [...first.spans, { start: span.start, end: span.end }];
  const later = frame !== undefined && frame.mention !== null && OWN_FRAME.has(frame.rule);
  const speaker = later && !OWN_FRAME.has(first.rule) ? attributed(frame) : {};
  return { ...first, ...speaker, type: "direct", spans };
}

function goingOn(last: LastQuotation, span: MarkedSpan): LastQuotation {
  return { ...last, last: span.close, open: span.continued };
}

interface LastQuotation extends Earlier {
  readonly paragraph: number;
  /** Its mark is not closed: it goes on in the next paragraph. */
  readonly open: boolean;
}

type Attribution = Omit<VerbatimCandidate, "type" | "spans" | "quotationScore">;

/** The speaker by the surest of: own frame, reported speech around, context. */
function speakerOf(
  frame: FrameCandidate | undefined,
  outer: IndirectCandidate | undefined,
  context: () => FrameCandidate | null,
): Attribution {
  const own = frame !== undefined && (OWN_FRAME.has(frame.rule) || isInner(frame, outer));
  if (!own && outer !== undefined && outer.words !== null) return adopted(outer);
  if (frame !== undefined && frame.mention !== null && frame.score >= SPEAKER_THRESHOLD) return attributed(frame);
  const found = context();
  if (found === null || found.score < SPEAKER_THRESHOLD) return NOBODY;
  // `Darin stand: „…“`: the words of a text are not those of whoever spoke last.
  return frame?.rule === "contained" ? { ...attributed(found), cue: frame.cue, frame: frame.frame } : attributed(found);
}

/**
 * Whether a frame says more than the speech around: inside of it (`X zufolge habe Y „…“ gerufen`), or when the speech
 * around has no frame of its own.
 */
function isInner(frame: FrameCandidate, outer: IndirectCandidate | undefined): boolean {
  if (outer === undefined || WEAK_FRAME.has(frame.rule)) return false;
  if (outer.type === "indirect" && outer.form !== "framed") return true;
  const { cue } = frame;
  return cue !== null && outer.spans.some((span) => contains(span, cue));
}

const NOBODY: Attribution = {
  words: null,
  mention: null,
  cue: null,
  frame: null,
  rule: "none",
  reasons: [],
  speakerScore: 0,
};

function adopted(outer: IndirectCandidate): Attribution {
  const { words, mention, cue, frame, rule, reasons, confidence } = outer;
  return { words, mention, cue, frame, rule: `within ${rule}`, reasons, speakerScore: confidence * 6 };
}

function attributed(found: FrameCandidate): Attribution {
  const { mention, words, cue, frame, rule, score } = found;
  const reasons = [...found.reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { words, mention, cue, frame, rule, reasons, speakerScore: score };
}

function insideQuotation(document: Document, found: readonly VerbatimCandidate[], span: MarkedSpan): boolean {
  const last = found.at(-1)?.spans.at(-1);
  return span.parent >= 0 && last !== undefined && document.marked[span.parent]?.start === last.start;
}
