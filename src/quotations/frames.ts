import { type CueWords, classifies } from "../languages/cues.ts";
import type { Span } from "../model/span.ts";
import { type Document, spanOfTokens } from "./document.ts";
import { type FrameCandidate, frameCandidate } from "./frame-candidate.ts";
import { FrameRules } from "./frame-rules.ts";
import type { Mention } from "./mentions.ts";
import { colonSegment, isBehind, nearnessOf, type Place, within } from "./place.ts";
import type { Predicate } from "./predicates.ts";
import type { Segment, SegmentReader } from "./segments.ts";
import { sourceOf } from "./sources.ts";
import { kindOnly, type Subject, type SubjectRanker, subjectWith } from "./subjects.ts";
import type { FrameRule } from "./weights.ts";

/** How many segments away from the words a frame may stand. */
const REACH = 8;
/** How many tokens before a bracket a name may begin. */
const BRACKET_REACH = 15;
/** What cites others rather than being cited. */
const CITING: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["institution", "document", "group"]);
const THINGS: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["thing", "time", "place"]);

/** Finds the frames of marked spans: clauses of saying before, after and around them, sources and tags. */
export class FrameFinder {
  readonly #document: Document;
  readonly #reader: SegmentReader;
  readonly #ranker: SubjectRanker;
  readonly #cues: CueWords;
  readonly #rules: FrameRules;
  readonly #subjectFirst: boolean;
  readonly #known = new Map<Mention, FrameCandidate | null>();

  constructor(document: Document, reader: SegmentReader, ranker: SubjectRanker, cues: CueWords) {
    this.#document = document;
    this.#reader = reader;
    this.#ranker = ranker;
    this.#cues = cues;
    this.#rules = new FrameRules(document, reader, cues);
    this.#subjectFirst = document.pack.indirect?.order === "subject-verb";
  }

