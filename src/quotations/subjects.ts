import type { Reading } from "../languages/nouns.ts";
import type { Span } from "../model/span.ts";
import type { Document } from "./document.ts";
import { isAttached, type Mention } from "./mentions.ts";
import type { Predicate } from "./predicates.ts";
import type { Segment } from "./segments.ts";
import { SPEAKER_WEIGHTS, type SpeakerFeature } from "./weights.ts";

/** A mention as the possible subject of a verb, with the features that speak for and against it. */
export interface Subject {
  readonly mention: Mention;
  /** The words that stand for the mention where the verb is, such as a relative pronoun; else the mention itself. */
  readonly words?: Span;
  readonly features: readonly SpeakerFeature[];
  readonly score: number;
}

/** Ranks the mentions of a sentence as subjects of its verbs. */
export class SubjectRanker {
  readonly #document: Document;
  readonly #subjectFirst: boolean;
  readonly #mentions: readonly Mention[];
  /** For each sentence the index of the first mention in it or behind it. */
  readonly #firstOf: Int32Array;

  constructor(document: Document, mentions: readonly Mention[]) {
    this.#document = document;
    this.#subjectFirst = document.pack.indirect?.order === "subject-verb";
    this.#mentions = mentions;
    this.#firstOf = new Int32Array(document.sentences.length);
    let next = 0;
    for (let sentence = 0; sentence < this.#firstOf.length; sentence++) {
      while ((mentions[next]?.sentence ?? sentence) < sentence) next += 1;
      this.#firstOf[sentence] = next;
    }
  }

  /**
   * The free mentions, not part of another one, between two tokens of a sentence, in order; none that stands inside
   * other people's words.
   */
  mentionsIn(sentence: number, first: number, last: number): readonly Mention[] {
    return this.#between(sentence, first, last, false);
  }

  /** All mentions between two tokens, those that are part of another behind the free ones. */
  allIn(sentence: number, first: number, last: number): readonly Mention[] {
    const attached = this.#between(sentence, first, last, true);
    return [...this.mentionsIn(sentence, first, last), ...attached];
  }

  #between(sentence: number, first: number, last: number, attached: boolean): readonly Mention[] {
    const found: Mention[] = [];
    for (let i = this.#firstOf[sentence] ?? this.#mentions.length; ; i++) {
      const mention = this.#mentions[i];
      if (mention === undefined || mention.sentence !== sentence || mention.first > last) return found;
      if (mention.first < first || isAttached(mention) !== attached || this.#quoted(mention)) continue;
      found.push(mention);
    }
  }

