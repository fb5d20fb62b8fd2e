import { classifies } from "../languages/cues.ts";
import type { Document } from "./document.ts";
import { type Counts, flag, isAlone } from "./feature-counts.ts";
import type { FrameCandidate } from "./frame-candidate.ts";
import type { MarkedSpan } from "./marks.ts";
import { classOfNoun } from "./noun-classes.ts";
import type { Segment, SegmentReader } from "./segments.ts";
import type { FrameRule } from "./weights.ts";

const COLON: ReadonlySet<FrameRule> = new Set<FrameRule>(["colon", "colon-other", "colon-name", "cited"]);
const SOURCE: ReadonlySet<FrameRule> = new Set<FrameRule>(["comment", "laut", "zufolge", "statement", "contained"]);
/** Of a longer word only its end is looked at. */
const LONGEST_NOUN = 40;

/** What the words before and behind a marked span, its clause and its frame tell. */
export class MarkSurroundings {
  readonly #document: Document;
  readonly #reader: SegmentReader;
  readonly #runs: Int32Array;

  /** `runs` says for each marked span which is the first one that is coordinated with it. */
  constructor(document: Document, reader: SegmentReader, runs: Int32Array) {
    this.#document = document;
    this.#reader = reader;
    this.#runs = runs;
  }

  /** Features of what stands around; `setOff` when a frame leaves the words to themselves. */
  featuresOf(span: MarkedSpan, frame: FrameCandidate | undefined, setOff: boolean): Counts {
    const { tokens, pack, text } = this.#document;
    const { cues, nouns } = pack;
    // What stands before the first of several counts for all: `Parolen wie „…“ und „…“`.
    const lead = this.#leadOf(span);
    const before = tokens[lead.open - 1];
    const after = tokens[span.close + 1];
    const dashed = /[–—]/u.test(text[span.end - 1] ?? "");
    const glued =
      /[\p{L}\p{N}-]/u.test(text[span.start - 1] ?? " ") || (!dashed && /[\p{L}-]/u.test(text[span.end] ?? " "));
    const capital = tokens[span.open + 1]?.capital === true || tokens[span.open + 1]?.kind === "number";
    const determined = before !== undefined && nouns?.determiners.has(before.lower) === true;
    const indefinite = before !== undefined && nouns?.indefinites.has(before.lower) === true;
    const segment = this.#segmentOf(span);
    const noun = this.#nounBefore(lead);
    return {
      "wording-noun": flag(this.#announces(lead) || this.#takesUp(span)),
      "named-as": flag(this.#follows(lead, nouns?.comparatives) && this.#isNamed(span)),
      "named-a": flag(
        frame?.rule === "naming-clause" &&
          (this.#follows(lead, nouns?.indefinites) || this.#isDirectlyAfter(lead, cues?.namingBefore)),
      ),
      nobody: flag(frame !== undefined && (frame.mention === null || this.#isEverybody(frame, segment))),
      "names-itself": flag(frame?.rule === "naming-clause" && this.#hasReflexive(segment)),
      "titled-noun": flag(
        (noun !== undefined && this.#isTitled(noun, capital)) || (capital && this.#isBesideTitled(span)),
      ),
      "definite-before": flag(capital && determined && !indefinite && frame?.rule !== "naming-clause"),
      "indefinite-before": flag(capital && determined && indefinite),
      source: flag(this.#follows(lead, cues?.sourceBefore)),
      calling: flag(this.#calls(span)),
      distancing: flag(before !== undefined && cues?.distancing.has(before.lower) === true),
      compound: flag(glued),
      "noun-after": flag(
        nouns?.capitalised === true && after?.kind === "word" && after.capital && after.start - span.end <= 1,
      ),
      bracket: flag(before?.text === "(" || (after?.text === "(" && tokens[span.close + 2]?.kind === "number")),
      gloss: flag(before?.text === "(" && tokens[span.open - 2]?.kind === "mark"),
      "frame-after": flag(
        frame?.rule === "frame-after" || frame?.rule === "tag" || (frame?.rule === "frame-after-other" && setOff),
      ),
      "set-off": flag(setOff),
      "frame-colon": flag(frame !== undefined && COLON.has(frame.rule)),
      "frame-around": flag(frame?.rule === "frame-around" || frame?.rule === "frame-before"),
      "frame-naming": flag(frame?.rule === "naming-clause" || frame?.rule === "viewpoint"),
      "frame-saying": flag(frame?.rule === "saying-clause"),
      "frame-source": flag(frame !== undefined && SOURCE.has(frame.rule)),
      "frame-weak": flag(frame?.rule === "judging-clause"),
      "reported-mood": flag(segment?.predicates.some((predicate) => predicate.subjunctive) === true),
      "colon-before": flag(before?.text === ":"),
      alone: flag(isAlone(this.#document, span)),
    };
  }

  #leadOf(span: MarkedSpan): MarkedSpan {
    const { marked, markedOf } = this.#document;
    return marked[this.#runs[markedOf[span.open] ?? -1] ?? -1] ?? span;
  }

  /** A verb of calling stands in the clause of the words or next to it. */
  #isNamed(span: MarkedSpan): boolean {
    const naming = this.#document.pack.cues?.naming;
    const sentence = this.#document.sentences[this.#document.sentenceOf[span.open] ?? -1];
    const home = this.#segmentOf(span);
    if (naming === undefined || sentence === undefined || home === undefined) return false;
    return this.#reader
      .segmentsOf(sentence)
      .slice(Math.max(0, home.index - 2), home.index + 3)
      .some((segment) => segment.predicates.some(({ verbs }) => classifies(naming, verbs)));
  }

  #isDirectlyAfter(span: MarkedSpan, words: ReadonlySet<string> | undefined): boolean {
    return words?.has(this.#document.tokens[span.open - 1]?.lower ?? "") === true;
  }

  /** Whether one of the words stands directly before the marks, or before a determiner there. */
  #follows(span: MarkedSpan, words: ReadonlySet<string> | undefined): boolean {
    const { tokens, pack } = this.#document;
    const before = tokens[span.open - 1]?.lower ?? "";
    if (words?.has(before) === true) return true;
    return pack.nouns?.determiners.has(before) === true && words?.has(tokens[span.open - 2]?.lower ?? "") === true;
  }

  /** `nennt man einen „…“`: with a subject that is anybody the words are a term. */
  #isEverybody({ rule }: FrameCandidate, segment: Segment | undefined): boolean {
    const everybody = this.#document.pack.cues?.everybody;
    if (everybody === undefined || segment === undefined || rule !== "naming-clause") return false;
    return segment.items.some((item) => everybody.has(this.#document.tokens[item]?.lower ?? ""));
  }

  /** `mit der Aufschrift „…“`, `Parolen wie zum Beispiel „…“`. */
  #announces(span: MarkedSpan): boolean {
    const { tokens, pack } = this.#document;
    const { cues } = pack;
    if (cues === undefined) return false;
    let before = span.open - 1;
    while (cues.exemplifying?.has(tokens[before]?.lower ?? "") === true) before -= 1;
    if (cues.comment.has(tokens[before]?.lower ?? "")) before -= 1;
    return this.#isWording(before);
  }

  /** `„…“, mit diesen Worten`. */
  #takesUp(span: MarkedSpan): boolean {
    const { tokens, pack } = this.#document;
    const { cues, nouns } = pack;
    if (tokens[span.close + 1]?.text !== ",") return false;
    let behind = span.close + 2;
    if (nouns?.prepositions.has(tokens[behind]?.lower ?? "") === true) behind += 1;
    const points = tokens[behind]?.lower ?? "";
    return (
      (nouns?.determiners.has(points) === true || cues?.takingUp?.has(points) === true) && this.#isWording(behind + 1)
    );
  }

  #isWording(at: number): boolean {
    const { tokens, pack } = this.#document;
    return pack.cues?.wording.has(tokens[at]?.lower.split("-").at(-1) ?? "") === true;
  }

  #hasReflexive(segment: Segment | undefined): boolean {
    const reflexives = this.#document.pack.indirect?.words.reflexives;
    return segment?.items.some((item) => reflexives?.has(this.#document.tokens[item]?.lower ?? "") === true) === true;
  }

  /** The noun directly before the marks, unless it is a country (`in Polen „schlecht“`) or brings in an example. */
  #nounBefore(span: MarkedSpan): string | undefined {
    const before = this.#document.tokens[span.open - 1];
    const { nouns, cues } = this.#document.pack;
    if (before?.kind !== "word" || !before.capital || nouns?.places.has(before.text) === true) return undefined;
    return cues?.exemplifying?.has(before.lower) === true ? undefined : before.lower;
  }

  /** `the ship “Columbia”`, `her first film, “Salt”`, `the “Morning” programme`, where nouns are written small. */
  #isBesideTitled(span: MarkedSpan): boolean {
    const { tokens, pack } = this.#document;
    if (pack.nouns?.lowerCase === undefined || tokens[span.open + 1]?.capital !== true) return false;
    const before = tokens[span.open - 1]?.text === "," ? tokens[span.open - 2] : tokens[span.open - 1];
    const beside = [before, tokens[span.close + 1]];
    return beside.some((token) => token?.kind === "word" && !token.capital && this.#isTitled(token.lower, true));
  }

  /** What bodies and media are called may begin small (`das Magazin „auto“`); other titles have a capital. */
  #isTitled(noun: string, capital: boolean): boolean {
    const titled = this.#document.pack.cues?.titled;
    if (titled === undefined) return false;
    const kind =
      this.#document.pack.nouns === undefined ? undefined : classOfNoun(noun, this.#document.pack.nouns)?.kind;
    if (kind === "institution" || kind === "group") return true;
    if (!capital) return false;
    for (const ending of ["", "s", "es", "n", "en", "e"]) {
      if (!noun.endsWith(ending)) continue;
      const stem = noun.slice(0, noun.length - ending.length);
      for (let from = Math.max(0, stem.length - LONGEST_NOUN); from <= Math.max(0, stem.length - 3); from++) {
        if (from > 0 && stem.length - from < 4) break;
        if (titled.has(stem.slice(from))) return true;
      }
    }
    return false;
  }

  /** A word that announces a name stands up to three words before or directly after. */
  #calls(span: MarkedSpan): boolean {
    const { tokens, pack } = this.#document;
    const calling = pack.cues?.calling;
    if (calling === undefined) return false;
    for (let i = span.open - 1; i >= Math.max(0, span.open - 3); i--) {
      const token = tokens[i];
      // `Motto: „…“`: only directly before a colon.
      if (token?.text === ":" && i === span.open - 1) return calling.has(tokens[i - 1]?.lower ?? "");
      if (token === undefined || token.text === "." || token.text === ":" || token.text === ",") break;
      if (calling.has(token.lower)) return true;
    }
    return calling.has(tokens[span.close + 1]?.lower ?? "");
  }

  #segmentOf(span: MarkedSpan): Segment | undefined {
    const sentence = this.#document.sentences[this.#document.sentenceOf[span.open] ?? -1];
    if (sentence === undefined) return undefined;
    return this.#reader.segmentsOf(sentence).find((segment) => segment.first <= span.open && span.open <= segment.last);
  }
}
