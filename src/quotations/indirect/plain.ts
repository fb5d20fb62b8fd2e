import type { CueWords } from "../../languages/cues.ts";
import type { IndirectSpeech } from "../../languages/speech.ts";
import type { Span } from "../../model/span.ts";
import { type Document, spanOfTokens } from "../document.ts";
import type { Mention } from "../mentions.ts";
import { type Predicate, type Segment, SegmentReader } from "../segments.ts";
import type { Sentence } from "../sentences.ts";
import { type Subject, SubjectRanker } from "../subjects.ts";
import { type IndirectCandidate, speakerOf } from "./candidate.ts";
import { type Context, contextOf } from "./context.ts";

/** Words between a verb of saying and its `that`: `told reporters on Monday that`. */
const THAT_REACH = 7;
/** Words of a clause without `that` among which its verb must stand. */
const VERB_REACH = 10;
/** Words in which a source at the front of a sentence must come to its comma. */
const SOURCE_REACH = 12;
/** A phrase with less than this is not taken for the subject of a verb. */
const LEAST_SUBJECT = 2.5;
/** Tokens of a name in marks, the marks included. */
const LONGEST_NAME = 4;
/** A statement has at least so many words. */
const SHORTEST = 3;

const ENDS = new Set([".", "!", "?", "…"]);

/**
 * Indirect speech in languages that do not set every clause off by commas, in order of the text: `said that …`,
 * `said he would …`, `…, officials said`, `according to X, …`. One frame a sentence, the outermost.
 */
export function findPlain(
  document: Document,
  speech: IndirectSpeech,
  mentions: readonly Mention[],
): IndirectCandidate[] {
  const { cues } = document.pack;
  if (cues === undefined) return [];
  const finder = new PlainFinder(document, speech, cues, mentions);
  return document.sentences.flatMap((sentence) => finder.inSentence(sentence));
}

/** The words of somebody and the frame that says whose they are; token indices. */
interface Framed {
  readonly parts: readonly (readonly [first: number, last: number])[];
  readonly cue: Span;
  readonly frame: readonly [first: number, last: number];
  readonly mention: Mention | null;
  readonly rule: string;
}

class PlainFinder {
  readonly #document: Document;
  readonly #speech: IndirectSpeech;
  readonly #cues: CueWords;
  readonly #context: Context;
  readonly #reader: SegmentReader;
  readonly #ranker: SubjectRanker;

  constructor(document: Document, speech: IndirectSpeech, cues: CueWords, mentions: readonly Mention[]) {
    this.#document = document;
    this.#speech = speech;
    this.#cues = cues;
    this.#context = contextOf(document, speech, mentions);
    this.#reader = new SegmentReader(document);
    this.#ranker = new SubjectRanker(document, mentions);
  }

  inSentence(sentence: Sentence): IndirectCandidate[] {
    const outer = this.#document.marked[this.#document.markedOf[sentence.first] ?? -1];
    if (outer !== undefined && outer.open <= sentence.first && outer.close >= sentence.last) return [];
    const segments = this.#reader.segmentsOf(sentence);
    const found = this.#sourced(sentence) ?? this.#complement(sentence, segments) ?? this.#inserted(sentence, segments);
    return found === null ? [] : [this.#candidate(found)];
  }

  /** `according to X, …` and `…, according to X`. */
  #sourced(sentence: Sentence): Framed | null {
    for (const mention of this.#ranker.mentionsIn(sentence.index, sentence.first, sentence.last)) {
      const cue = this.#sourceBefore(mention);
      if (cue < sentence.first) continue;
      const from = this.#lower(cue - 1) === "," ? cue - 1 : cue;
      const to = this.#sourceEnd(sentence, mention, cue);
      const parts = this.#around(sentence, from, to);
      if (parts.length === 0) continue;
      const words = spanOfTokens(this.#document, cue, mention.preposition);
      return { parts, cue: words, frame: [from, to], mention, rule: "source" };
    }
    return null;
  }

  #opensRelative(token: number): boolean {
    return this.#document.pack.nouns?.relatives.has(this.#lower(token)) === true;
  }