  /** Candidates for the subject of a verb, the best one first. */
  subjectsOf(sentence: number, segments: readonly Segment[], segment: Segment, predicate: Predicate): Subject[] {
    const mentions = this.mentionsIn(sentence, predicate.from, predicate.to);
    const front = this.#front(sentence, segments, segment, predicate);
    const filled =
      front.length > 0 ||
      mentions.some((mention) => mention.first < predicate.finite && fillsFront(mention, predicate));
    // `X reiste ab und sagte …`: behind the second verb stands its object, the subject is shared.
    const second = predicate.leads && predicate.from !== predicate.finite && !this.#subjectFirst;
    const shared = second && this.#isCoordinator(predicate.from);
    const behind = filled || shared || (this.#subjectFirst && !this.#inverted(predicate));
    const own = mentions.map((mention) => this.#rank(mention, predicate, [placeOf(mention, predicate, behind)]));
    const behindVerb = (mention: Mention): boolean => mention.first > predicate.finite && mayBeSubject(mention);
    const misplaced = (mention: Mention): boolean =>
      (shared || (this.#subjectFirst && behind)) && mention.first > predicate.finite;
    const subject =
      own.some(({ mention, score }) => score > 2 && !misplaced(mention)) ||
      (predicate.leads && mentions.some((mention) => behindVerb(mention) && !misplaced(mention)));
    const others = subject || front.length > 0 ? front : this.#elsewhere(sentence, segments, segment, predicate);
    const relative = this.#antecedent(sentence, segments, segment, predicate);
    return [...own, ...others, ...relative].sort((a, b) => b.score - a.score);
  }

  /** `“…,” said X`: the verb opens its clause, or a closing mark or a dash stands before it. */
  #inverted(predicate: Predicate): boolean {
    const before = this.#document.tokens[predicate.finite - 1];
    if (!predicate.leads || predicate.nonfinite || before === undefined) return predicate.leads && !predicate.nonfinite;
    return before.kind === "mark" || (before.kind === "sign" && before.text !== ";");
  }

  #isCoordinator(token: number): boolean {
    const { tokens, pack } = this.#document;
    return pack.indirect?.words.coordinators.has(tokens[token]?.lower ?? "") === true;
  }

  /** Ranks one mention by its place and by what it is. */
  #rank(mention: Mention, predicate: Predicate, place: readonly SpeakerFeature[]): Subject {
    const features: SpeakerFeature[] = [...place, kindFeature(mention)];
    if (mention.preposition >= 0) features.push("governed");
    if (!mention.readings.some((reading) => reading[0] === "n")) features.push("oblique");
    else if (mention.readings.every((reading) => reading[0] === "n")) features.push("sure-nominative");
    if (mention.kind === "pronoun" && mention.readings.every((reading) => reading[1] === "n")) {
      features.push("neuter-pronoun");
    }
    const clash = predicate.plural !== undefined && mention.plural === !predicate.plural;
    if (clash) features.push("number-clash");
    return { mention, features, score: scoreOf(features) };
  }

  /** `X, der das „…“ nannte`: a relative pronoun at the head of the clause stands for the noun before it. */
  #antecedent(
    sentence: number,
    segments: readonly Segment[],
    segment: Segment,
    predicate: Predicate,
  ): readonly Subject[] {
    const { tokens, pack } = this.#document;
    const pronoun = tokens[segment.first];
    const before = segments[segment.index - 1];
    if (!segment.subordinate || pronoun === undefined || before === undefined) return [];
    const readings = pack.nouns?.determiners.get(pronoun.lower) ?? (this.#subjectFirst ? ANY_SUBJECT : undefined);
    if (pack.nouns?.relatives.has(pronoun.lower) !== true || readings?.some((reading) => reading[0] === "n") !== true) {
      return [];
    }
    const noun = this.allIn(sentence, before.first, before.last)
      .filter((mention) => mention.readings.some(([, gender]) => readings.some((reading) => reading[1] === gender)))
      .sort((a, b) => b.first - a.first)[0];
    if (noun === undefined) return [];
    const ranked = this.#rank({ ...noun, preposition: -1, readings }, predicate, ["antecedent"]);
    return [{ ...ranked, mention: noun }];
  }

  /** `Anna Weber, Leiterin des Amtes, sagte`: what stands before the comma fills the place before the verb. */
  #front(sentence: number, segments: readonly Segment[], segment: Segment, predicate: Predicate): readonly Subject[] {
    if (!predicate.leads || segment.opener !== "," || predicate.from !== segment.first) return [];
    if (this.#subjectFirst) return this.#frontOfMany(sentence, segments, segment, predicate);
    for (let i = segment.index - 1; i >= 0; i--) {
      const before = segments[i];
      if (before === undefined || this.#isQuotation(before)) return [];
      if (before.subordinate || before.opener === "(") continue;
      if (before.predicates.length > 0) return [];
      if (i > 0) continue;
      const [first] = this.mentionsIn(sentence, before.first, before.last);
      return first === undefined || !mayBeSubject(first) ? [] : [this.#rank(first, predicate, ["resumed"])];
    }
    return [];
  }

  /** `“…,” one witness, Jo Lee, told us`, `In a letter, Jo Lee, her lawyer, said`: the first phrase that may be one. */
  #frontOfMany(
    sentence: number,
    segments: readonly Segment[],
    segment: Segment,
    predicate: Predicate,
  ): readonly Subject[] {
    let subject: Mention | undefined;
    for (let i = segment.index - 1; i >= 0; i--) {
      const before = segments[i];
      if (before === undefined || this.#isQuotation(before)) break;
      if (before.subordinate || before.opener === "(") continue;
      if (before.predicates.length > 0 && !before.embedded) break;
      const [first] = this.mentionsIn(sentence, before.first, before.last);
      if (first !== undefined && mayBeSubject(first)) subject = first;
    }
    return subject === undefined ? [] : [this.#rank(subject, predicate, ["resumed"])];
  }

  #isQuotation(segment: Segment): boolean {
    return segment.marked.some((index) => this.#document.marked[index]?.open === segment.first);
  }

  /** The subject outside the verb's own part: shared with an earlier verb, or the noun before a relative clause. */
  #elsewhere(
    sentence: number,
    segments: readonly Segment[],
    segment: Segment,
    predicate: Predicate,
  ): readonly Subject[] {
    if (predicate.from > segment.first) {
      const mentions = this.mentionsIn(sentence, segment.first, predicate.from - 1);
      if (mentions.length > 0) return mentions.map((mention) => this.#rank(mention, predicate, ["carried"]));
    }
    for (let i = segment.index - 1; i >= Math.max(0, segment.index - 4); i--) {
      const before = segments[i];
      if (before === undefined) break;
      if (segment.subordinate) return [];
      const reported = before.predicates.length > 0 && before.predicates.every(({ subjunctive }) => subjunctive);
      if (before.subordinate || before.opener === "(" || reported) continue;
      const usable = this.mentionsIn(sentence, before.first, before.last).filter(mayBeSubject);
      if (usable.length > 0) return usable.map((mention) => this.#rank(mention, predicate, ["carried"]));
    }
    return [];
  }

  /** `quoted the minister as saying`: what follows a verb of citing speaks. */
  objectsOf(sentence: number, predicate: Predicate): Subject[] {
    return this.mentionsIn(sentence, predicate.finite + 1, predicate.to)
      .filter((mention) => mention.preposition < 0)
      .slice(0, 1)
      .map((mention) => this.#rank(mention, predicate, ["cited-object"]));
  }

  #quoted(mention: Mention): boolean {
    const span = this.#document.marked[this.#document.markedOf[mention.first] ?? -1];
    return span?.closed === true && mention.first > span.open;
  }
}

/** What a relative pronoun may stand for in a language that does not decline it. */
const ANY_SUBJECT: readonly Reading[] = ["nm", "nf", "nn", "np"];

function mayBeSubject(mention: Mention): boolean {
  return mention.preposition < 0 && mention.kind !== "time" && mention.readings.some((reading) => reading[0] === "n");
}

/** Whether a phrase before the verb leaves no room for a subject behind it: a thing there may be the object. */
function fillsFront(mention: Mention, predicate: Predicate): boolean {
  if (!mayBeSubject(mention) || mention.plural === !(predicate.plural ?? mention.plural)) return false;
  return mention.kind !== "thing" && mention.kind !== "document";
}

/** Where a mention stands to its verb; `filled` when a subject behind it is hardly to be expected. */
function placeOf(mention: Mention, predicate: Predicate, filled: boolean): SpeakerFeature {
  if (mention.first < predicate.finite) return "before-verb";
  if (filled) return "object-place";
  return mention.first === predicate.finite + 1 ? "after-verb" : "later-in-clause";
}

/** A mention with its kind as the only feature. */
export function kindOnly(mention: Mention): Subject {
  return subjectWith(mention, []);
}

/** A mention with its kind and other features. */
export function subjectWith(mention: Mention, others: readonly SpeakerFeature[]): Subject {
  const features = [...others, kindFeature(mention)];
  return { mention, features, score: scoreOf(features) };
}

function kindFeature({ kind }: Mention): SpeakerFeature {
  return kind === "place" ? "thing" : kind;
}

/** The sum of the weights of the features. */
function scoreOf(features: readonly SpeakerFeature[]): number {
  return features.reduce((sum, feature) => sum + SPEAKER_WEIGHTS[feature].weight, 0);
}
