import { STRESS } from "./characters.ts";
import type { Document } from "./document.ts";
import { type Counts, flag, isAlone } from "./feature-counts.ts";
import type { MarkedSpan } from "./marks.ts";
import type { SegmentReader } from "./segments.ts";
import type { FrameRule } from "./weights.ts";

/** How many places of a word are looked at. */
const MAX_PLACES = 20;
/** From this length on words in titles are capitalised in languages that capitalise titles. */
const LONG_WORD = 4;
const STOPS = new Set([".", "!", "?", "…", "..."]);

/** What the words between two marks tell by themselves, and by standing elsewhere in the document. */
export class MarkedWords {
  readonly #document: Document;
  readonly #reader: SegmentReader;
  /** How often each marked wording stands in the document. */
  readonly #marked = new Map<string, number>();
  /** The first places of each capitalised word, once they are asked for. */
  #capitals: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(document: Document, reader: SegmentReader) {
    this.#document = document;
    this.#reader = reader;
    for (const span of document.marked) {
      const words = this.#wording(span);
      this.#marked.set(words, (this.#marked.get(words) ?? 0) + 1);
    }
  }

  /** Features of the words; `rule` is that of their best frame. */
  featuresOf(span: MarkedSpan, rule: FrameRule | undefined): Counts {
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
    const stop = this.stops(span);
    return {
      "finite-verb": flag(finite && words > 1),
      "final-stop": flag(stop && words > 1),
      "first-person": flag(first && words > 2),
      "lower-start": flag(this.startsSmall(span)),
      "lower-word": Math.min(lower, 6),
      "small-word": Math.min(small, 3),
      "one-word": flag(words === 1),
      "title-case": flag(
        pack.nouns?.lowerCase !== undefined &&
          words > 1 &&
          !long &&
          !finite &&
          rule !== "frame-after" &&
          !isAlone(this.#document, span),
      ),
      "capital-phrase": flag(
        this.#document.pack.cues !== undefined &&
          rule !== "naming-clause" &&
          !finite &&
          !stop &&
          tokens[span.open + 1]?.capital === true,
      ),
      "all-capitals": flag(words > 0 && lower === 0),
      digits: flag(digits),
      repeated: flag(
        rule !== "frame-after" && rule !== "naming-clause" && (this.#marked.get(this.#wording(span)) ?? 0) > 1,
      ),
      stressed: flag(tokens[span.open]?.text === STRESS),
      unclosed: flag(!span.closed),
      elsewhere: flag(this.#standsUnmarked(span)),
    };
  }

  /** Several words with a finite verb among them. */
  isClause({ open, close }: MarkedSpan): boolean {
    if (close - open < 3) return false;
    for (let i = open + 1; i < close; i++) {
      if (this.#reader.readings(i).some((reading) => reading.shape === "finite")) return true;
    }
    return false;
  }

  /** A full stop, exclamation or question mark ends the words, also before another closing mark. */
  stops(span: MarkedSpan): boolean {
    let last = span.closed ? span.close - 1 : span.close;
    while (last > span.open && this.#document.tokens[last]?.kind === "mark") last -= 1;
    return STOPS.has(this.#document.tokens[last]?.text ?? "");
  }

  /** The words begin with a small letter, as within a sentence. */
  startsSmall(span: MarkedSpan): boolean {
    const first = this.#document.tokens[span.open + 1];
    return first?.kind === "word" && !first.capital;
  }

  /** Whether the marked words, at most four, stand elsewhere in the text without marks. */
  #standsUnmarked(span: MarkedSpan): boolean {
    const { tokens } = this.#document;
    const length = span.close - span.open - 1;
    const first = tokens[span.open + 1];
    if (!span.closed || length < 1 || length > 4 || first?.capital !== true) return false;
    this.#capitals ??= this.#placesOfCapitals();
    const places = this.#capitals.get(first.text) ?? [];
    return places.some((place) => {
      if (place === span.open + 1 || tokens[place - 1]?.kind === "mark") return false;
      for (let i = 0; i < length; i++) if (tokens[place + i]?.text !== tokens[span.open + 1 + i]?.text) return false;
      return true;
    });
  }

  /** The first places of each capitalised word that begins words in marks. */
  #placesOfCapitals(): ReadonlyMap<string, readonly number[]> {
    const { tokens, marked } = this.#document;
    const places = new Map<string, number[]>();
    for (const { open } of marked) {
      const first = tokens[open + 1];
      if (first?.capital === true) places.set(first.text, []);
    }
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      const known = token?.capital === true ? places.get(token.text) : undefined;
      if (known !== undefined && known.length < MAX_PLACES) known.push(i);
    }
    return places;
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
