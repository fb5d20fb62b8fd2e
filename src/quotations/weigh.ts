import type { Reason } from "../model/quotation.ts";
import { coordinatedRuns } from "./coordination.ts";
import type { Document } from "./document.ts";
import { type Counts, flag, isAlone } from "./feature-counts.ts";
import type { FrameCandidate } from "./frame-candidate.ts";
import type { IndirectCandidate } from "./indirect/candidate.ts";
import { MarkSurroundings } from "./mark-surroundings.ts";
import { MarkedWords } from "./marked-words.ts";
import type { MarkedSpan } from "./marks.ts";
import type { SegmentReader } from "./segments.ts";
import { type FrameRule, QUOTATION_WEIGHTS, type QuotationFeature } from "./weights.ts";

/** What was weighed to tell a quotation from other marked words. */
export interface Verdict {
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Whole sentences, not a part of somebody else's. */
  readonly whole: boolean;
}

const COLON: ReadonlySet<FrameRule> = new Set<FrameRule>(["colon", "colon-other", "colon-name", "cited"]);
const AFTER: ReadonlySet<FrameRule> = new Set<FrameRule>(["frame-after", "frame-after-other", "tag"]);

/** Where neither frames nor verbs are known, marks alone must do: half of them are not to be lost for the other half. */
const UNKNOWN_DOUBT = 0.3;

/** How much the marks of a language are doubted, as a share of the bias. */
function doubtOf({ pack }: Document): number {
  return pack.cues === undefined ? UNKNOWN_DOUBT : (pack.cues.doubt ?? 1);
}

/** What is left of one verdict of several that must be the same: the mean of their sums. */
export function alike(verdicts: readonly Verdict[], which: number): Verdict {
  const own = verdicts[which] ?? NO_VERDICT;
  if (verdicts.length < 2) return own;
  const score = verdicts.reduce((sum, verdict) => sum + verdict.score, 0) / verdicts.length;
  const weight = (score - own.score) * QUOTATION_WEIGHTS.coordinated.weight;
  return { ...own, score, reasons: [...own.reasons, { feature: "coordinated", weight }] };
}

const NO_VERDICT: Verdict = { score: Number.NEGATIVE_INFINITY, reasons: [], whole: false };

