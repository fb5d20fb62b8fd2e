import type { NounWords } from "../languages/nouns.ts";
import type { Document } from "./document.ts";
import type { Link, Phrase } from "./mentions.ts";

/** How a phrase hangs together with its neighbours. */
export interface Linked {
  readonly link: Link;
  readonly fullLast: number;
  /** How many phrases are attached to it, one behind the other. */
  readonly length: number;
}

/** Longest chain of attributes that is taken for one phrase. */
const LONGEST_CHAIN = 6;

/**
 * Says for each phrase of a sentence how it hangs on the one before it, and where each ends with everything attached:
 * `der Sprecher` + `der Behörde` (genitive), `Patrick Kamanda` + `von der Umweltbehörde` (of), `der Vorsitzende` +
 * `, Jana Wiese,` (apposition). Runs once from right to left.
 */
export function linkMentions(document: Document, words: NounWords, phrases: readonly Phrase[]): readonly Linked[] {
  const linked: Linked[] = new Array(phrases.length);
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i];
    const next = phrases[i + 1];
    const after = linked[i + 1];
    if (phrase === undefined) continue;
    const joins = after !== undefined && ATTACHED.has(after.link) && after.length < LONGEST_CHAIN;
    const fullLast = joins && next !== undefined ? after.fullLast : phrase.last;
    const before = phrases[i - 1];
    const link = before === undefined ? "none" : linkOf(document, words, before, phrase, fullLast);
    const named = link === "loose" && after?.link === "apposition" && next?.kind === "name";
    linked[i] = { link: named ? "of" : link, fullLast, length: joins ? after.length + 1 : 0 };
  }
  return linked;
}

const ATTACHED: ReadonlySet<Link> = new Set<Link>(["genitive", "of", "apposition"]);

const PERSONLESS: ReadonlySet<Phrase["kind"]> = new Set<Phrase["kind"]>(["document", "time"]);

function linkOf(document: Document, words: NounWords, before: Phrase, phrase: Phrase, fullLast: number): Link {
  if (before.kind === "pronoun" || phrase.kind === "pronoun") return "none";
  const { tokens } = document;
  const gap = phrase.first - before.last - 1;
  if (gap === 0) return genitive(document, before, phrase) ? "genitive" : "none";
  const between = tokens[before.last + 1];
  if (gap !== 1 || between === undefined) return "none";
  if (words.joiners.has(between.lower)) return phrase.kind === "time" ? "none" : "of";
  if (words.looseJoiners.has(between.lower)) return "loose";
  if (words.conjunctions.has(between.lower)) return "and";
  if (between.text === ",") return apposition(document, words, before, phrase, fullLast) ? "apposition" : "none";
  return "none";
}

function genitive(document: Document, before: Phrase, phrase: Phrase): boolean {
  // `sagte Weber der Zeitung`: behind the name of a person stands a dative; behind that of a place a genitive.
  if ((before.kind === "name" && before.preposition < 0) || before.kind === "time") return false;
  const first = document.tokens[phrase.first];
  if (first === undefined || phrase.kind === "time") return false;
  if (phrase.readings.length < 12) return phrase.readings.some((reading) => reading[0] === "g");
  // Without a determiner a strong ending shows the genitive plural: `Sprecher russischer Verbände`.
  return !first.capital && first.lower.endsWith("er");
}

/** `, Jana Wiese,` after a role, or `, der Sprecher der Polizei,` after a name: closed by a comma or the frame's end. */
function apposition(document: Document, words: NounWords, before: Phrase, phrase: Phrase, fullLast: number): boolean {
  const closing = document.tokens[fullLast + 1];
  const ends = closing === undefined || /^[,.:;)–]$/u.test(closing.text) || closing.kind === "mark";
  if (!ends || phrase.preposition >= 0) return false;
  if (closing?.text === "," && words.conjunctions.has(document.tokens[fullLast + 2]?.lower ?? "")) return false;
  const named = phrase.kind === "name" && phrase.first === phrase.name?.[0];
  if (before.kind === "name" && before.name !== null) {
    return !named && (phrase.kind === "person" || (phrase.kind === "name" && phrase.name?.[0] !== phrase.first));
  }
  // `ist Reeder, Ada Berg Lotsin`: behind a bare role another person follows.
  const bare = before.kind === "person" && before.readings.length > 6 && before.name === null;
  if (named && bare) return false;
  // `According to the indictment, Mr Lee …`: a person is no other word for a text.
  if (named && phrase.gender !== undefined && PERSONLESS.has(before.kind)) return false;
  if (named) return before.kind === "person" || phrase.last > phrase.first;
  return before.kind === "person" && phrase.kind === "name";
}
