import type { Mood, VerbForm } from "../../languages/speech.ts";
import type { Sentence } from "../sentences.ts";
import { type Grammar, lowerAt, tokenAt } from "./grammar.ts";

export type ClauseKind =
  | "that"
  | "question"
  | "relative"
  | "subordinate"
  | "infinitive"
  | "main"
  | "verb-first"
  | "fragment";

/** A stretch of a sentence between commas, colons, semicolons or dashes. Tokens are indices, `last` inclusive. */
export interface Clause {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly kind: ClauseKind;
  /** The token of the finite verb that rules the clause, or -1. */
  readonly finite: number;
  readonly mood: Mood | null;
  /** The sign before it, or an empty string at the start of the sentence. */
  readonly opener: string;
}

const SEPARATORS = new Set([",", ";", ":", "–", "—", "-"]);
const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "[": "]" };
/** A bracket that is not closed within so many tokens is no bracket. */
const BRACKET_REACH = 40;

/**
 * Splits a sentence at its signs; what stands in brackets or quotation marks within it does not split it. A clause that
 * opens as a subordinate one goes on over appositions until its verb: `Wie die Leiterin, Anna Weber, mitteilte`.
 */
export function splitClauses(grammar: Grammar, sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  for (const { first, last, opener } of stretches(grammar, sentence)) {
    const open = openClause(grammar, clauses);
    if (open !== undefined && opener !== ":" && opener !== ";") {
      const joined = makeClause(grammar, open.index, open.first, last, open.opener);
      if (joined.finite === last) {
        clauses.splice(open.index, clauses.length - open.index, joined);
        continue;
      }
    }
    clauses.push(makeClause(grammar, clauses.length, first, last, opener));
  }
  return clauses;
}

/** How many stretches an unfinished clause may be parted into. */
const JOINED = 4;

/** The last clause that opened as a subordinate one and still lacks its verb. */
function openClause(grammar: Grammar, clauses: readonly Clause[]): Clause | undefined {
  const { words } = grammar.speech;
  for (let i = clauses.length - 1; i >= Math.max(0, clauses.length - JOINED); i--) {
    const clause = clauses[i];
    if (clause === undefined || clause.finite >= 0 || clause.kind === "infinitive") return undefined;
    const word = lowerAt(grammar, clause.first);
    if (words.that.has(word) || words.question.has(word) || words.subordinators.has(word)) return clause;
    if (words.relative.has(word) && i > 0 && opensRelative(grammar, clause.first + 1)) return clause;
  }
  return undefined;
}

/** After a relative pronoun, unlike after an article, a small word follows that begins a phrase of its own. */
function opensRelative(grammar: Grammar, next: number): boolean {
  const { words } = grammar.speech;
  const word = lowerAt(grammar, next);
  return words.prepositions.has(word) || words.reflexives.has(word) || words.nominative.has(word);
}

function* stretches(grammar: Grammar, sentence: Sentence): Generator<{ first: number; last: number; opener: string }> {
  const { first, last } = contentOf(grammar, sentence);
  let start = first;
  let opener = "";
  for (let i = first; i <= last; i++) {
    const token = tokenAt(grammar, i);
    if (token === undefined) break;
    const bracket = BRACKETS[token.text];
    if (bracket !== undefined) {
      i = closingBracket(grammar, i, Math.min(last, i + BRACKET_REACH), bracket);
      continue;
    }
    if (!isSeparator(grammar, i)) continue;
    if (i > start) yield { first: start, last: i - 1, opener };
    opener = token.text;
    start = i + 1;
  }
  if (start <= last) yield { first: start, last, opener };
}

/** A comma, colon or semicolon, or a dash between spaces, outside quotation marks. */
function isSeparator(grammar: Grammar, index: number): boolean {
  const token = tokenAt(grammar, index);
  if (token === undefined || !SEPARATORS.has(token.text) || grammar.document.markedOf[index] !== -1) return false;
  const text = grammar.document.text;
  return /[,;:]/u.test(token.text) || (/\s/u.test(text[token.start - 1] ?? "") && /\s/u.test(text[token.end] ?? ""));
}

/** The sentence without its full stop and what trails after that. */
function contentOf(grammar: Grammar, sentence: Sentence): { first: number; last: number } {
  let last = sentence.last;
  while (last > sentence.first && tokenAt(grammar, last)?.kind === "sign" && !/[)\]%]/u.test(lowerAt(grammar, last)))
    last -= 1;
  return { first: sentence.first, last };
}

function closingBracket(grammar: Grammar, open: number, limit: number, bracket: string): number {
  for (let i = open + 1; i <= limit; i++) if (tokenAt(grammar, i)?.text === bracket) return i;
  return open;
}