  /** All frames of a marked span in its sentence, the best one first. */
  framesOf(index: number): FrameCandidate[] {
    const place = this.#placeOf(index);
    if (place === null) return [];
    const near = place.segments.slice(Math.max(0, place.home.index - REACH), place.home.index + REACH + 1);
    const found = near.flatMap((segment) => this.#inSegment(place, segment));
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
    const cited = this.#citedBy(place, segment, predicate);
    const rule = cited.length > 0 ? "cited" : this.#rules.ruleOf(place, segment, predicate);
    if (rule === null) return [];
    const subjects = cited.length > 0 ? cited : this.#speakersBy(place, segment, predicate, rule);
    // `Die „Neue Woche“ schrieb`: the words in marks name who speaks, they are not what is said.
    const [likeliest] = subjects;
    if (likeliest !== undefined && likeliest.score > 2 && within(likeliest.mention, place.marked)) return [];
    const cue = this.#cueSpan(predicate);
    const frame = this.#frameSpan(place, segment);
    const follows = (rule === "contained" || rule === "cited") && isBehind(place, segment, predicate);
    const nearness = [...nearnessOf(place, segment, predicate), ...this.#rules.depth(segment, predicate, rule)];
    if (follows) nearness.push("follows");
    // Who is no speaker by kind does not become one by a colon alone.
    const utters = (subject: Subject): boolean => rule !== "colon-other" || !THINGS.has(subject.mention.kind);
    const usable = subjects.filter((subject) => !within(subject.mention, place.marked) && utters(subject));
    if (usable.length === 0) return [frameCandidate(rule, nearness, cue, frame, null)];
    return usable.map((subject) => frameCandidate(rule, nearness, cue, frame, subject));
  }

  #speakersBy(place: Place, segment: Segment, predicate: Predicate, rule: FrameRule): Subject[] {
    if (rule === "contained") return this.#containers(place, segment);
    if (predicate.passive && rule !== "cited") return this.#agents(place, predicate);
    return rule === "cited" && !predicate.passive
      ? this.#ranker.objectsOf(place.sentence.index, predicate)
      : this.#ranker.subjectsOf(place.sentence.index, place.segments, segment, predicate);
  }

  /** `Der Sender zitierte X: „…“`: beside a body or a text that cites stands the person who has spoken. */
  #citedBy(place: Place, segment: Segment, predicate: Predicate): Subject[] {
    const near = Math.abs(segment.index - place.home.index) <= 1;
    if (this.#subjectFirst || predicate.passive || !near || !classifies(this.#cues.citing, predicate.verbs)) return [];
    const free = this.#ranker
      .mentionsIn(place.sentence.index, predicate.from, predicate.to)
      .filter((mention) => mention.preposition < 0 && !within(mention, place.marked));
    if (!free.some(({ kind }) => CITING.has(kind))) return [];
    const persons = free.filter(({ kind }) => kind === "name" || kind === "person");
    return persons.slice(0, 1).map((mention) => subjectWith(mention, ["cited-object"]));
  }

  /** `heißt es in X`, `X lautet`: what stands in something, or the subject. */
  #containers(place: Place, segment: Segment): Subject[] {
    const first = place.segments[Math.max(0, segment.index - 2)]?.first ?? segment.first;
    const mentions = this.#ranker
      .mentionsIn(place.sentence.index, first, segment.last)
      .filter(({ last, preposition }) => preposition >= 0 || !this.#rules.isTalk(last));
    return mentions.map((mention) => {
      const inside = this.#cues.inside?.has(this.#document.tokens[mention.preposition]?.lower ?? "") === true;
      return subjectWith(mention, mention.preposition < 0 ? [] : [inside ? "container" : "governed"]);
    });
  }

  /** `von X als „…“ bezeichnet`, `in X als „…“ bezeichnet`. */
  #agents(place: Place, predicate: Predicate): Subject[] {
    const agent = this.#document.pack.indirect?.words.agent;
    return this.#ranker.allIn(place.sentence.index, predicate.from, predicate.to).flatMap((mention) => {
      const preposition = this.#document.tokens[mention.preposition]?.lower ?? "";
      if (agent?.has(preposition) === true) return [subjectWith(mention, ["agent-of-passive"])];
      const text = mention.kind === "institution" || mention.kind === "document" || mention.kind === "group";
      return text && this.#cues.inside?.has(preposition) === true ? [subjectWith(mention, ["container"])] : [];
    });
  }

  /** `laut X`, `X zufolge`, `nach Angaben von X`. */
  #sources(place: Place, segment: Segment): FrameCandidate[] {
    return this.#ranker.mentionsIn(place.sentence.index, segment.first, segment.last).flatMap((mention) => {
      const source = within(mention, place.marked) ? null : this.#sourceOf(mention);
      return source === null || (source.rule === "viewpoint" && !this.#rules.isCopula(segment)) ? [] : [source];
    });
  }

  /** The same for every span of marks in the sentence. */
  #sourceOf(mention: Mention): FrameCandidate | null {
    let source = this.#known.get(mention);
    if (source === undefined) {
      source = sourceOf(this.#document, mention);
      this.#known.set(mention, source);
    }
    return source;
  }

  #mayActIn({ sentence }: Place, segment: Segment): boolean {
    const mentions = this.#ranker.mentionsIn(sentence.index, segment.first, segment.last);
    return mentions.some(({ preposition, kind }) => preposition < 0 && kind !== "time");
  }

  /** `so X` after the words, `X wörtlich:` or `X („…“)` before them. */
  #withoutVerb(place: Place, segment: Segment): FrameCandidate[] {
    const { home, marked, sentence } = place;
    const tag = segment.index === home.index ? marked.close + 1 : segment.first;
    if (this.#cues.tag.has(this.#document.tokens[tag]?.lower ?? "") && segment.predicates.length === 0) {
      const tagged = this.#ranker.mentionsIn(sentence.index, tag + 1, segment.last)[0];
      if (tagged?.first !== tag + 1) return [];
      const cue = spanOfTokens(this.#document, tag, tag);
      return [
        frameCandidate("tag", nearnessOf(place, segment), cue, this.#frameSpan(place, segment), kindOnly(tagged)),
      ];
    }
    if (segment.index >= home.index || home.first !== marked.open) return [];
    // Where the pack does not know every verb the first phrase of the sentence is the subject.
    if (this.#subjectFirst && place.segments.slice(0, segment.index).some((before) => this.#mayActIn(place, before))) {
      return [];
    }
    const next = segment.index === home.index - 1;
    if (home.opener === "(" && next) return this.#beforeBracket(place);
    if (home.opener !== ":" || segment.predicates.length > 0) return [];
    const named = this.#ranker.mentionsIn(sentence.index, segment.first, segment.last)[0];
    if (named === undefined || named.kind === "time") return [];
    const stands = named.preposition < 0 && (named.kind === "name" || named.kind === "person") && next;
    if (colonSegment(place) !== undefined && !stands) return [];
    const nearness = nearnessOf(place, segment);
    return [frameCandidate("colon-name", nearness, null, this.#frameSpan(place, segment), kindOnly(named))];
  }

  /** `X („…“)`: who is named directly before the bracket. */
  #beforeBracket({ sentence, marked }: Place): FrameCandidate[] {
    const named = this.#ranker
      .allIn(sentence.index, Math.max(sentence.first, marked.open - BRACKET_REACH), marked.open)
      .filter(({ fullLast, kind }) => fullLast === marked.open - 2 && (kind === "name" || kind === "person"))
      .sort((a, b) => b.first - a.first)[0];
    return named === undefined ? [] : [frameCandidate("in-brackets", [], null, null, kindOnly(named))];
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
