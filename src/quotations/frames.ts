import type { CueWords } from "../languages/cues.ts";
import { classifies } from "../languages/cues.ts";
import type { Reason } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import { type Document, spanOfTokens } from "./document.ts";
import type { MarkedSpan } from "./marks.ts";
import type { Mention } from "./mentions.ts";
import type { Predicate, Segment, SegmentReader } from "./segments.ts";
import type { Sentence } from "./sentences.ts";
import type { Subject, SubjectRanker } from "./subjects.ts";
import { FRAME_WEIGHTS, type FrameRule, SPEAKER_WEIGHTS, type SpeakerFeature } from "./weights.ts";

/** A frame of a marked span with one possible speaker. */
export interface FrameCandidate {
  readonly rule: FrameRule;
  readonly cue: Span | null;
  readonly frame: Span | null;
  readonly mention: Mention | null;
  /** The mention's words for this frame, where they differ from the whole phrase. */
  readonly mentionSpan: Span | null;
  readonly reasons: readonly Reason[];
  readonly score: number;
}

interface Place {
  readonly sentence: Sentence;
  readonly segments: readonly Segment[];
  /** The segment that holds the marked span. */
  readonly home: Segment;
  readonly marked: MarkedSpan;
}

/** Finds the frames of marked spans: clauses of saying before, after and around them, sources and tags. */
export class FrameFinder {
  readonly #document: Document;
  readonly #reader: SegmentReader;
  readonly #ranker: SubjectRanker;
  readonly #cues: CueWords;
  readonly #subjectFirst: boolean;

  constructor(document: Document, reader: SegmentReader, ranker: SubjectRanker, cues: CueWords) {
    this.#document = document;
    this.#reader = reader;
    this.#ranker = ranker;
    this.#cues = cues;
    this.#subjectFirst = document.pack.indirect?.order === "subject-verb";
  }

  /** All frames of a marked span in its sentence, the best one first. */
  framesOf(index: number): FrameCandidate[] {
    const place = this.#placeOf(index);
    if (place === null) return [];
    const found = place.segments.flatMap((segment) => this.#inSegment(place, segment));
    return found.sort((a, b) => b.score - a.score);
  }

  #placeOf(index: number): Place | null {
    const marked = this.#document.marked[index];
    const sentence = this.#document.sentences[this.#document.sentenceOf[marked?.open ?? -1] ?? -1];
    if (marked === undefined || sentence === undefined) return null;
    const segments = this.#reader.segmentsOf(sentence);
    const home = segments.find((segment) => segment.first <= marked.open && marked.open <= segment.last);
    return home === undefined ? null : { sentence, segments, home, marked };
  }

