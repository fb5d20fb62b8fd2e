import type { VerbForm, VerbMorphology } from "../languages/speech.ts";
import type { Document } from "./document.ts";
import { type Grammar, grammarOf } from "./indirect/grammar.ts";
import { conjunctEnd, finitePlaces, type VerbView, verbBehind } from "./plain-predicates.ts";
import type { Sentence } from "./sentences.ts";

/** A verb of the running text with what belongs to it, such as a particle or a participle. */
export interface Predicate {
  readonly finite: number;
  /** Infinitives it may be a form of, with a separable particle parted by a bar. */
  readonly verbs: readonly string[];
  /** Its tokens in order. */
  readonly tokens: readonly number[];
  readonly passive: boolean;
  readonly plural: boolean | undefined;
  /** Nothing but small words stands before it in its segment: `sagte die Ministerin`. */
  readonly leads: boolean;
  /** It stands at the end of its segment, as in a subordinate clause. */
  readonly final: boolean;
  readonly subjunctive: boolean;
  /** A participle in the place of a verb: `…, adding that`. */
  readonly nonfinite: boolean;
  /** The tokens of its part of the segment, both inclusive: `X kam` and `Y ging` in `X kam und Y ging`. */
  readonly from: number;
  readonly to: number;
}

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
/** How far before an adjective its determiner may stand. */
const ADJECTIVE_REACH = 5;
/** Longest bracket, in tokens, that is passed over. */
const BRACKET_REACH = 12;
const ENDS_WORDS = new Set([",", ".", "!", "?", "…", "—", "–"]);
/** Tokens that a dateline may have. */
const LONGEST_DATELINE = 14;
const NO_WORDS: ReadonlySet<string> = new Set();
const SPACED_PARTICLES = new Set(["bekannt", "klar", "deutlich", "fest"]);

/** Splits sentences of one document into segments and reads their verbs; results are kept by sentence. */
export class SegmentReader {
  readonly #document: Document;
  readonly #grammar: Grammar | undefined;
  readonly #known = new Map<number, readonly Segment[]>();
  readonly #subjectFirst: boolean;
  /** A comma may stand before the closing mark, as nowhere in German. */
  readonly #commaInside: boolean;
  readonly #helpers: VerbMorphology["helpers"];

  constructor(document: Document) {
    this.#document = document;
    const { indirect } = document.pack;
    this.#subjectFirst = indirect?.order === "subject-verb";
    this.#commaInside = document.pack.nouns?.lowerCase !== undefined;
    this.#helpers = indirect?.morphology.helpers ?? { perfect: NO_WORDS, passive: NO_WORDS, modals: NO_WORDS };
    this.#grammar = indirect === undefined ? undefined : grammarOf(document, indirect);
  }

  segmentsOf(sentence: Sentence): readonly Segment[] {
    const known = this.#known.get(sentence.index);
    if (known !== undefined) return known;
    const segments = this.#split(sentence);
    this.#known.set(sentence.index, segments);
    return segments;
  }

  readings(token: number): readonly VerbForm[] {
    return this.#grammar?.readings(token) ?? [];
  }

  #split(sentence: Sentence): readonly Segment[] {
    const { tokens, marked } = this.#document;
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
      const inside = this.#topLevel(i);
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

