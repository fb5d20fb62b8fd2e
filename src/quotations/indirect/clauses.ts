import type { Mood } from "../../languages/speech.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import { finiteVerbs } from "./finite-verbs.ts";
import { type Grammar, lowerAt, tokenAt } from "./grammar.ts";
import {
  closesBracket,
  endsClause,
  endsConjunct,
  endsInInfinitive,
  hasInfinitive,
  isSurelyFinite,
} from "./verb-bracket.ts";

/** What a clause is by its first word and the place of its verb; a fragment has no verb. */
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
  const closed = opener !== "" && endsInInfinitive(grammar, first, last);
  const verbs = closed ? found.filter((verb) => isSurelyFinite(grammar, verb) && !isAttribute(grammar, verb)) : found;
  const kind = kindOf(grammar, first, last, lead, verbs, opener);
  const late = kind === "that" || kind === "question" || kind === "relative" || kind === "subordinate";
  const finite = kind === "fragment" ? -1 : ((late ? verbs.at(-1) : verbs[0]) ?? -1);
  const { mood } = grammar.verb(finite);
  return { index, first, last, kind, finite, mood, opener, verbs: found, mayCue: mayCue(grammar, first, last) };
}

/** `beteiligte Firmen`: before a noun, and no auxiliary. */
function isAttribute(grammar: Grammar, verb: number): boolean {
  const { auxiliaries } = grammar.speech.morphology;
  return (
    tokenAt(grammar, verb + 1)?.capital === true && !grammar.readings(verb).some((form) => auxiliaries.has(form.verb))
  );
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
