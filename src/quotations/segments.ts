import type { VerbForm } from "../languages/speech.ts";
import type { Document } from "./document.ts";
import { lastTokenOf, type Predicate, PredicateReader } from "./predicates.ts";
import type { Sentence } from "./sentences.ts";

/** A stretch of a sentence between its commas, colons and dashes. What stands in quotation marks does not split it. */
export interface Segment {
  readonly index: number;
  /** Tokens outside quotation marks, and the opening mark for each marked span. */
  readonly items: readonly number[];
  readonly first: number;
  readonly last: number;
  /** The sign before it. */
  readonly opener: string;
  /** Top-level marked spans in it: indices into `Document.marked`. */
  readonly marked: readonly number[];
  readonly predicates: readonly Predicate[];
  /** Its verbs stand in a clause that depends on a noun without a comma (`the man who knew`), or are participles. */
  readonly embedded: boolean;
  /** Begins with a relative pronoun or a conjunction and has its verb at the end. */
  readonly subordinate: boolean;
}

const SEPARATORS = new Set([",", ";", ":", "–", "—", "-", "(", ")"]);
/** Longest bracket, in tokens, that is passed over. */
const BRACKET_REACH = 12;
const ENDS_WORDS = new Set([",", ".", "!", "?", "…", "—", "–"]);
/** Tokens that a dateline may have. */
const LONGEST_DATELINE = 14;

/** Splits sentences of one document into segments and reads their verbs; results are kept by sentence. */
export class SegmentReader {
  readonly #document: Document;
  readonly #predicates: PredicateReader;
  readonly #known = new Map<number, readonly Segment[]>();
  readonly #subjectFirst: boolean;
  /** A comma may stand before the closing mark, as nowhere in German. */
  readonly #commaInside: boolean;

  constructor(document: Document) {
    this.#document = document;
    this.#subjectFirst = document.pack.indirect?.order === "subject-verb";
    this.#commaInside = document.pack.nouns?.lowerCase !== undefined;
    this.#predicates = new PredicateReader(document);
  }

  /** The segments of a sentence in the order of the text. */
  segmentsOf(sentence: Sentence): readonly Segment[] {
    const known = this.#known.get(sentence.index);
    if (known !== undefined) return known;
    const segments = this.#split(sentence);
    this.#known.set(sentence.index, segments);
    return segments;
  }

  /** All readings of a token as a verb form. */
  readings(token: number): readonly VerbForm[] {
    return this.#predicates.readings(token);
  }

  #split(sentence: Sentence): readonly Segment[] {
    const { tokens, marked, markedOf } = this.#document;
    const segments: Segment[] = [];
    let items: number[] = [];
    let spans: number[] = [];
    let opener = "";
    const close = (): void => {
      if (items.length > 0) segments.push(this.#segment(segments.length, items, spans, opener));
      items = [];
      spans = [];
    };
    for (let i = this.#behindDateline(sentence); i <= sentence.last; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      const inside = markedOf[i] ?? -1;
      const span = marked[inside];
      if (span !== undefined && span.open === i && span.closed && span.close <= sentence.last) {
        items.push(i);
        spans.push(inside);
        i = span.close;
        // `“We stay,” she said`: the comma inside the marks parts the words from their frame.
        if (this.#commaInside && items.length === 1 && ENDS_WORDS.has(tokens[i - 1]?.text ?? "")) {
          close();
          opener = ",";
        }
        continue;
      }
      const bracket = token.text === "(" ? this.#bracketAt(i, sentence.last) : -1;
      if (bracket > i) i = bracket;
      else if (token.kind === "sign" && SEPARATORS.has(token.text)) {
        close();
        opener = token.text;
      } else if (token.kind !== "sign") items.push(i);
    }
    close();
    return segments;
  }

  /** Where a short bracket without quotation marks closes, such as `(SPD)`: it does not part a sentence. Else -1. */
  #bracketAt(open: number, last: number): number {
    for (let i = open + 1; i <= Math.min(last, open + BRACKET_REACH); i++) {
      const token = this.#document.tokens[i];
      if (token?.text === ")") return i;
      if (token === undefined || token.kind === "mark") break;
    }
    return -1;
  }

  /** The first token behind `BERLIN (dpa) —`, where a sentence begins so. */
  #behindDateline(sentence: Sentence): number {
    const { tokens } = this.#document;
    if (!/^\p{Lu}{4,}$/u.test(tokens[sentence.first]?.text ?? "")) return sentence.first;
    for (let i = sentence.first + 1; i < Math.min(sentence.last, sentence.first + LONGEST_DATELINE); i++) {
      if (/^[—–-]$/u.test(tokens[i]?.text ?? "") && tokens[i + 1]?.capital === true) return i + 1;
    }
    return sentence.first;
  }

  #segment(index: number, items: readonly number[], marked: readonly number[], opener: string): Segment {
    const predicates = this.#predicates.predicatesOf(items, opener);
    const begins = this.#beginsSubordinate(items, opener);
    const dependent = this.#subjectFirst ? this.#depends(opener, items) : predicates.at(-1)?.final === true;
    return {
      index,
      items,
      first: items[0] ?? 0,
      last: lastTokenOf(this.#document, items.at(-1) ?? 0),
      opener,
      marked,
      predicates,
      embedded: this.#subjectFirst && predicates.length > 0 && this.#isEmbedded(items, predicates[0]?.finite ?? -1),
      subordinate: begins && dependent,
    };
  }

  /** Whether its first words can begin a clause that depends on another. */
  #beginsSubordinate(items: readonly number[], opener: string): boolean {
    const words = this.#document.pack.indirect?.words;
    if (words === undefined) return false;
    const lead = this.#lower(items[0]);
    const second = this.#lower(items[1]);
    const opens = words.that.has(lead) || words.subordinators.has(lead) || words.question.has(lead);
    if (opens || (words.coordinators.has(lead) && (words.that.has(second) || words.subordinators.has(second))))
      return true;
    return opener !== "" && (words.relative.has(lead) || (words.prepositions.has(lead) && words.relative.has(second)));
  }

  #isEmbedded(items: readonly number[], verb: number): boolean {
    if (items[0] === verb && this.readings(verb).every(({ shape }) => shape === "participle")) return true;
    const relatives = this.#document.pack.nouns?.relatives;
    return items.some((item, i) => i > 0 && item < verb && relatives?.has(this.#lower(item)) === true);
  }

  /** At the front of a sentence `that` and `who` may begin a main clause, `while` and `after` do not. */
  #depends(opener: string, items: readonly number[]): boolean {
    const subordinators = this.#document.pack.indirect?.words.subordinators;
    return opener !== "" || subordinators?.has(this.#lower(items[0])) === true;
  }

  #lower(token: number | undefined): string {
    return token === undefined ? "" : (this.#document.tokens[token]?.lower ?? "");
  }
}