  /** `Pour X, …` at the front of a sentence, of somebody. */
  #isViewpoint(mention: Mention): boolean {
    const sentence = this.#document.sentences[mention.sentence];
    if (this.#cues.viewpoint?.has(this.#lower(mention.preposition)) !== true) return false;
    const speaks = mention.kind === "name" || mention.kind === "person" || mention.kind === "pronoun";
    const closes = mention.kind === "name" || this.#lower(mention.fullLast + 1) === ",";
    return speaks && closes && sentence?.first === mention.preposition;
  }

  /** In front the comma ends the phrase (`According to a report by her officers, …`), elsewhere the noun phrase does. */
  #sourceEnd(sentence: Sentence, mention: Mention, cue: number): number {
    for (
      let i = mention.last + 1;
      cue === sentence.first && i <= Math.min(sentence.last, mention.last + SOURCE_REACH);
      i++
    ) {
      if (this.#document.tokens[i]?.kind === "mark") break;
      if (this.#lower(i) === "," && !this.#opensRelative(i + 1)) return Math.max(i, mention.fullLast);
    }
    return this.#lower(mention.fullLast + 1) === "," ? mention.fullLast + 1 : mention.fullLast;
  }

  /** The first token of the source phrase that governs a mention, or -1. */
  #sourceBefore(mention: Mention): number {
    const at = mention.preposition;
    const word = this.#lower(at);
    if (at < 0) return -1;
    if (this.#cues.sourceBefore.has(word) || this.#isViewpoint(mention)) return at;
    const two = `${this.#lower(at - 1)} ${word}`;
    if (this.#cues.sourceBefore.has(`${this.#lower(at - 2)} ${two}`)) return at - 2;
    return this.#cues.sourceBefore.has(two) ? at - 1 : -1;
  }

  /** `said that …`, `told reporters that …`, `asked whether …`, and without `that` where the language allows it. */
  #complement(sentence: Sentence, segments: readonly Segment[]): Framed | null {
    for (const segment of segments) {
      if (segment.subordinate && !this.#isRelative(segment)) continue;
      const before = segments[segment.index - 1];
      if (before !== undefined && this.#isInMarks(before)) continue;
      for (const predicate of segment.predicates) {
        const begins = this.#complementOf(sentence, predicate);
        if (begins === null) continue;
        const subject = this.#subjectOf(sentence, segments, segment, predicate);
        // `…, said X`: the words stand before the frame.
        if (subject === null || subject.mention.first > predicate.finite || isAnybody(subject.mention)) continue;
        const last = this.#complementEnd(sentence, begins.first);
        const frame: [number, number] = [segment.first, begins.first - 1];
        return {
          parts: [[begins.first, last]],
          cue: this.#cueOf(predicate),
          frame,
          mention: subject.mention,
          rule: begins.rule,
        };
      }
    }
    return null;
  }

  /** `…, who said that`: the noun before the clause speaks. */
  #isRelative(segment: Segment): boolean {
    return this.#opensRelative(segment.first);
  }

  /** `affirme avoir versé`, `dichiara di essere`: an auxiliary in the infinitive behind the verb. */
  #infinitive(predicate: Predicate, last: number): { first: number; rule: string } | null {
    const { helpers } = this.#speech.morphology;
    const first = last + 1;
    const joined = this.#speech.words.prepositions.has(this.#lower(first)) ? first + 1 : first;
    const helps = this.#reader
      .readings(joined)
      .some(({ shape, verb }) => shape === "infinitive" && helpers.perfect.has(verb));
    return helps && !predicate.passive ? { first, rule: "infinitive-clause" } : null;
  }

  /** The end of the sentence, or what stands before `and said`. */
  #complementEnd(sentence: Sentence, first: number): number {
    const { words, verbs } = this.#speech;
    for (let i = first + SHORTEST; i < sentence.last; i++) {
      if (!words.coordinators.has(this.#lower(i))) continue;
      const says = this.#reader
        .readings(i + 1)
        .some(({ shape, verb }) => shape === "finite" && verbs.parenthetical.has(verb));
      if (says) return this.#lower(i - 1) === "," ? i - 2 : i - 1;
    }
    return this.#endOf(sentence);
  }

  #complementOf(sentence: Sentence, predicate: Predicate): { first: number; rule: string } | null {
    const { verbs, words } = this.#speech;
    const states = predicate.verbs.some((verb) => verbs.clause.has(verb));
    const asks = predicate.verbs.some((verb) => verbs.question.has(verb));
    const last = predicate.tokens.at(-1) ?? predicate.finite;
    for (let i = last + 1; (states || asks) && i <= Math.min(sentence.last, last + THAT_REACH); i++) {
      const word = this.#lower(i);
      if (/^[:;]$/u.test(word)) return null;
      if (word === ",") break;
      if (this.#document.tokens[i]?.kind === "mark") i = this.#nameEnd(i);
      if (i < 0) break;
      if (states && words.that.has(word)) return this.#holds(sentence, i) ? { first: i, rule: "that-clause" } : null;
      if (asks && words.question.has(word) && i <= last + 3 && this.#holds(sentence, i))
        return { first: i, rule: "question-clause" };
      if (i > last + 1 && this.#reader.readings(i).some(({ shape }) => shape === "finite")) break;
    }
    const infinitive = states ? this.#infinitive(predicate, last) : null;
    if (infinitive !== null) return infinitive;
    if (!states || !this.#speech.omitsThat) return null;
    return this.#bareClause(sentence, predicate, last + 1);
  }

  /** `said he had not been told`: a subject directly behind the verb, and a verb of its own soon after. */
  #bareClause(sentence: Sentence, predicate: Predicate, behind: number): { first: number; rule: string } | null {
    const { parenthetical, infinitive } = this.#speech.verbs;
    if (!predicate.verbs.some((verb) => parenthetical.has(verb))) return null;
    // `told the Tribune he would`: behind who is told.
    const told = predicate.verbs.some((verb) => infinitive.has(verb)) ? this.#context.mentionAt(behind) : undefined;
    const first = told === undefined ? behind : told.fullLast + 1;
    const subject = this.#context.mentionAt(first) ?? (this.#lower(first) === "there" ? null : undefined);
    if (subject === undefined || subject?.kind === "time") return null;
    const from = subject === null ? first + 1 : Math.max(first, subject.last) + 1;
    for (let i = from; i <= Math.min(sentence.last, from + VERB_REACH); i++) {
      if (/^[;:]$/u.test(this.#lower(i)) || this.#document.tokens[i]?.kind === "mark") return null;
      if (this.#isFinite(i)) return { first, rule: "bare-clause" };
    }
    return null;
  }

  /** The closing mark of a name in marks (`told the “Morning” programme`); -1 where longer words begin. */
  #nameEnd(open: number): number {
    const span = this.#document.marked[this.#document.markedOf[open] ?? -1];
    return span?.open === open && span.closed && span.close - open <= LONGEST_NAME ? span.close : -1;
  }

  #isFinite(token: number): boolean {
    const { nouns } = this.#document.pack;
    const before = this.#lower(token - 1);
    if (nouns?.determiners.has(before) === true && !nouns.pronouns.has(before)) return false;
    const readings = this.#reader.readings(token);
    if (readings.some(({ shape }) => shape === "finite")) return true;
    return this.#speech.morphology.pastEndings.some((ending) => this.#lower(token).endsWith(ending));
  }

  /** Something other than marks from end to end follows. */
  #holds(sentence: Sentence, first: number): boolean {
    const span = this.#document.marked[this.#document.markedOf[first + 1] ?? -1];
    return sentence.last - first >= SHORTEST && !(span?.open === first + 1 && span.close >= sentence.last - 1);
  }

  /** `…, officials said, …` and `…, officials said.`: a segment of subject and verb alone. */
  #inserted(sentence: Sentence, segments: readonly Segment[]): Framed | null {
    for (const segment of segments) {
      if (segment.index === 0 || segment.opener !== "," || segment.marked.length > 0 || segment.subordinate) continue;
      const before = segments[segment.index - 1];
      const [predicate] = segment.predicates;
      if (predicate === undefined || segment.predicates.length > 1 || before === undefined) continue;
      if (!predicate.verbs.some((verb) => this.#speech.verbs.parenthetical.has(verb))) continue;
      if (
        this.#isBeforeMarks(sentence, segment) ||
        this.#isInMarks(before) ||
        !this.#isBareFrame(sentence, segment, predicate)
      )
        continue;
      const subject = this.#ownSubject(sentence, segments, segment, predicate);
      if (subject === null) continue;
      const to = this.#lower(segment.last + 1) === "," ? segment.last + 1 : segment.last;
      const parts = this.#around(sentence, segment.first - 1, to);
      if (parts.length === 0) continue;
      const frame: [number, number] = [segment.first - 1, to];
      return { parts, cue: this.#cueOf(predicate), frame, mention: subject.mention, rule: "frame-behind" };
    }
    return null;
  }

  /** A colon or an opening mark follows: the frame belongs to a verbatim quotation. */
  #isBeforeMarks(sentence: Sentence, segment: Segment): boolean {
    const next = this.#document.tokens[segment.last + 1];
    if (segment.last + 2 > sentence.last) return false;
    return next?.text === ":" || this.#document.tokens[segment.last + 2]?.kind === "mark";
  }

  /** The words before the frame are a verbatim quotation from end to end. */
  #isInMarks(segment: Segment): boolean {
    return this.#isQuotation(segment.first, segment.last);
  }

  /** Nothing but the subject stands before the verb, and no object after it but for who is told. */
  #isBareFrame(sentence: Sentence, segment: Segment, predicate: Predicate): boolean {
    const mentions = this.#ranker.mentionsIn(sentence.index, segment.first, segment.last);
    const [first] = mentions;
    if (first === undefined || first.preposition >= 0) return false;
    if (this.#speech.words.question.has(this.#lower(predicate.finite + 1))) return false;
    const opens = first.first === segment.first || predicate.finite === segment.first;
    const tells = predicate.verbs.some((verb) => this.#speech.verbs.infinitive.has(verb));
    const objects = mentions
      .slice(1)
      .filter(({ preposition, kind }) => preposition < 0 && kind !== "time")
      .filter((object) => !tells || object.first !== predicate.finite + 1);
    return opens && objects.length === 0;
  }

  #subjectOf(sentence: Sentence, segments: readonly Segment[], segment: Segment, predicate: Predicate): Subject | null {
    if (predicate.passive) return null;
    const best = this.#ranker.subjectsOf(sentence.index, segments, segment, predicate)[0];
    return best !== undefined && best.score >= LEAST_SUBJECT ? best : null;
  }

  #ownSubject(
    sentence: Sentence,
    segments: readonly Segment[],
    segment: Segment,
    predicate: Predicate,
  ): Subject | null {
    const subject = this.#subjectOf(sentence, segments, segment, predicate);
    return subject !== null && subject.mention.first >= segment.first ? subject : null;
  }

  /** What is left of a sentence around a frame, without commas at the seams and the final stop. */
  #around(sentence: Sentence, from: number, to: number): (readonly [number, number])[] {
    const last = this.#endOf(sentence);
    const parts: (readonly [number, number])[] = [];
    if (from - 1 >= sentence.first) parts.push([sentence.first, from - 1]);
    if (to + 1 <= last) parts.push([to + 1, last]);
    const words = parts.reduce((sum, [first, end]) => sum + end - first + 1, 0);
    return words >= SHORTEST && !parts.some(([first, end]) => this.#isQuotation(first, end)) ? parts : [];
  }

  #isQuotation(first: number, last: number): boolean {
    const span = this.#document.marked[this.#document.markedOf[first] ?? -1];
    return span !== undefined && span.open === first && span.close >= last - 1;
  }

  #endOf(sentence: Sentence): number {
    let last = sentence.last;
    while (last > sentence.first && ENDS.has(this.#document.tokens[last]?.text ?? "")) last -= 1;
    return last;
  }

  #cueOf(predicate: Predicate): Span {
    return spanOfTokens(
      this.#document,
      predicate.tokens[0] ?? predicate.finite,
      predicate.tokens.at(-1) ?? predicate.finite,
    );
  }

  #lower(token: number): string {
    return this.#document.tokens[token]?.lower ?? "";
  }

  #candidate({ parts, cue, frame, mention, rule }: Framed): IndirectCandidate {
    const run = mention === null ? null : { first: mention.first, last: mention.fullLast };
    return {
      type: "indirect",
      form: "framed",
      spans: parts.map(([first, last]) => spanOfTokens(this.#document, first, last)),
      ...speakerOf(this.#context, run),
      cue,
      frame: spanOfTokens(this.#document, frame[0], frame[1]),
      addressee: null,
      rule,
      reasons: [],
      confidence: 0.8,
    };
  }
}

/** French `on`: nobody in particular. */
function isAnybody(mention: Mention): boolean {
  const genders = new Set(mention.readings.map((reading) => reading[1]));
  return mention.kind === "pronoun" && genders.has("m") && genders.has("f");
}
