import type { Mood } from "../../languages/speech.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
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
  /** The tokens of all its finite verbs, in order. */
  readonly verbs: readonly number[];
  /** Whether any of its words may be, or be part of, a verb of saying. */
  readonly mayCue: boolean;
}

const SEPARATORS = new Set([",", ";", ":", "–", "—", "-"]);
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);
/** Signs at the end of a sentence that belong to its words. */
const KEPT_SIGNS = new Set([")", "]", "%"]);
/** A bracket that is not closed within so many tokens is no bracket. */
const BRACKET_REACH = 40;

/**
 * Splits a sentence at its signs; what stands in brackets or quotation marks within it does not split it. A clause that
 * opens as a subordinate one goes on over appositions until its verb: `Wie die Leiterin, Anna Weber, mitteilte`.
 */
export function splitClauses(grammar: Grammar, sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  for (const { first, last, opener } of stretchesOf(grammar, sentence)) {
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

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly opener: string;
}

function stretchesOf(grammar: Grammar, sentence: Sentence): Stretch[] {
  const { tokens } = grammar.document;
  const { first } = sentence;
  const last = contentEnd(grammar, sentence);
  const stretches: Stretch[] = [];
  let start = first;
  let opener = "";
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind !== "sign") continue;
    const bracket = BRACKETS.get(token.text);
    if (bracket !== undefined) {
      i = closingBracket(grammar, i, Math.min(last, i + BRACKET_REACH), bracket);
      continue;
    }
    if (!isSeparator(grammar, i, token)) continue;
    if (i > start) stretches.push({ first: start, last: i - 1, opener });
    opener = token.text;
    start = i + 1;
  }
  if (start <= last) stretches.push({ first: start, last, opener });
  return stretches;
}

/** A comma, colon or semicolon, or a dash between spaces, outside quotation marks. */
function isSeparator({ document }: Grammar, index: number, { text, start, end }: Token): boolean {
  if (!SEPARATORS.has(text) || document.markedOf[index] !== -1) return false;
  if (text === "," || text === ";" || text === ":") return true;
  return /\s/u.test(document.text[start - 1] ?? "") && /\s/u.test(document.text[end] ?? "");
}

/** The last token of a sentence before its full stop and what trails after that. */
function contentEnd({ document: { tokens } }: Grammar, { first, last }: Sentence): number {
  let end = last;
  while (end > first && tokens[end]?.kind === "sign" && !KEPT_SIGNS.has(tokens[end]?.text ?? "")) end -= 1;
  return end;
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
  const kind = kindOf(grammar, first, last, lead, verbs, opener);
  const late = kind === "that" || kind === "question" || kind === "relative" || kind === "subordinate";
  const finite = kind === "fragment" ? -1 : ((late ? verbs.at(-1) : verbs[0]) ?? -1);
  const { mood } = grammar.verb(finite);
  return { index, first, last, kind, finite, mood, opener, verbs: found, mayCue: mayCue(grammar, first, last) };
}

/** `verbs` are the finite verbs; `lead` is the first word behind the coordinators. */
function kindOf(
  grammar: Grammar,
  first: number,
  last: number,
  lead: number,
  verbs: readonly number[],
  opener: string,
): ClauseKind {
  const { words } = grammar.speech;
  const word = lowerAt(grammar, lead);
  const next = lowerAt(grammar, lead + 1);
  if (words.degree.has(word) && words.that.has(next)) return "subordinate";
  if (words.that.has(word) || (lead + 2 < last && words.that.has(next))) return "that";
  const [leading] = verbs;
  const final = verbs.at(-1);
  if (leading === undefined || final === undefined) {
    return hasInfinitive(grammar, first, last) ? "infinitive" : "fragment";
  }
  if (endsClause(grammar, final, last)) {
    const starter = opener === "" ? "" : word;
    const relative = words.relative.has(starter) || (words.prepositions.has(starter) && words.relative.has(next));
    const sure = verbs.find((verb) => isSurelyFinite(grammar, verb)) ?? final;
    const room = leading > lead + 1 || lead + 1 === last;
    if (relative && room && endsConjunct(grammar, sure, last)) return "relative";
    if (words.question.has(word)) return "question";
    if (words.subordinators.has(word)) return "subordinate";
  }
  const compares = leading === lead + 1 && words.comparing?.has(word) === true;
  if (compares && words.subordinators.has(word)) return "subordinate";
  if (leading === lead) return "verb-first";
  return closesBracket(grammar, leading, first, last) ? "fragment" : "main";
}

