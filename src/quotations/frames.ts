import type { CueWords } from "../languages/cues.ts";
import { classifies } from "../languages/cues.ts";
import type { Span } from "../model/span.ts";
import { type Document, spanOfTokens } from "./document.ts";
import { type FrameCandidate, frameCandidate } from "./frame-candidate.ts";
import type { MarkedSpan } from "./marks.ts";
import type { Mention } from "./mentions.ts";
import type { Predicate, Segment, SegmentReader } from "./segments.ts";
import type { Sentence } from "./sentences.ts";
import { sourceOf } from "./sources.ts";
import { kindOnly, type Subject, type SubjectRanker, subjectWith } from "./subjects.ts";
import type { FrameRule } from "./weights.ts";

/** How many segments away from the words a frame may stand. */
const REACH = 8;
/** How many tokens before a bracket a name may begin. */
const BRACKET_REACH = 15;
const THINGS: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["thing", "time", "place"]);

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
    const rule = this.#ruleOf(place, segment, predicate);
    if (rule === null) return [];
    const subjects =
      rule === "contained"
        ? this.#containers(place, segment)
        : predicate.passive && rule !== "cited"
          ? this.#agents(place, predicate)
          : rule === "cited" && !predicate.passive
            ? this.#ranker.objectsOf(place.sentence.index, predicate)
            : this.#ranker.subjectsOf(place.sentence.index, place.segments, segment, predicate);
    // `Die „Neue Woche“ schrieb`: the words in marks name who speaks, they are not what is said.
    const [likeliest] = subjects;
    if (likeliest !== undefined && likeliest.score > 2 && within(likeliest.mention, place.marked)) return [];
    const cue = this.#cueSpan(predicate);
    const frame = this.#frameSpan(place, segment);
    const follows = (rule === "contained" || rule === "cited") && isBehind(place, segment, predicate);
    const nearness = [...nearnessOf(place, segment, predicate), ...this.#depth(segment, predicate, rule)];
    if (follows) nearness.push("follows");
    // Who is no speaker by kind does not become one by a colon alone.
    const utters = (subject: Subject): boolean => rule !== "colon-other" || !THINGS.has(subject.mention.kind);
    const usable = subjects.filter((subject) => !within(subject.mention, place.marked) && utters(subject));
    if (usable.length === 0) return [frameCandidate(rule, nearness, cue, frame, null)];
    return usable.map((subject) => frameCandidate(rule, nearness, cue, frame, subject));
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

  /** `“…,” the minister, Jo Lee, told us`: only appositions stand between the words and their verb. */
  #isResumed({ home, marked, segments }: Place, segment: Segment, predicate: Predicate): boolean {
    const opens = home.first === marked.open && standsAlone(home, marked);
    if (!this.#subjectFirst || !opens || !predicate.leads || segment.index <= home.index + 1) return false;
    const between = segments.slice(home.index + 1, segment.index);
    return between.every(({ predicates, subordinate, embedded }) => predicates.length === 0 || subordinate || embedded);
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
    const handsOver = home.opener === ":" && this.#opens(home, marked) && segment === colonSegment(place);
    const first = this.#document.tokens[segment.first]?.lower ?? "";
    // `„…“, so lautet der Titel`: a name.
    const titles = segment.index > home.index && this.#cues.tag.has(first);
    if ((near || handsOver) && !titles && this.#contains(segment, predicate)) return "contained";
    if (this.#cues.comment.has(first) && (predicate.final || this.#subjectFirst) && says) return "comment";
    if (this.#subjectFirst && segment.subordinate && segment.index < home.index && home.opener !== ":") return null;
    if (segment.index === home.index) {
      if (predicate.finite === marked.close + 1 && predicate.from === marked.open && this.#isClause(marked)) {
        if (says) return "frame-after";
        // `„Heimat“ ist ein Wort`: behind the words stands their own verb.
        return this.#isCopula(segment) ? "other-clause" : "frame-after-other";
      }
      if (names) return "naming-clause";
      if (says) return "saying-clause";
      return judges ? "judging-clause" : "other-clause";
    }
    if (segment.index === home.index + 1 && standsAlone(home, marked)) {
      const opens = home.first === marked.open;
      const correlates = this.#cues.tag.has(this.#document.tokens[predicate.from]?.lower ?? "");
      // `…, so wurde er gefeiert`: only before a verb of saying or judging does the particle hold a frame.
      if (correlates && !says && !names && !judges) return null;
      const parted = opens || (!this.#subjectFirst && this.#isClause(marked));
      if (predicate.leads && parted) return says || names ? "frame-after" : "frame-after-other";
      if (opens && this.#subjectFirst && says && predicate === segment.predicates[0]) return "frame-after";
    }
    if (says && this.#isResumed(place, segment, predicate)) return "frame-after";
    if (handsOver) {
      return says || names || judges ? "colon" : "colon-other";
    }
    if (!says && !judges && !names) return this.#rulesThat(place, segment) ? "that-clause" : null;
    // A subordinate clause frames what follows it at once (`indem er sagte, …`), a relative one only words by themselves.
    if (segment.subordinate) {
      const relative = this.#document.pack.nouns?.relatives;
      const second = this.#document.tokens[segment.first + 1]?.lower ?? "";
      const isRelative = relative?.has(first) === true || relative?.has(second) === true;
      if (segment.index !== home.index - 1 || (isRelative && !standsAlone(home, marked))) return null;
    }
    if (segment.index < home.index) return standsAlone(home, marked) ? "frame-before" : "frame-around";
    return predicate.leads ? "frame-around" : null;
  }

  /** `X erreichte, dass das „…“ sei`: any main clause directly before the that-clause of the words. */
  #rulesThat({ home, segments }: Place, segment: Segment): boolean {
    const that = this.#document.pack.indirect?.words.that;
    const between = segments.slice(segment.index + 1, home.index + 1);
    const [clause] = between;
    if (segment.subordinate || this.#subjectFirst || clause === undefined) return false;
    const opens = that?.has(this.#document.tokens[clause.first]?.lower ?? "") === true;
    return opens && between.every(({ subordinate, predicates }) => subordinate || predicates.length === 0);
  }

  /** The words in marks, with no more than a determiner before them, begin a segment: `: eine „halbe Sache“`. */
  #opens(home: Segment, marked: MarkedSpan): boolean {
    if (home.first === marked.open) return true;
    const first = this.#document.tokens[home.first]?.lower ?? "";
    return home.first === marked.open - 1 && this.#document.pack.nouns?.determiners.has(first) === true;
  }

  /** `heißt es`, `X lautet`: a text holds the words. */
  #contains(segment: Segment, { verbs }: Predicate): boolean {
    const { containing, impersonal, expletives } = this.#cues;
    if (!classifies(containing, verbs)) return this.#isTalkedOf(segment, verbs);
    if (impersonal === undefined || expletives === undefined || !classifies(impersonal, verbs)) return true;
    return segment.items.some((item) => expletives.has(this.#document.tokens[item]?.lower ?? ""));
  }

  /** `in X ist von „…“ die Rede`. */
  #isTalkedOf(segment: Segment, verbs: readonly string[]): boolean {
    const { copulas, talk } = this.#cues;
    if (copulas === undefined || talk === undefined || !classifies(copulas, verbs)) return false;
    return segment.items.some((item) => this.#isTalk(item));
  }

  #isTalk(token: number): boolean {
    return this.#cues.talk?.has(this.#document.tokens[token]?.lower ?? "") === true;
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

  /** `heißt es in X`, `X lautet`: what stands in something, or the subject. */
  #containers(place: Place, segment: Segment): Subject[] {
    const first = place.segments[Math.max(0, segment.index - 2)]?.first ?? segment.first;
    const mentions = this.#ranker
      .mentionsIn(place.sentence.index, first, segment.last)
      .filter(({ last, preposition }) => preposition >= 0 || !this.#isTalk(last));
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
      const source = within(mention, place.marked) ? null : sourceOf(this.#document, mention);
      return source === null || (source.rule === "viewpoint" && !this.#isCopula(segment)) ? [] : [source];
    });
  }

  /** `für X ist …`: only with this verb does the preposition tell whose view it is. */
  #isCopula(segment: Segment): boolean {
    const copulas = this.#cues.copulas;
    return copulas !== undefined && segment.predicates.some(({ verbs }) => classifies(copulas, verbs));
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

/** The clause that a colon before the words belongs to: the last main clause with a verb. */
function colonSegment({ segments, home }: Place): Segment | undefined {
  return segments.findLast(
    ({ index, subordinate, predicates }) =>
      index < home.index && !subordinate && predicates.some(({ subjunctive }) => !subjunctive),
  );
}

/** `„…“, heißt es in X`: the verb opens the clause behind the words. */
function isBehind({ home, marked }: Place, segment: Segment, predicate: Predicate): boolean {
  if (segment.index === home.index) return predicate.finite === marked.close + 1;
  return segment.index === home.index + 1 && standsAlone(home, marked) && predicate.leads;
}

function standsAlone(home: Segment, marked: MarkedSpan): boolean {
  return home.last === marked.close && home.predicates.length === 0;
}

/** How near a frame stands to the words, and whether it is itself reported. */
function nearnessOf({ home, marked }: Place, segment: Segment, predicate?: Predicate): readonly FrameRule[] {
  const reported: FrameRule[] = predicate?.subjunctive === true ? ["reported-clause"] : [];
  const between = Math.abs(segment.index - home.index) - 1;
  if (between > 0) return [...new Array<FrameRule>(Math.min(between, 3)).fill("distant"), ...reported];
  if (predicate === undefined || between === 0) return ["adjacent", ...reported];
  const inside = predicate.from <= marked.open && marked.open <= predicate.to;
  return inside ? ["adjacent", ...reported] : ["other-conjunct", ...reported];
}

function within(mention: Mention, marked: MarkedSpan): boolean {
  return mention.fullLast >= marked.open && mention.first <= marked.close;
}
