import { classifies } from "../languages/cues.ts";
import type { Reason } from "../model/quotation.ts";
import type { Document } from "./document.ts";
import type { FrameCandidate } from "./frame-candidate.ts";
import type { IndirectCandidate } from "./indirect/candidate.ts";
import type { MarkedSpan } from "./marks.ts";
import { classOfNoun } from "./noun-classes.ts";
import type { Segment, SegmentReader } from "./segments.ts";
import type { Token } from "./tokens.ts";
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
const SOURCE: ReadonlySet<FrameRule> = new Set<FrameRule>(["comment", "laut", "zufolge", "statement", "contained"]);
/** How many places of a word are looked at. */
const MAX_PLACES = 20;
/** From this length on words in titles are capitalised in languages that capitalise titles. */
const LONG_WORD = 4;
/** Of a longer word only its end is looked at. */
const LONGEST_NOUN = 40;
const STOPS = new Set([".", "!", "?", "…", "..."]);

/** Weighs marked spans by named features. */
export class QuotationScale {
  readonly #document: Document;
  readonly #reader: SegmentReader;
  /** How often each marked wording stands in the document. */
  readonly #marked = new Map<string, number>();
  /** The first places of each capitalised word, once they are asked for. */
  #capitals: ReadonlyMap<string, readonly number[]> | undefined;
  readonly #known = {
    none: new Map<MarkedSpan, Verdict>(),
    indirect: new Map<MarkedSpan, Verdict>(),
    reported: new Map<MarkedSpan, Verdict>(),
  };

  constructor(document: Document, reader: SegmentReader) {
    this.#document = document;
    this.#reader = reader;
    for (const span of document.marked) {
      const words = this.#wording(span);
      this.#marked.set(words, (this.#marked.get(words) ?? 0) + 1);
    }
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
    const whole = !this.#startsSmall(span) && (this.#isSetOff(span, frame) || (clause && this.#isWhole(span, frame)));
    const dialogue = this.#document.tokens[span.open]?.kind === "sign";
    return { score, reasons, whole: whole || dialogue };
  }

  /** `„Alles gut“, sagte X`, `X rief: „Halt!“`: words that a frame leaves to themselves need no verb of their own. */
  #isSetOff(span: MarkedSpan, frame: FrameCandidate | undefined): boolean {
    if (frame === undefined) return false;
    const { tokens } = this.#document;
    const stop = this.#stops(span);
    const parted = tokens[span.close + 1]?.text === "," || tokens[span.close - 1]?.text === ",";
    const begins = this.#document.sentences[this.#document.sentenceOf[span.open] ?? -1]?.first === span.open;
    // `Her film, “Salt”, won`: where the subject comes first, an unknown verb behind a comma is the title's own.
    if (frame.rule === "frame-after-other" && !(stop ? this.#capitalised : this.#isPersonBehind(frame))) return false;
    if (AFTER.has(frame.rule)) return stop || parted;
    if (frame.rule === "contained") return begins && (stop || parted);
    return COLON.has(frame.rule) && stop && tokens[span.open - 1]?.text === ":";
  }

  /** `„…“, begann Berg`: somebody directly behind the verb, where the subject follows it. */
  #isPersonBehind({ mention, cue }: FrameCandidate): boolean {
    if (mention === null || cue === null || !this.#capitalised || mention.preposition >= 0) return false;
    return (mention.kind === "name" || mention.kind === "person") && mention.start - cue.end === 1;
  }

  get #capitalised(): boolean {
    return this.#document.pack.nouns?.lowerCase === undefined;
  }

  /** A full stop, exclamation or question mark ends the words, also before another closing mark. */
  #stops(span: MarkedSpan): boolean {
    let last = span.close - 1;
    while (this.#document.tokens[last]?.kind === "mark") last -= 1;
    return STOPS.has(this.#document.tokens[last]?.text ?? "");
  }

  /** The features of a marked span, each with how often it counts. */
  featuresOf(
    span: MarkedSpan,
    frame: FrameCandidate | undefined,
    outer: IndirectCandidate | undefined,
  ): Partial<Record<QuotationFeature, number>> {
    const { pack } = this.#document;
    return {
      bias: this.#document.pack.cues?.doubt ?? 1,
      ...this.#inside(span, frame?.rule),
      ...this.#around(span, frame),
      "inside-indirect": flag(outer?.type === "indirect"),
      "inside-reported": flag(outer?.type === "reported"),
      "named-as": flag(this.#follows(span, pack.nouns?.comparatives) && this.#isNamed(span)),
      "named-a": flag(
        frame?.rule === "naming-clause" &&
          (this.#follows(span, pack.nouns?.indefinites) || this.#isDirectlyAfter(span, pack.cues?.namingBefore)),
      ),
    };
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

  /** `mit der Aufschrift „…“`, `Parolen wie „…“`. */
  #announces(span: MarkedSpan): boolean {
    const { tokens, pack } = this.#document;
    const wording = pack.cues?.wording;
    const comment = pack.cues?.comment;
    const before = tokens[span.open - 1];
    if (wording === undefined || before === undefined) return false;
    const compared = comment?.has(before.lower) === true ? tokens[span.open - 2] : before;
    return compared !== undefined && wording.has(compared.lower.split("-").at(-1) ?? "");
  }

  #hasReflexive(segment: Segment | undefined): boolean {
    const reflexives = this.#document.pack.indirect?.words.reflexives;
    return segment?.items.some((item) => reflexives?.has(this.#document.tokens[item]?.lower ?? "") === true) === true;
  }

  /** Whether the marked words, at most four, stand elsewhere in the text without marks. */
  #standsUnmarked(span: MarkedSpan): boolean {
    const { tokens } = this.#document;
    const length = span.close - span.open - 1;
    const first = tokens[span.open + 1];
    if (!span.closed || length < 1 || length > 4 || first?.capital !== true) return false;
    this.#capitals ??= placesOfCapitals(tokens);
    const places = this.#capitals.get(first.text) ?? [];
    return places.some((place) => {
      if (place === span.open + 1 || tokens[place - 1]?.kind === "mark") return false;
      for (let i = 0; i < length; i++) if (tokens[place + i]?.text !== tokens[span.open + 1 + i]?.text) return false;
      return true;
    });
  }

  #inside(span: MarkedSpan, rule: FrameRule | undefined): Partial<Record<QuotationFeature, number>> {
    const { tokens, pack } = this.#document;
    let words = 0;
    let lower = 0;
    let small = 0;
    let finite = false;
    let first = false;
    let digits = false;
    let long = false;
    for (let i = span.open + 1; i < span.close + (span.closed ? 0 : 1); i++) {
      const token = tokens[i];
      if (token === undefined || token.kind === "sign" || token.kind === "mark") continue;
      words += 1;
      if (token.kind === "number") digits = true;
      if (token.kind !== "word") continue;
      if (!token.capital) lower += 1;
      long ||= !token.capital && token.text.length >= LONG_WORD;
      if (this.#isSmall(token.lower) && (!token.capital || words > 1)) small += 1;
      if (pack.cues?.firstPerson.has(token.lower) === true) first = true;
      finite ||= this.#reader.readings(i).some((reading) => reading.shape === "finite");
    }
    const stop = this.#stops(span);
    return {
      "finite-verb": flag(finite && words > 1),
      "final-stop": flag(stop && words > 1),
      "first-person": flag(first && words > 2),
      "lower-start": flag(this.#startsSmall(span)),
      "lower-word": Math.min(lower, 6),
      "small-word": Math.min(small, 3),
      "one-word": flag(words === 1),
      "title-case": flag(
        pack.nouns?.lowerCase !== undefined &&
          words > 1 &&
          !long &&
          !finite &&
          rule !== "frame-after" &&
          !this.#isAlone(span),
      ),
      "capital-phrase": flag(rule !== "naming-clause" && !finite && !stop && tokens[span.open + 1]?.capital === true),
      "all-capitals": flag(words > 0 && lower === 0),
      digits: flag(digits),
      repeated: flag(
        rule !== "frame-after" && rule !== "naming-clause" && (this.#marked.get(this.#wording(span)) ?? 0) > 1,
      ),
      unclosed: flag(!span.closed),
    };
  }

  #around(span: MarkedSpan, frame: FrameCandidate | undefined): Partial<Record<QuotationFeature, number>> {
    const { tokens, pack, text } = this.#document;
    const { cues, nouns } = pack;
    const before = tokens[span.open - 1];
    const after = tokens[span.close + 1];
    const dashed = /[–—]/u.test(text[span.end - 1] ?? "");
    const glued =
      /[\p{L}\p{N}-]/u.test(text[span.start - 1] ?? " ") || (!dashed && /[\p{L}-]/u.test(text[span.end] ?? " "));
    const capital = tokens[span.open + 1]?.capital === true || tokens[span.open + 1]?.kind === "number";
    const determined = before !== undefined && nouns?.determiners.has(before.lower) === true;
    const indefinite = before !== undefined && nouns?.indefinites.has(before.lower) === true;
    const segment = this.#segmentOf(span);
    const noun = this.#nounBefore(span);
    const setOff = this.#isSetOff(span, frame);
    return {
      "wording-noun": flag(this.#announces(span)),
      nobody: flag(frame !== undefined && frame.mention === null),
      "names-itself": flag(frame?.rule === "naming-clause" && this.#hasReflexive(segment)),
      elsewhere: flag(this.#standsUnmarked(span)),
      "titled-noun": flag(
        (noun !== undefined && this.#isTitled(noun, capital)) || (capital && this.#isBesideTitled(span)),
      ),
      "definite-before": flag(capital && determined && !indefinite && frame?.rule !== "naming-clause"),
      "indefinite-before": flag(capital && determined && indefinite),
      calling: flag(this.#calls(span)),
      distancing: flag(before !== undefined && cues?.distancing.has(before.lower) === true),
      compound: flag(glued),
      "noun-after": flag(
        nouns?.capitalised === true && after?.kind === "word" && after.capital && after.start - span.end <= 1,
      ),
      bracket: flag(before?.text === "(" || (after?.text === "(" && tokens[span.close + 2]?.kind === "number")),
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
      alone: flag(this.#isAlone(span)),
    };
  }

  /** The noun directly before the marks, or one word further on. */
  #nounBefore(span: MarkedSpan): string | undefined {
    const before = this.#document.tokens[span.open - 1];
    return before?.kind === "word" && before.capital ? before.lower : undefined;
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

  #startsSmall(span: MarkedSpan): boolean {
    const first = this.#document.tokens[span.open + 1];
    return first?.kind === "word" && !first.capital;
  }

  /** A frame outside the marks' own clause, or none at all: the words stand for themselves. */
  #isWhole(span: MarkedSpan, frame: FrameCandidate | undefined): boolean {
    if (this.#document.pack.nouns?.lowerCase !== undefined && this.#isAlone(span)) return true;
    const { tokens } = this.#document;
    let last = span.closed ? span.close - 1 : span.close;
    while (last > span.open && tokens[last]?.kind === "mark") last -= 1;
    if (STOPS.has(tokens[last]?.text ?? "")) return true;
    if (frame === undefined) return false;
    const { rule } = frame;
    return COLON.has(rule) || AFTER.has(rule) || rule === "frame-before" || rule === "comment";
  }

  /** The marked span is a sentence of its own. */
  #isAlone(span: MarkedSpan): boolean {
    const sentence = this.#document.sentences[this.#document.sentenceOf[span.open] ?? -1];
    return sentence !== undefined && sentence.first === span.open && sentence.last <= span.close + 1;
  }

  #isSmall(word: string): boolean {
    const { nouns } = this.#document.pack;
    if (nouns === undefined) return false;
    return nouns.closed.has(word) || nouns.determiners.has(word) || nouns.prepositions.has(word);
  }

  #wording(span: MarkedSpan): string {
    const { tokens, text } = this.#document;
    const start = tokens[span.open]?.end ?? span.start;
    const end = span.closed ? (tokens[span.close]?.start ?? span.end) : span.end;
    return text.slice(start, Math.min(end, start + 80)).toLowerCase();
  }
}

function placesOfCapitals(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const capitals = new Map<string, number[]>();
  for (const [index, token] of tokens.entries()) {
    if (!token.capital) continue;
    const places = capitals.get(token.text);
    if (places === undefined) capitals.set(token.text, [index]);
    else if (places.length < MAX_PLACES) places.push(index);
  }
  return capitals;
}

function flag(condition: boolean): number {
  return condition ? 1 : 0;
}
