import type { Reason } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import type { Document } from "./document.ts";
import { type FrameCandidate, FrameFinder } from "./frames.ts";
import type { IndirectCandidate } from "./indirect/candidate.ts";
import type { MarkedSpan } from "./marks.ts";
import type { Mention } from "./mentions.ts";
import { enclosing } from "./nested.ts";
import { SegmentReader } from "./segments.ts";
import { SubjectRanker } from "./subjects.ts";
import { QuotationScale } from "./weigh.ts";
import { FRAME_WEIGHTS, QUOTATION_THRESHOLD, SPEAKER_THRESHOLD } from "./weights.ts";

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

/**
 * Finds the verbatim quotations of a document, in order, with the best speaker that its sentences offer. Words in marks
 * inside `indirect` speech are the words of whoever is reported there, unless a frame of their own names another.
 */
export function findVerbatim(
  document: Document,
  mentions: readonly Mention[],
  indirect: readonly IndirectCandidate[],
): VerbatimCandidate[] {
  const { cues } = document.pack;
  const reader = new SegmentReader(document);
  const ranker = new SubjectRanker(document, mentions);
  const frames = cues === undefined ? undefined : new FrameFinder(document, reader, ranker, cues);
  const scale = new QuotationScale(document, reader);
  const found: VerbatimCandidate[] = [];
  const outer = enclosing(document.marked, indirect);
  let last: { readonly quotation: VerbatimCandidate; readonly paragraph: number; readonly open: boolean } | null = null;
  for (const [index, span] of document.marked.entries()) {
    if (insideQuotation(document, found, span)) continue;
    const paragraph = document.sentences[document.sentenceOf[span.open] ?? -1]?.paragraph ?? -1;
    const best = frames?.framesOf(index)[0];
    const verdict = scale.weigh(span, best, outer[index]);
    if (verdict.score < QUOTATION_THRESHOLD) continue;
    const joined = last?.open === true && last.paragraph + 1 === paragraph;
    const type = verdict.whole || joined ? "direct" : "fragment";
    const base = { type, spans: [plain(span)], quotationScore: verdict.score } as const;
    const reported = outer[index];
    const adopts = reported !== undefined && reported.words !== null && !OWN_FRAME.has(best?.rule ?? "");
    const quotation: VerbatimCandidate = adopts
      ? { ...base, ...adopted(reported) }
      : best !== undefined && best.score >= SPEAKER_THRESHOLD
        ? { ...base, ...attributed(best) }
        : last !== null && (last.paragraph === paragraph || joined)
          ? { ...base, ...continued(last.quotation) }
          : { ...base, ...unattributed(document, ranker, span) };
    found.push(quotation);
    last = { quotation, paragraph, open: span.continued };
  }
  return found;
}

function adopted(outer: IndirectCandidate): Omit<VerbatimCandidate, "type" | "spans" | "quotationScore"> {
  const { words, mention, cue, frame, rule, reasons, confidence } = outer;
  return { words, mention, cue, frame, rule: `within ${rule}`, reasons, speakerScore: confidence * 6 };
}

function attributed(frame: FrameCandidate): Omit<VerbatimCandidate, "type" | "spans" | "quotationScore"> {
  const { mention, cue, frame: span, rule, reasons, score } = frame;
  return { words: wordsOf(mention), mention, cue, frame: span, rule, reasons, speakerScore: score };
}

function continued(before: VerbatimCandidate): Omit<VerbatimCandidate, "type" | "spans" | "quotationScore"> {
  const { weight } = FRAME_WEIGHTS.continued;
  const reasons = [{ feature: "continued", weight }];
  const { words, mention } = before;
  return { words, mention, cue: null, frame: null, rule: "continued", reasons, speakerScore: weight };
}

/** The subject of the sentence before goes on speaking. */
function unattributed(
  document: Document,
  ranker: SubjectRanker,
  span: MarkedSpan,
): Omit<VerbatimCandidate, "type" | "spans" | "quotationScore"> {
  const { weight } = FRAME_WEIGHTS["last-subject"];
  const sentence = document.sentenceOf[span.open] ?? -1;
  for (let i = sentence - 1; i >= Math.max(0, sentence - 3); i--) {
    const before = document.sentences[i];
    if (before === undefined) break;
    const mention = ranker
      .mentionsIn(i, before.first, before.last)
      .find(
        (other) =>
          other.preposition < 0 &&
          ["person", "name", "pronoun", "institution", "group"].includes(other.kind) &&
          other.readings.some((reading) => reading[0] === "n"),
      );
    if (mention !== undefined) {
      const reasons = [{ feature: "last-subject", weight }];
      return {
        words: wordsOf(mention),
        mention,
        cue: null,
        frame: null,
        rule: "last-subject",
        reasons,
        speakerScore: weight,
      };
    }
  }
  return { words: null, mention: null, cue: null, frame: null, rule: "none", reasons: [], speakerScore: 0 };
}

function wordsOf(mention: Mention | null): Span | null {
  return mention === null ? null : plain(mention);
}

function insideQuotation(document: Document, found: readonly VerbatimCandidate[], span: MarkedSpan): boolean {
  const last = found.at(-1)?.spans.at(-1);
  return span.parent >= 0 && last !== undefined && document.marked[span.parent]?.start === last.start;
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