function makeClause(grammar: Grammar, index: number, first: number, last: number, opener: string): Clause {
  const { words } = grammar.speech;
  let lead = first;
  while (lead < last && words.coordinators.has(lowerAt(grammar, lead))) lead += 1;
  const found = finiteVerbs(grammar, first, last);
  // `beteiligt gewesen zu sein`: a form that may be finite is none in a clause that ends with an infinitive.
  const verbs = endsInInfinitive(grammar, first, last) ? found.filter((verb) => isSurelyFinite(grammar, verb)) : found;
  const word = lowerAt(grammar, lead);
  const starter = opener === "" ? "" : word;
  const kindFor = (): ClauseKind => {
    if (words.degree.has(word) && words.that.has(lowerAt(grammar, lead + 1))) return "subordinate";
    if (words.that.has(word) || (lead < last && words.that.has(lowerAt(grammar, lead + 1)) && lead + 2 < last))
      return "that";
    if (verbs.length === 0) return hasInfinitive(grammar, first, last) ? "infinitive" : "fragment";
    const final = verbs.at(-1) ?? -1;
    const late = endsClause(grammar, final, last);
    const preposition = words.prepositions.has(starter) && words.relative.has(lowerAt(grammar, lead + 1));
    const relative = words.relative.has(starter) || preposition;
    const sure = verbs.find((verb) => isSurelyFinite(grammar, verb)) ?? final;
    const room = (verbs[0] ?? 0) > lead + 1 || lead + 1 === last;
    if (relative && late && room && endsConjunct(grammar, sure, last)) return "relative";
    if (words.question.has(word) && late) return "question";
    if (words.subordinators.has(word) && (late || (words.comparing?.has(word) && verbs[0] === lead + 1)))
      return "subordinate";
    if (verbs[0] === lead) return "verb-first";
    return "main";
  };
  const kind = kindFor();
  const late = kind === "that" || kind === "question" || kind === "relative" || kind === "subordinate";
  const finite = (late ? verbs.at(-1) : verbs[0]) ?? -1;
  return { index, first, last, kind, finite, mood: moodOf(grammar, finite), opener };
}

function isSurelyFinite(grammar: Grammar, token: number): boolean {
  return grammar.readings(token).every(isFiniteForm);
}

function endsInInfinitive(grammar: Grammar, first: number, last: number): boolean {
  for (let i = last; i > Math.max(first, last - 2); i--) {
    if (lowerAt(grammar, i - 1) === "zu" && grammar.readings(i).some((reading) => reading.shape === "infinitive"))
      return true;
    if (grammar.readings(i).some((reading) => reading.shape === "zu-infinitive")) return true;
  }
  return false;
}

/** Whether only verb forms stand between a verb and the end of its clause. */
function endsClause(grammar: Grammar, verb: number, last: number): boolean {
  for (let i = verb + 1; i <= last; i++) if (grammar.readings(i).length === 0) return false;
  return true;
}

/** Whether a finite verb is the last word before the next coordinator or the end, as in a relative clause. */
function endsConjunct(grammar: Grammar, verb: number, last: number): boolean {
  return verb === last || grammar.speech.words.coordinators.has(lowerAt(grammar, verb + 1));
}

function hasInfinitive(grammar: Grammar, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const readings = grammar.readings(i);
    if (readings.some((reading) => reading.shape === "zu-infinitive")) return true;
    if (lowerAt(grammar, i - 1) === "zu" && i > first && readings.some((reading) => reading.shape === "infinitive"))
      return true;
    if (
      lowerAt(grammar, i - 1) === "zu" &&
      i > first &&
      tokenAt(grammar, i)?.capital === false &&
      /(?:e[nr]|el)n?$/u.test(lowerAt(grammar, i))
    )
      return true;
  }
  return false;
}

/** The tokens of the finite verbs of a clause, in order. Forms that may be an infinitive count only where no other does. */
export function finiteVerbs(grammar: Grammar, first: number, last: number): number[] {
  const sure: number[] = [];
  const maybe: number[] = [];
  for (let i = first; i <= last; i++) {
    const readings = grammar.readings(i);
    if (!readings.some(isFiniteForm)) continue;
    if (isAdjective(grammar, i, first)) {
      // `Das bestätigte Weber`: after a pronoun in front the form is a verb after all, if there is no other.
      if (
        i === first + 1 &&
        readings.every(isFiniteForm) &&
        grammar.speech.words.sentential.has(lowerAt(grammar, first))
      )
        maybe.push(i);
      continue;
    }
    if (readings.every(isFiniteForm)) sure.push(i);
    else if (lowerAt(grammar, i - 1) !== "zu" || i === first) maybe.push(i);
  }
  return sure.length > 0 ? sure : maybe;
}

const isFiniteForm = (reading: VerbForm): boolean => reading.shape === "finite";

/** `die verletzte Frau`, `das weite Feld`: a form in -e(n) between a determiner and a noun is an adjective. */
function isAdjective(grammar: Grammar, index: number, first: number): boolean {
  const { words } = grammar.speech;
  const word = lowerAt(grammar, index);
  if (!/(?:e|en|er|es|em)$/u.test(word) || index === first) return false;
  const before = lowerAt(grammar, index - 1);
  const next = tokenAt(grammar, index + 1);
  const small = next === undefined || isSmall(grammar, next.lower);
  const nounFollows = next !== undefined && (next.capital || (!small && /(?:e|en)$/u.test(next.lower)));
  return (
    nounFollows &&
    (words.nominative.has(before) || words.oblique.has(before) || words.prepositions.has(before)) &&
    !grammar.readings(index).some((reading) => grammar.speech.morphology.auxiliaries.has(reading.verb))
  );
}

function isSmall({ speech: { words } }: Grammar, word: string): boolean {
  return (
    words.nominative.has(word) || words.oblique.has(word) || words.pronouns.has(word) || words.prepositions.has(word)
  );
}

/** The mood of a finite verb; indicative where the form can be one. */
export function moodOf(grammar: Grammar, token: number): Mood | null {
  const moods = grammar.readings(token).flatMap((reading) => (reading.mood === undefined ? [] : [reading.mood]));
  if (moods.length === 0) return null;
  if (moods.includes("indicative")) return "indicative";
  return moods.includes("subjunctive-1") ? "subjunctive-1" : "subjunctive-2";
}