/** Weighs marked spans by named features. */
export class QuotationScale {
  /** For each marked span the index of the first one that is coordinated with it. */
  readonly runs: Int32Array;
  readonly #document: Document;
  readonly #words: MarkedWords;
  readonly #surroundings: MarkSurroundings;
  readonly #known = {
    none: new Map<MarkedSpan, Verdict>(),
    indirect: new Map<MarkedSpan, Verdict>(),
    reported: new Map<MarkedSpan, Verdict>(),
  };

  constructor(document: Document, reader: SegmentReader) {
    this.#document = document;
    this.#words = new MarkedWords(document, reader);
    this.runs = coordinatedRuns(document);
    this.#surroundings = new MarkSurroundings(document, reader, this.runs);
  }

  /** The verdict on a span, kept for each kind of speech around it; `frame` is the best frame of the span. */
  weigh(span: MarkedSpan, frame: FrameCandidate | undefined, outer: IndirectCandidate | undefined): Verdict {
    const known = this.#known[outer?.type ?? "none"];
    let verdict = known.get(span);
    if (verdict === undefined) {
      verdict = this.#weigh(span, frame, outer);
      known.set(span, verdict);
    }
    return verdict;
  }

  #weigh(span: MarkedSpan, frame: FrameCandidate | undefined, outer: IndirectCandidate | undefined): Verdict {
    const counts = this.featuresOf(span, frame, outer);
    const reasons = Object.entries(counts)
      .filter(([, count]) => count !== 0)
      .map(([feature, count]) => ({ feature, weight: count * QUOTATION_WEIGHTS[feature as QuotationFeature].weight }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const score = reasons.reduce((sum, reason) => sum + reason.weight, 0);
    // Where the pack does not know every verb, marks around a capital and a full stop or a frame must do.
    const clause =
      (counts["finite-verb"] ?? 0) > 0 ||
      (counts["colon-before"] ?? 0) > 0 ||
      this.#document.pack.nouns?.lowerCase !== undefined;
    const byFrame = this.#isSetOff(span, frame) || (clause && this.#isWhole(span, frame));
    const whole = !this.#words.startsSmall(span) && (byFrame || this.#looksWhole(counts));
    const dialogue = this.#document.tokens[span.open]?.kind === "sign";
    return { score, reasons, whole: whole || dialogue };
  }

  /** Where no frame is known, a colon or the words themselves must tell a sentence from a part of one. */
  #looksWhole(counts: Counts): boolean {
    if (this.#document.pack.cues !== undefined) return false;
    return (counts["final-stop"] ?? 0) > 0 || (counts["colon-before"] ?? 0) > 0 || (counts["lower-word"] ?? 0) >= 3;
  }

  /** `„Alles gut“, sagte X`, `X rief: „Halt!“`: words that a frame leaves to themselves need no verb of their own. */
  #isSetOff(span: MarkedSpan, frame: FrameCandidate | undefined): boolean {
    if (frame === undefined) return false;
    const { tokens } = this.#document;
    const stop = this.#words.stops(span);
    const parted = tokens[span.close + 1]?.text === "," || tokens[span.close - 1]?.text === ",";
    const begins = this.#document.sentences[this.#document.sentenceOf[span.open] ?? -1]?.first === span.open;
    // `Her film, “Salt”, won`: where the subject comes first, an unknown verb behind a comma is the title's own.
    if (frame.rule === "frame-after-other" && !(stop ? this.#capitalised : this.#isPersonBehind(frame))) return false;
    if (AFTER.has(frame.rule)) return stop || parted;
    // `„Das bleibt so“ laut X „auch im Juni“`: a clause with its source right behind it.
    if (begins && frame.rule === "laut" && frame.frame?.start === tokens[span.close + 1]?.start) {
      return this.#words.isClause(span);
    }
    if (begins && (frame.rule === "contained" || frame.rule === "cited")) return stop || parted;
    if (frame.rule === "saying-clause" && this.#isAllThatIsSaid(span, frame)) return true;
    if (tokens[span.open - 1]?.text !== ":") return false;
    // `X sagte: „Regen, Wind und Nebel“.`: behind a verb of saying the stop may stand outside the marks.
    return (COLON.has(frame.rule) && stop) || (frame.rule === "colon" && this.#endsSentence(span));
  }

  /** `„…“, begann Berg`: somebody directly behind the verb, where the subject follows it. */
  #isPersonBehind({ mention, cue }: FrameCandidate): boolean {
    if (mention === null || cue === null || !this.#capitalised || mention.preposition >= 0) return false;
    return (mention.kind === "name" || mention.kind === "person") && mention.start - cue.end === 1;
  }

  /** `X sagte „Nein“.`: the words stand directly behind their verb and end the sentence. */
  #isAllThatIsSaid(span: MarkedSpan, { cue }: FrameCandidate): boolean {
    const before = this.#document.tokens[span.open - 1];
    return before !== undefined && cue?.end === before.end && this.#endsSentence(span);
  }

  /** Whether nothing of the sentence follows the words but a full stop. */
  #endsSentence(span: MarkedSpan): boolean {
    const { tokens, sentences, sentenceOf } = this.#document;
    const last = sentences[sentenceOf[span.close] ?? -1]?.last ?? span.close;
    return last === span.close || (last === span.close + 1 && tokens[last]?.text === ".");
  }

  get #capitalised(): boolean {
    return this.#document.pack.nouns?.lowerCase === undefined;
  }

  /** The features of a marked span, each with how often it counts. */
  featuresOf(span: MarkedSpan, frame: FrameCandidate | undefined, outer: IndirectCandidate | undefined): Counts {
    return {
      bias: doubtOf(this.#document),
      ...this.#words.featuresOf(span, frame?.rule),
      ...this.#surroundings.featuresOf(span, frame, this.#isSetOff(span, frame)),
      "inside-indirect": flag(outer?.type === "indirect"),
      "inside-reported": flag(outer?.type === "reported"),
    };
  }

  /** A frame outside the marks' own clause, or none at all: the words stand for themselves. */
  #isWhole(span: MarkedSpan, frame: FrameCandidate | undefined): boolean {
    if (this.#document.pack.nouns?.lowerCase !== undefined && isAlone(this.#document, span)) return true;
    if (this.#words.stops(span)) return true;
    if (frame === undefined) return false;
    const { rule } = frame;
    return COLON.has(rule) || AFTER.has(rule) || rule === "frame-before" || rule === "comment";
  }
}
