import type { VerbForm, VerbMorphology } from "../languages/speech.ts";
import type { Document } from "./document.ts";
import { NO_VERB } from "./indirect/grammar.ts";
import { conjunctEnd, finitePlaces, type VerbView, verbBehind } from "./plain-predicates.ts";

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

/** The verb that carries the meaning beside an auxiliary or a modal verb. */
interface LexicalVerb {
  readonly verbs: readonly string[];
  readonly tokens: readonly number[];
  readonly participle: boolean;
  readonly passive: boolean;
}

/** How far before an adjective its determiner may stand. */
const ADJECTIVE_REACH = 5;
const NO_WORDS: ReadonlySet<string> = new Set();

/** Reads the verbs of one document by segments of its sentences. */
export class PredicateReader {
  readonly #document: Document;
  readonly #subjectFirst: boolean;
  readonly #helpers: VerbMorphology["helpers"];
  readonly #infinitiveMarks: ReadonlySet<string> | undefined;
  readonly #spacedParticles: ReadonlySet<string> | undefined;

  constructor(document: Document) {
    this.#document = document;
    const { indirect } = document.pack;
    this.#subjectFirst = indirect?.order === "subject-verb";
    this.#helpers = indirect?.morphology.helpers ?? { perfect: NO_WORDS, passive: NO_WORDS, modals: NO_WORDS };
    this.#infinitiveMarks = indirect?.morphology.infinitiveMarks;
    this.#spacedParticles = indirect?.morphology.spacedParticles;
  }

  /** All readings of a token as a verb form. */
  readings(token: number): readonly VerbForm[] {
    return (this.#document.verbs[token] ?? NO_VERB).forms;
  }

  /** The verbs among the `items` of a segment, which stands behind the sign `opener`. */
  predicatesOf(items: readonly number[], opener: string): readonly Predicate[] {
    if (this.#subjectFirst) return this.#plainPredicates(items, opener);
    const sure: number[] = [];
    const maybe: number[] = [];
    for (let at = 0; at < items.length; at++) {
      const readings = this.readings(items[at] ?? -1);
      if (!readings.some((reading) => reading.shape === "finite") || this.#isAdjective(items, at)) continue;
      if (readings.every((reading) => reading.shape === "finite")) sure.push(at);
      else if (this.#infinitiveMarks?.has(this.#lower(items[at - 1])) !== true) maybe.push(at);
    }
    const finite =
      sure.length > 0 ? [...this.#sharesSubject(items, sure, maybe), ...sure] : this.#likelyFinite(items, maybe);
    const bounds = finite.map((at, i) => this.#boundary(items, finite[i - 1] ?? -1, at));
    return finite.map((at, i) => this.#predicate(items, at, bounds[i] ?? 0, bounds[i + 1] ?? items.length));
  }

  /** `bezeichnet das als „…“ und nimmt …`: before a verb behind a coordinator its subject has another one. */
  #sharesSubject(
    items: readonly number[],
    [first = -1]: readonly number[],
    maybe: readonly number[],
  ): readonly number[] {
    const coordinators = this.#document.pack.indirect?.words.coordinators;
    if (coordinators?.has(this.#lower(items[first - 1])) !== true) return [];
    return this.#likelyFinite(
      items,
      maybe.filter((at) => at < first - 1),
    );
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
    const full = helper || modal ? this.#lexicalVerb(items, at, from, next) : null;
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
      to: lastTokenOf(this.#document, items[next - 1] ?? finite),
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

  /** The participle or infinitive that an auxiliary or a modal verb goes with, in the part from `from` to `next - 1`. */
  #lexicalVerb(items: readonly number[], at: number, from: number, next: number): LexicalVerb | null {
    if (!this.#subjectFirst) return this.#lexicalVerbInBracket(items, at, from, next);
    const behind = verbBehind(this.#view(items), at, next);
    if (behind === null) return null;
    const { verb, passive } = behind;
    return {
      verbs: [verb.verb],
      tokens: [items[behind.at] ?? -1],
      participle: verb.shape === "participle",
      passive,
    };
  }

  /** `hat … bekannt gegeben`, `…, weil sie gesagt hat`: the last one of the part. */
  #lexicalVerbInBracket(items: readonly number[], at: number, from: number, next: number): LexicalVerb | null {
    let passive = false;
    for (let i = next - 1; i >= from; i--) {
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
      const participle = found.shape === "participle";
      const spaced = items[i - 1];
      if (spaced === undefined || this.#spacedParticles?.has(this.#lower(spaced)) !== true) {
        return { verbs: [found.verb], tokens: [item], participle, passive };
      }
      return { verbs: [`${this.#lower(spaced)}|${found.verb}`], tokens: [spaced, item], participle, passive };
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

  #lower(token: number | undefined): string {
    return token === undefined ? "" : (this.#document.tokens[token]?.lower ?? "");
  }
}

/** The last token of an item of a segment: the closing mark of words in quotation marks, else the item itself. */
export function lastTokenOf({ marked, markedOf }: Document, item: number): number {
  const span = marked[markedOf[item] ?? -1];
  return span?.open === item && span.closed ? span.close : item;
}