/** Without a verb of saying among the words, with or without its particle, no cue needs to be looked for. */
function mayCue(grammar: Grammar, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (grammar.verb(i).mayCue || grammar.speech.morphology.spacedParticles.has(lowerAt(grammar, i))) return true;
  }
  return false;
}

/** `nun … abgeschoben werden`, `… verliehen`: the end of a verb that began before an inserted clause. */
function closesBracket(grammar: Grammar, verb: number, first: number, last: number): boolean {
  if (verb !== last || last - first < 2 || isSurelyFinite(grammar, verb)) return false;
  const nonfinite = (token: number): boolean => grammar.readings(token).some(({ shape }) => shape === "participle");
  return nonfinite(verb) || nonfinite(verb - 1);
}

function isSurelyFinite(grammar: Grammar, token: number): boolean {
  return grammar.verb(token).surelyFinite;
}

function endsInInfinitive(grammar: Grammar, first: number, last: number): boolean {
  for (let i = last; i > Math.max(first, last - 2); i--) {
    const { infinitive, zuInfinitive } = grammar.verb(i);
    if (zuInfinitive || (infinitive && lowerAt(grammar, i - 1) === "zu")) return true;
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
    const { infinitive, zuInfinitive } = grammar.verb(i);
    if (zuInfinitive) return true;
    if (i === first || lowerAt(grammar, i - 1) !== "zu") continue;
    if (infinitive) return true;
    const token = tokenAt(grammar, i);
    if (token?.capital === false && /(?:e[nr]|el)n?$/u.test(token.lower)) return true;
  }
  return false;
}

/** The tokens of the finite verbs of a clause, in order. Forms that may be an infinitive count only where no other does. */
export function finiteVerbs(grammar: Grammar, first: number, last: number): readonly number[] {
  const sure: number[] = [];
  const maybe: number[] = [];
  for (let i = first; i <= last; i++) {
    const { maybeFinite, surelyFinite } = grammar.verb(i);
    if (!maybeFinite) continue;
    if (isAdjective(grammar, i, first)) {
      // `Das bestätigte Weber`: after a pronoun in front the form is a verb after all, if there is no other.
      const front = i === first + 1 && grammar.speech.words.sentential.has(lowerAt(grammar, first));
      if (front && surelyFinite) maybe.push(i);
    } else if (surelyFinite) sure.push(i);
    else if (lowerAt(grammar, i - 1) !== "zu" || i === first) maybe.push(i);
  }
  return sure.length > 0 ? sure : maybe;
}

/** `die verletzte Frau`, `das weite Feld`: a form in -e(n) between a determiner and a noun is an adjective. */
function isAdjective(grammar: Grammar, index: number, first: number): boolean {
  if (index === first) return false;
  const { morphology } = grammar.speech;
  if (!opensPhrase(grammar, index - 1, first)) return false;
  const next = tokenAt(grammar, index + 1);
  if (next === undefined || !/(?:e|en|er|es|em)$/u.test(lowerAt(grammar, index))) return false;
  const nounFollows = next.capital || (!isSmall(grammar, next.lower) && /(?:e|en)$/u.test(next.lower));
  return nounFollows && !grammar.readings(index).some(({ verb }) => morphology.auxiliaries.has(verb));
}

/** Whether a determiner or preposition stands before a token, at most adverbs and numbers in between. */
function opensPhrase(grammar: Grammar, before: number, first: number): boolean {
  const { words } = grammar.speech;
  for (let i = before; i >= Math.max(first, before - ATTRIBUTE_REACH); i--) {
    const word = lowerAt(grammar, i);
    if (words.nominative.has(word) || words.oblique.has(word) || words.prepositions.has(word)) return true;
    if (!words.adverbs.has(word) && tokenAt(grammar, i)?.kind !== "number") return false;
  }
  return false;
}

/** How many adverbs may stand between a determiner and its adjective: `einer gestern erneut vorgelegten Studie`. */
const ATTRIBUTE_REACH = 3;

function isSmall({ speech: { words } }: Grammar, word: string): boolean {
  return (
    words.nominative.has(word) || words.oblique.has(word) || words.pronouns.has(word) || words.prepositions.has(word)
  );
}