  #inSegment(place: Place, segment: Segment): FrameCandidate[] {
    const verbs = segment.predicates.flatMap((predicate) => this.#byVerb(place, segment, predicate));
    return [...verbs, ...this.#sources(place, segment), ...this.#withoutVerb(place, segment)];
  }

  #byVerb(place: Place, segment: Segment, predicate: Predicate): FrameCandidate[] {
    const rule = this.#ruleOf(place, segment, predicate);
    if (rule === null) return [];
    const subjects =
      rule === "contained"
        ? this.#containers(place, segment)
        : predicate.passive && rule !== "cited"
          ? this.#agents(place, segment)
          : rule === "cited" && !predicate.passive
            ? this.#ranker.objectsOf(place.sentence.index, predicate)
            : this.#ranker.subjectsOf(place.sentence.index, place.segments, segment, predicate);
    const cue = this.#cueSpan(predicate);
    const frame = this.#frameSpan(place, segment);
    const nearness = [...nearnessOf(place, segment, predicate), ...this.#depth(segment, predicate, rule)];
    const usable = subjects.filter(({ mention }) => !within(mention, place.marked));
    if (usable.length === 0) return [this.#candidate(rule, nearness, cue, frame, null)];
    return usable.map((subject) => this.#candidate(rule, nearness, cue, frame, subject));
  }

  /** A verb that another verb of saying in the same clause governs. */
  #depth(segment: Segment, predicate: Predicate, rule: FrameRule): readonly FrameRule[] {
    if (!this.#subjectFirst || rule === "naming-clause") return [];
    const outer = segment.predicates.find(
      (other) =>
        other.finite < predicate.finite && other.to >= predicate.finite && classifies(this.#cues.saying, other.verbs),
    );
    return outer === undefined ? [] : ["inside-speech"];
  }

  /** Which construction joins a verb to the words in marks, or null when none does. */
  #ruleOf(place: Place, segment: Segment, predicate: Predicate): FrameRule | null {
    const { home, marked } = place;
    const says = classifies(this.#cues.saying, predicate.verbs);
    const names = classifies(this.#cues.naming, predicate.verbs);
    const judges = classifies(this.#cues.judging, predicate.verbs);
    const near = Math.abs(segment.index - home.index) <= 1;
    const cites = near && classifies(this.#cues.citing, predicate.verbs);
    if (cites && (predicate.passive || this.#subjectFirst)) return "cited";
    if (this.#subjectFirst && segment.subordinate && segment.index < home.index && home.opener !== ":") return null;
    if (near && classifies(this.#cues.containing, predicate.verbs)) return "contained";
    const first = this.#document.tokens[segment.first]?.lower ?? "";
    if (this.#cues.comment.has(first) && predicate.final && says) return "comment";
    if (segment.index === home.index) {
      if (predicate.finite === marked.close + 1 && predicate.from === marked.open && this.#isClause(marked)) {
        return says ? "frame-after" : "frame-after-other";
      }
      if (names) return "naming-clause";
      if (says) return "saying-clause";
      return judges ? "judging-clause" : "other-clause";
    }
    if (segment.index === home.index + 1 && standsAlone(home, marked)) {
      if (predicate.leads) return says || names ? "frame-after" : "frame-after-other";
      const opens = this.#subjectFirst && home.first === marked.open;
      if (opens && says && predicate === segment.predicates[0]) return "frame-after";
    }
    if (home.opener === ":" && home.first === marked.open && segment === colonSegment(place)) {
      return says || names || judges ? "colon" : "colon-other";
    }
    if (!says && !judges) return null;
    if (segment.index < home.index) return standsAlone(home, marked) ? "frame-before" : "frame-around";
    return predicate.leads ? "frame-around" : null;
  }

  /** Words that end with a stop or hold a finite verb: no name that is the subject of the verb behind it. */
  #isClause(marked: MarkedSpan): boolean {
    const { tokens } = this.#document;
    if (/^[.!?…]/u.test(tokens[marked.close - 1]?.text ?? "")) return true;
    for (let i = marked.open + 1; i < marked.close; i++) {
      if (this.#reader.readings(i).some((reading) => reading.shape === "finite")) return true;
    }
    return false;
  }

  /** `heißt es in X`, `X lautet`: what a preposition governs, or the subject. */
  #containers(place: Place, segment: Segment): Subject[] {
    return this.#ranker.mentionsIn(place.sentence.index, segment.first, segment.last).map((mention) => {
      const features: SpeakerFeature[] = [mention.kind === "place" ? "thing" : mention.kind];
      return { mention, features, score: features.reduce((sum, name) => sum + SPEAKER_WEIGHTS[name].weight, 2) };
    });
  }

  /** `von X als „…“ bezeichnet`. */
  #agents(place: Place, segment: Segment): Subject[] {
    const agent = this.#document.pack.indirect?.words.agent;
    return this.#ranker
      .mentionsIn(place.sentence.index, segment.first, segment.last)
      .filter((mention) => agent?.has(this.#document.tokens[mention.preposition]?.lower ?? "") === true)
      .map((mention) => {
        const features: SpeakerFeature[] = ["agent-of-passive", mention.kind === "place" ? "thing" : mention.kind];
        return { mention, features, score: features.reduce((sum, name) => sum + SPEAKER_WEIGHTS[name].weight, 0) };
      });
  }

  /** `laut X`, `X zufolge`, `nach Angaben von X`. */
  #sources(place: Place, segment: Segment): FrameCandidate[] {
    const { tokens } = this.#document;
    return this.#ranker.mentionsIn(place.sentence.index, segment.first, segment.last).flatMap((mention) => {
      if (within(mention, place.marked)) return [];
      const before = tokens[mention.preposition];
      const after = tokens[mention.fullLast + 1];
      const head = tokens[mention.last]?.lower ?? "";
      const subject = kindOnly(mention);
      const twoWords = `${tokens[mention.preposition - 1]?.lower ?? ""} ${before?.lower ?? ""}`;
      if (
        before !== undefined &&
        (this.#cues.sourceBefore.has(before.lower) || this.#cues.sourceBefore.has(twoWords))
      ) {
        return [this.#candidate("laut", [], before, hullOf(before, mention), subject)];
      }
      if (after !== undefined && this.#cues.sourceAfter.has(after.lower)) {
        return [this.#candidate("zufolge", [], after, hullOf(mention, after), subject)];
      }
      const stated = this.#cues.statements.has(head);
      if (stated && before !== undefined && this.#cues.statementBefore.has(before.lower)) {
        return [this.#candidate("statement", [], before, hullOf(before, mention), subject)];
      }
      if (stated && after !== undefined && this.#cues.statementBefore.has(after.lower)) {
        return [this.#candidate("statement", [], after, hullOf(mention, after), subject)];
      }
      return [];
    });
  }

  /** `so X` after the words, `X wörtlich:` before them. */
  #withoutVerb(place: Place, segment: Segment): FrameCandidate[] {
    const { home, marked, sentence } = place;
    if (segment.predicates.length > 0) return [];
    const first = this.#document.tokens[segment.first];
    const mentions = this.#ranker.mentionsIn(sentence.index, segment.first, segment.last);
    const tagged = mentions.find((mention) => mention.first === segment.first + 1);
    if (first !== undefined && this.#cues.tag.has(first.lower) && tagged !== undefined) {
      const subject = kindOnly(tagged);
      return [this.#candidate("tag", nearnessOf(place, segment), first, this.#frameSpan(place, segment), subject)];
    }
    const before = segment.index < home.index && home.opener === ":" && home.first === marked.open;
    const named = mentions[0];
    if (!before || named === undefined || named.kind === "time" || colonSegment(place) !== undefined) return [];
    const subject = kindOnly(named);
    return [this.#candidate("colon-name", [], null, this.#frameSpan(place, segment), subject)];
  }

  #candidate(
    rule: FrameRule,
    nearness: readonly FrameRule[],
    cue: Span | null,
    frame: Span | null,
    subject: Subject | null,
  ): FrameCandidate {
    const reasons: Reason[] = [
      ...[rule, ...nearness].map((feature) => ({ feature, weight: FRAME_WEIGHTS[feature].weight })),
      ...(subject?.features ?? []).map((feature) => ({ feature, weight: SPEAKER_WEIGHTS[feature].weight })),
    ];
    reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const score = reasons.reduce((sum, reason) => sum + reason.weight, 0);
    const mention = subject?.mention ?? null;
    return { rule, cue: plain(cue), frame: plain(frame), mention, mentionSpan: plain(mention), reasons, score };
  }

  /** The verb with its particle or participle where they stand together, else the finite verb. */
  #cueSpan(predicate: Predicate): Span {
    const first = predicate.tokens[0] ?? predicate.finite;
    const last = predicate.tokens.at(-1) ?? predicate.finite;
    if (last - first === predicate.tokens.length - 1) return spanOfTokens(this.#document, first, last);
    return spanOfTokens(this.#document, predicate.finite, predicate.finite);
  }

  /** The segment of the frame; in the segment of the words, what stands before or after them. */
  #frameSpan(place: Place, segment: Segment): Span {
    const { marked } = place;
    if (segment.index !== place.home.index) {
      const comma = segment.index > place.home.index && segment.opener === "," ? 1 : 0;
      const colon = segment.index === place.home.index - 1 ? 1 : 0;
      return spanOfTokens(this.#document, segment.first - comma, segment.last + colon);
    }
    if (segment.first < marked.open) return spanOfTokens(this.#document, segment.first, marked.open - 1);
    return spanOfTokens(this.#document, Math.min(marked.close + 1, segment.last), segment.last);
  }
}

/** The clause that a colon before the words belongs to: the last main clause with a verb. */
function colonSegment({ segments, home }: Place): Segment | undefined {
  return segments.findLast(
    (segment) => segment.index < home.index && !segment.subordinate && segment.predicates.length > 0,
  );
}

function standsAlone(home: Segment, marked: MarkedSpan): boolean {
  return home.last === marked.close && home.predicates.length === 0;
}

/** How near a frame stands to the words. */
function nearnessOf({ home, marked }: Place, segment: Segment, predicate?: Predicate): readonly FrameRule[] {
  const between = Math.abs(segment.index - home.index) - 1;
  if (between > 0) return new Array<FrameRule>(Math.min(between, 3)).fill("distant");
  if (predicate === undefined || between === 0) return ["adjacent"];
  const inside = predicate.from <= marked.open && marked.open <= predicate.to;
  const reported: FrameRule[] = predicate.subjunctive ? ["reported-clause"] : [];
  return inside ? ["adjacent", ...reported] : ["other-conjunct", ...reported];
}

function kindOnly(mention: Mention): Subject {
  const kind = mention.kind === "place" ? "thing" : mention.kind;
  return { mention, features: [kind], score: SPEAKER_WEIGHTS[kind].weight };
}

function plain(span: Span | null): Span | null {
  return span === null ? null : { start: span.start, end: span.end };
}

function hullOf(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function within(mention: Mention, marked: MarkedSpan): boolean {
  return mention.fullLast >= marked.open && mention.first <= marked.close;
}
