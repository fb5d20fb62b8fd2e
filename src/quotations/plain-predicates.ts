import type { VerbForm, VerbMorphology } from "../languages/speech.ts";
import type { Document } from "./document.ts";
import { classOfNoun } from "./noun-classes.ts";

/** How far behind its helper a participle or infinitive may stand, and a verb behind the determiner of a noun. */
const REACH = 4;

/** The words of a segment and what is known of its verbs. */
export interface VerbView {
  readonly document: Document;
  readonly helpers: VerbMorphology["helpers"];
  readonly readings: (token: number) => readonly VerbForm[];
  /** Tokens of the segment. */
  readonly items: readonly number[];
}

/** A participle or infinitive that a helper goes with; `at` is its place in the segment. */
export interface FullVerb {
  readonly at: number;
  readonly verb: VerbForm;
  readonly passive: boolean;
}

/**
 * The places of the finite verbs of a segment where the verb follows its subject: a form is finite unless a helper, `to`
 * or a determiner stands before it; at the front of a clause a participle takes its place (`…, adding that`).
 */
export function finitePlaces(view: VerbView, opener: string): readonly number[] {
  const { items, helpers, readings } = view;
  const finite: number[] = [];
  let taken = -1;
  for (let at = 0; at < items.length; at++) {
    const all = readings(items[at] ?? -1);
    const gerund = at === 0 && opener === "," && all.length > 0 && all.every(({ shape }) => shape === "participle");
    const forms = gerund ? all : all.filter(({ shape }) => shape === "finite");
    if (at <= taken || forms.length === 0 || isNounHere(view, at)) continue;
    finite.push(at);
    if (forms.some(({ verb }) => helpers.perfect.has(verb) || helpers.modals.has(verb))) {
      taken = verbBehind(view, at, items.length)?.at ?? -1;
    }
  }
  return finite;
}

/** The participle or infinitive behind a helper, past adverbs: `has already said`, `will not say`. */
export function verbBehind(view: VerbView, helper: number, end: number): FullVerb | null {
  const { items, helpers, readings, document } = view;
  let passive = readings(items[helper] ?? -1).some(({ verb }) => helpers.passive.has(verb));
  for (let at = helper + 1; at < Math.min(end, helper + 1 + REACH); at++) {
    const token = document.tokens[items[at] ?? -1];
    const verb = readings(items[at] ?? -1).find(({ shape }) => shape === "participle" || shape === "infinitive");
    if (verb !== undefined && !helpers.perfect.has(verb.verb)) {
      return { at, verb, passive: passive && verb.shape === "participle" };
    }
    if (verb !== undefined) passive = helpers.passive.has(verb.verb);
    else if (token === undefined || token.kind !== "word" || token.capital) return null;
  }
  return null;
}

/** Where the part of a verb ends: before the coordinator that leads to another verb; what it governs belongs to it. */
export function conjunctEnd({ items, document }: VerbView, at: number, later: readonly number[]): number {
  const coordinators = document.pack.indirect?.words.coordinators;
  for (const next of later) {
    for (let i = next - 1; i > at && i >= next - REACH; i--) {
      if (coordinators?.has(document.tokens[items[i] ?? -1]?.lower ?? "") === true) return i;
    }
  }
  return items.length;
}

/** `the claim`, `of reports`, `to say`: after these no finite verb stands. */
function isNounHere({ items, document, helpers, readings }: VerbView, at: number): boolean {
  const { nouns } = document.pack;
  const helps = ({ verb }: VerbForm): boolean => helpers.perfect.has(verb) || helpers.modals.has(verb);
  if (nouns === undefined || readings(items[at] ?? -1).some(helps)) return false;
  const mayBeNoun = classOfNoun(document.tokens[items[at] ?? -1]?.lower ?? "", nouns) !== null;
  // `state Sen. Lee`, `police Chief Lee`: a noun before a role.
  const next = document.tokens[items[at + 1] ?? -1];
  if (mayBeNoun && next?.capital === true && classOfNoun(next.lower, nouns)?.kind === "person") return true;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = document.tokens[items[i] ?? -1];
    const before = token?.lower ?? "";
    if (nouns.pronouns.has(before)) return false;
    if (nouns.determiners.has(before) || nouns.prepositions.has(before)) return true;
    if (nouns.lowerCase?.possessives === true && /['’]s$/u.test(before)) return true;
    // `the latest report`: past words that are not known, for a verb that may be a noun.
    const passes = mayBeNoun && !nouns.closed.has(before) && token?.capital === false;
    if (!passes || classOfNoun(before, nouns) !== null) return false;
  }
  return false;
}