  /** The outermost closed marked span that opens at this token, or -1. */
  #topLevel(token: number): number {
    const index = this.#document.markedOf[token] ?? -1;
    return this.#document.marked[index]?.open === token ? index : -1;
  }

  #segment(index: number, items: readonly number[], marked: readonly number[], opener: string): Segment {
    const predicates = this.#predicates(items, opener);
    const final = predicates.at(-1);
    const words = this.#document.pack.indirect?.words;
    const lead = this.#lower(items[0]);
    const second = this.#lower(items[1]);
    const begins =
      words !== undefined &&
      (words.that.has(lead) ||
        words.subordinators.has(lead) ||
        words.question.has(lead) ||
        (opener !== "" && words.relative.has(lead)) ||
        (words.prepositions.has(lead) && words.relative.has(second) && opener !== "") ||
        (words.coordinators.has(lead) && (words.that.has(second) || words.subordinators.has(second))));
    return {
      index,
      items,
      first: items[0] ?? 0,
      last: this.#endOf(items.at(-1) ?? 0),
      opener,
      marked,
      predicates,
      embedded: this.#subjectFirst && predicates.length > 0 && this.#isEmbedded(items, predicates[0]?.finite ?? -1),
      subordinate: begins && (this.#subjectFirst ? this.#depends(opener, lead) : final?.final === true),
    };
  }

  #isEmbedded(items: readonly number[], verb: number): boolean {
    if (items[0] === verb && this.readings(verb).every(({ shape }) => shape === "participle")) return true;
    const relatives = this.#document.pack.nouns?.relatives;
    return items.some((item, i) => i > 0 && item < verb && relatives?.has(this.#lower(item)) === true);
  }

  /** At the front of a sentence `that` and `who` may begin a main clause, `while` and `after` do not. */
  #depends(opener: string, lead: string): boolean {
    return opener !== "" || this.#document.pack.indirect?.words.subordinators.has(lead) === true;
  }

  #endOf(item: number): number {
    const span = this.#document.marked[this.#topLevel(item)];
    return span === undefined || !span.closed ? item : span.close;
  }

  #lower(token: number | undefined): string {
    return token === undefined ? "" : (this.#document.tokens[token]?.lower ?? "");
  }

  #predicates(items: readonly number[], opener: string): readonly Predicate[] {
    if (this.#subjectFirst) return this.#plainPredicates(items, opener);
    const sure: number[] = [];
    const maybe: number[] = [];
    for (const [at, token] of items.entries()) {
      const readings = this.readings(token);
      if (!readings.some((reading) => reading.shape === "finite") || this.#isAdjective(items, at)) continue;
      if (readings.every((reading) => reading.shape === "finite")) sure.push(at);
      else if (this.#lower(items[at - 1]) !== "zu") maybe.push(at);
    }
    const finite = sure.length > 0 ? sure : this.#likelyFinite(items, maybe);
    const bounds = finite.map((at, i) => this.#boundary(items, finite[i - 1] ?? -1, at));
    return finite.map((at, i) => this.#predicate(items, at, bounds[i] ?? 0, bounds[i + 1] ?? items.length));
  }

  #plainPredicates(items: readonly number[], opener: string): readonly Predicate[] {
    const view = this.#view(items);
    const finite = finitePlaces(view, opener);
    return finite.map((at, i) => {
      const from = this.#boundary(items, finite[i - 1] ?? -1, at);
      return this.#predicate(items, at, from, conjunctEnd(view, at, finite.slice(i + 1)));
    });
  }

  #view(items: readonly number[]): VerbView {
    return { document: this.#document, helpers: this.#helpers, readings: (token) => this.readings(token), items };
  }

  /** Of forms that are finite or infinitive the helper (`wollen … wissen`), the one that leads, else the last. */
  #likelyFinite(items: readonly number[], places: readonly number[]): readonly number[] {
    const { perfect, passive, modals } = this.#helpers;
    const helps = places.find((at) =>
      this.readings(items[at] ?? -1).some(({ verb }) => perfect.has(verb) || passive.has(verb) || modals.has(verb)),
    );
    const chosen = helps ?? (places[0] === 0 ? 0 : places.at(-1));
    return chosen === undefined ? [] : [chosen];
  }

  /** Where the part of a verb begins: with the last coordinator before it, else with the verb itself. */
  #boundary(items: readonly number[], previous: number, at: number): number {
    if (previous < 0) return 0;
    const coordinators = this.#document.pack.indirect?.words.coordinators;
    for (let i = at - 1; i > previous; i--) if (coordinators?.has(this.#lower(items[i])) === true) return i;
    const late = this.#document.pack.indirect?.words.subordinators.has(this.#lower(items[0])) === true;
    return late ? previous + 1 : at;
  }

  /**
   * `der gestern veröffentlichte Bericht`: a form that can be a participle, too, with nothing but small letters between
   * it and a determiner or preposition, and a noun behind it.
   */
  #isAdjective(items: readonly number[], at: number): boolean {
    const { nouns, indirect } = this.#document.pack;
    const next = this.#document.tokens[items[at + 1] ?? -1];
    if (nouns === undefined || indirect === undefined || at === 0) return false;
    if (next?.kind !== "word" || !(next.capital || /e[nrsm]?$/u.test(next.lower))) return false;
    if (!this.#mayBeParticiple(items[at] ?? -1)) return false;
    for (let i = at - 1; i >= Math.max(0, at - ADJECTIVE_REACH); i--) {
      const before = this.#document.tokens[items[i] ?? -1];
      if (before === undefined || before.kind === "mark") return false;
      if (nouns.determiners.has(before.lower) || nouns.prepositions.has(before.lower)) return true;
      if (before.capital) return false;
    }
    return false;
  }

  /** Only verbs without `ge-` have a preterite that looks like a declined participle: `erklärte`, `kritisierte`. */
  #mayBeParticiple(token: number): boolean {
    const prefixes = this.#document.pack.indirect?.morphology.prefixes ?? [];
    if (!/(?:t|en)e[nrsm]?$/u.test(this.#lower(token))) return false;
    return this.readings(token).some(({ verb }) => {
      const base = verb.split("|").at(-1) ?? verb;
      return verb.endsWith("ieren") || prefixes.some((prefix) => base.startsWith(prefix));
    });
  }

  /** The verb at a place in `items` whose part of the segment is `from` to `next - 1`. */
  #predicate(items: readonly number[], at: number, from: number, next: number): Predicate {
    const finite = items[at] ?? 0;
    const all = this.readings(finite);
    const some = all.filter((reading) => reading.shape === "finite");
    const forms = some.length > 0 ? some : all;
    const verbs = forms.map((form) => form.verb);
    const helper = verbs.some((verb) => this.#helpers.perfect.has(verb));
    const modal = verbs.some((verb) => this.#helpers.modals.has(verb));
    const full = helper || modal ? this.#fullVerb(items, at, from - 1, next) : null;
    const particle = full === null ? this.#particle(items, at, next) : -1;
    const own = particle < 0 ? verbs : verbs.flatMap((verb) => [`${this.#lower(items[particle])}|${verb}`, verb]);
    const tokens = [finite, ...(full?.tokens ?? []), ...(particle < 0 ? [] : [items[particle] ?? finite])];
    const plurals = new Set(forms.map((form) => form.plural));
    return {
      finite,
      verbs: full?.verbs ?? own,
      tokens: tokens.sort((a, b) => a - b),
      passive: full?.participle === true && (full.passive || verbs.some((verb) => this.#helpers.passive.has(verb))),
      plural: plurals.size === 1 ? [...plurals][0] : undefined,
      leads: this.#onlySmallBefore(items, from, at),
      final: this.#onlyVerbsAfter(items, at, next),
      from: items[from] ?? finite,
      to: this.#endOf(items[next - 1] ?? finite),
      subjunctive: some.length > 0 && some.every((form) => form.mood !== "indicative"),
      nonfinite: some.length === 0,
    };
  }

  #onlySmallBefore(items: readonly number[], from: number, at: number): boolean {
    const coordinators = this.#document.pack.indirect?.words.coordinators;
    const tags = this.#document.pack.cues?.tag;
    return items.slice(from, at).every((item) => {
      const word = this.#lower(item);
      return coordinators?.has(word) === true || tags?.has(word) === true;
    });
  }

  #onlyVerbsAfter(items: readonly number[], at: number, next: number): boolean {
    for (let i = at + 1; i < next; i++) if (this.readings(items[i] ?? -1).length === 0) return false;
    return true;
  }

  /** The participle or infinitive that an auxiliary or a modal verb goes with. */
  #fullVerb(
    items: readonly number[],
    at: number,
    previous: number,
    next: number,
  ): { verbs: readonly string[]; tokens: readonly number[]; participle: boolean; passive: boolean } | null {
    if (this.#subjectFirst) {
      const behind = verbBehind(this.#view(items), at, next);
      if (behind === null) return null;
      const { verb } = behind;
      const participle = verb.shape === "participle";
      return { verbs: [verb.verb], tokens: [items[behind.at] ?? -1], participle, passive: behind.passive };
    }
    let passive = false;
    for (let i = next - 1; i > previous; i--) {
      if (i === at) continue;
      const item = items[i] ?? -1;
      const readings = this.readings(item).filter((reading) => reading.shape !== "finite" || i === next - 1);
      const found = readings.find((reading) => reading.shape === "participle") ?? readings[0];
      if (found === undefined) continue;
      if (this.#helpers.perfect.has(found.verb)) {
        passive ||= this.#helpers.passive.has(found.verb);
        continue;
      }
      if (i < at && at < next - 1 && !this.#onlyVerbsAfter(items, at, next)) continue;
      const spaced = items[i - 1];
      const apart = SPACED_PARTICLES.has(this.#lower(spaced)) && spaced !== undefined;
      const verb = apart ? `${this.#lower(spaced)}|${found.verb}` : found.verb;
      return {
        verbs: [verb],
        tokens: apart ? [spaced, item] : [item],
        participle: found.shape === "participle",
        passive,
      };
    }
    return null;
  }

  /** The separable particle at the end of the verb's part of the segment; its place in `items`, or -1. */
  #particle(items: readonly number[], at: number, next: number): number {
    const particles = this.#document.pack.indirect?.morphology.particles ?? [];
    for (const i of [next - 1, next - 2]) {
      const token = this.#document.tokens[items[i] ?? -1];
      if (i > at && token !== undefined && !token.capital && particles.includes(token.lower)) return i;
    }
    return -1;
  }
}
