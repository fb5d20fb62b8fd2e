import { classifies } from "../languages/cues.ts";
import type { Document } from "./document.ts";
import { type FrameCandidate, frameCandidate } from "./frame-candidate.ts";
import type { MarkedSpan } from "./marks.ts";
import type { Mention } from "./mentions.ts";
import type { SegmentReader } from "./segments.ts";
import { sourceOf } from "./sources.ts";
import { kindOnly, type Subject, type SubjectRanker } from "./subjects.ts";
import { FRAME_WEIGHTS, type FrameRule } from "./weights.ts";

/** How many sentences back a speaker may stand. */
const REACH = 4;

/** How many sentences back a text may be named that words stand in. */
const TEXT_REACH = 2;

/** A quotation before, with the token at which it ends. */
export interface Earlier {
  readonly mention: Mention | null;
  readonly words: FrameCandidate["words"];
  readonly last: number;
}

/** Finds speakers outside the sentence of a quotation: those who spoke before, subjects of other sentences. */
export class ContextSpeakers {
  readonly #document: Document;
  readonly #reader: SegmentReader;
  readonly #ranker: SubjectRanker;
  /** The best speaker that each sentence offers by itself. */
  readonly #known = new Map<number, FrameCandidate | null>();

  constructor(document: Document, reader: SegmentReader, ranker: SubjectRanker) {
    this.#document = document;
    this.#reader = reader;
    this.#ranker = ranker;
  }

  /** The best speaker in the sentences around, or null; `earlier` is the quotation before. */
  speakerOf(span: MarkedSpan, earlier: Earlier | null): FrameCandidate | null {
    const sentence = this.#document.sentenceOf[span.open] ?? -1;
    const candidates = [this.#takenUp(sentence), this.#continued(sentence, earlier)];
    for (let i = sentence - 1; i >= Math.max(0, sentence - REACH); i--) {
      const offered = this.#offeredBy(i);
      if (offered !== null) candidates.push(this.#withDistance(offered, i, sentence));
    }
    const found = best(candidates);
    const goesOn = candidates[1];
    const same = found !== null && found.mention !== null && found.mention === earlier?.mention;
    return same && goesOn !== null && goesOn !== undefined ? { ...goesOn, score: found.score } : found;
  }

  /** `Darin steht: „…“`: the text that is named last in the sentences before. */
  textBefore(span: MarkedSpan): FrameCandidate | null {
    const sentence = this.#document.sentenceOf[span.open] ?? -1;
    for (let i = sentence - 1; i >= Math.max(0, sentence - TEXT_REACH); i--) {
      const { first = 0, last = -1 } = this.#document.sentences[i] ?? {};
      const text = this.#ranker.allIn(i, first, last).findLast((mention) => mention.kind === "document");
      if (text !== undefined) {
        return this.#withDistance(frameCandidate("contained", [], null, null, kindOnly(text)), i, sentence);
      }
    }
    return null;
  }

  #continued(sentence: number, earlier: Earlier | null): FrameCandidate | null {
    if (earlier === null || earlier.mention === null) return null;
    const from = this.#document.sentenceOf[earlier.last] ?? -1;
    if (from < sentence - REACH) return null;
    const subject = { ...kindOnly(earlier.mention), ...(earlier.words === null ? {} : { words: earlier.words }) };
    const interrupted: FrameRule[] = sentence - from > 1 ? ["interrupted"] : [];
    return this.#withDistance(frameCandidate("continued", interrupted, null, null, subject), from, sentence);
  }

  /** `„…“ Das sagte X.` */
  #takenUp(sentence: number): FrameCandidate | null {
    const next = this.#document.sentences[sentence + 1];
    const { cues } = this.#document.pack;
    if (next === undefined || cues?.takingUp === undefined) return null;
    if (next.paragraph !== this.#document.sentences[sentence]?.paragraph) return null;
    const first = this.#document.tokens[next.first];
    if (first === undefined || !cues.takingUp.has(first.lower)) return null;
    const segments = this.#reader.segmentsOf(next);
    const [segment] = segments;
    const predicate = segment?.predicates[0];
    if (segment === undefined || predicate === undefined || !classifies(cues.saying, predicate.verbs)) return null;
    const [subject] = this.#ranker.subjectsOf(next.index, segments, segment, predicate);
    return subject === undefined || subject.score <= 0 ? null : frameCandidate("said-next", [], null, null, subject);
  }

  #offeredBy(index: number): FrameCandidate | null {
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    const found = this.#read(index);
    this.#known.set(index, found);
    return found;
  }

  /** Sources of the sentence, and the subjects of its main clauses. */
  #read(index: number): FrameCandidate | null {
    const sentence = this.#document.sentences[index];
    const { cues } = this.#document.pack;
    if (sentence === undefined || cues === undefined) return null;
    const segments = this.#reader.segmentsOf(sentence);
    const sources = this.#ranker
      .mentionsIn(index, sentence.first, sentence.last)
      .map((mention) => sourceOf(this.#document, mention));
    const subjects = segments.flatMap((segment) =>
      segment.subordinate
        ? []
        : segment.predicates.map((predicate) => {
            const [subject] = this.#ranker.subjectsOf(index, segments, segment, predicate);
            const rule = this.#ruleOf(predicate.verbs, predicate.subjunctive);
            return subject === undefined || !speaks(subject) ? null : frameCandidate(rule, [], null, null, subject);
          }),
    );
    return best([...sources, ...subjects]);
  }

  #ruleOf(verbs: readonly string[], subjunctive: boolean): FrameRule {
    const { cues } = this.#document.pack;
    if (subjunctive) return "other-clause";
    if (cues !== undefined && (classifies(cues.saying, verbs) || classifies(cues.naming, verbs))) return "last-speaker";
    return "last-subject";
  }

  #withDistance(candidate: FrameCandidate, from: number, to: number): FrameCandidate {
    const { sentences } = this.#document;
    const between = Math.max(0, to - from - 1);
    const features: FrameRule[] = new Array<FrameRule>(between).fill("earlier-sentence");
    if (sentences[from]?.paragraph !== sentences[to]?.paragraph) features.push("other-paragraph");
    const added = features.map((feature) => ({ feature, weight: FRAME_WEIGHTS[feature].weight }));
    const reasons = [...candidate.reasons, ...added];
    const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
    return { ...candidate, reasons, score };
  }
}

function speaks({ mention, score }: Subject): boolean {
  return score > 0 && mention.kind !== "thing" && mention.kind !== "time";
}

function best(candidates: readonly (FrameCandidate | null)[]): FrameCandidate | null {
  return candidates.reduce<FrameCandidate | null>((top, candidate) => {
    if (candidate === null || candidate.mention === null) return top;
    return top === null || candidate.score > top.score ? candidate : top;
  }, null);
}
