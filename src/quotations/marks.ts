import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/span.ts";
import { pairDashes } from "./dialogue.ts";
import type { Token } from "./tokens.ts";

/** A stretch between quotation marks; the marks belong to the span. */
export interface MarkedSpan extends Span {
  /** Index of the opening mark's token. */
  readonly open: number;
  /** Index of the closing mark's token, or of the last token where the mark is never closed. */
  readonly close: number;
  readonly closed: boolean;
  /** Index of the innermost marked span around this one, or -1. */
  readonly parent: number;
  /** Goes on with the next paragraph, which begins with an opening mark again. */
  readonly continued: boolean;
}

interface Opening {
  readonly token: number;
  readonly mark: string;
  readonly closers: readonly string[];
}

interface Pair {
  readonly open: number;
  close: number;
  closed: boolean;
  continued: boolean;
}

/** Marks that are apostrophes when nothing closes them. */
const MAYBE_APOSTROPHE = new Set(["'", "‘", "’"]);
/** How many open marks a closing one may look past: enough for any honest nesting, and it keeps pairing linear. */
const REACH = 4;
/** How many levels of marks within marks are kept. */
const DEEPEST = 4;

/** How far the end of a quotation is looked for behind what may be a possessive. */
const POSSESSIVE_REACH = 80;

const OPENS_AFTER = /[\s([{/–—-]/u;
const CLOSES_BEFORE = /[\s.,;:!?…)\]}/–—-]/u;

/**
 * Pairs the quotation marks of one text, paragraph by paragraph (`paragraphs` are half-open ranges of token indices).
 * Marks that do not match close each other where the language accepts it; an opening mark that is never closed ends
 * with its paragraph, or before the next mark of its kind. Ordered by start.
 */
export function pairMarks(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly (readonly [number, number])[],
  pack: LanguagePack,
): MarkedSpan[] {
  const pairs: Pair[] = [];
  const closersOf = new Map(pack.marks.map((pair) => [pair.open, pair.close]));
  for (const [index, [first, end]] of paragraphs.entries()) {
    if (pairDashes(tokens, first, end, pack.dialogueDashes, pairs)) continue;
    const next = tokens[paragraphs[index + 1]?.[0] ?? -1]?.text;
    pairParagraph(text, tokens, first, end, closersOf, pairs, next);
  }
  pairs.sort((a, b) => a.open - b.open);
  markContinued(tokens, paragraphs, pairs);
  return withParents(tokens, pairs);
}

function pairParagraph(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  closersOf: ReadonlyMap<string, readonly string[]>,
  pairs: Pair[],
  next: string | undefined,
): void {
  const stack: Opening[] = [];
  const unclosed: Opening[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== "mark") continue;
    const context = contextOf(text, token);
    const depth = context === "opens" ? -1 : closes(stack, token.text);
    const inches = /\d/u.test(text[token.start - 1] ?? "") && (token.text === '"' || token.text === "'");
    if (depth >= 0 && isPossessive(text, tokens, i, end)) continue;
    if (depth >= 0 && !(inches && closedLater(text, tokens, i, end))) {
      for (const opening of stack.splice(depth + 1)) unclosed.push(opening);
      const opening = stack.pop();
      if (opening !== undefined && i > opening.token + 1) {
        pairs.push({ open: opening.token, close: i, closed: true, continued: false });
      }
      continue;
    }
    const closers = closersOf.get(token.text);
    if (closers !== undefined && context !== "closes" && !inches) {
      stack.push({ token: i, mark: token.text, closers });
    }
  }
  for (const opening of stack) unclosed.push(opening);
  addUnclosed(tokens, unclosed, end, pairs, next);
}

/** `the farmers’ land`: an `s` before and a word behind, and later in the paragraph a mark that ends a sentence. */
function isPossessive(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const mark = tokens[at];
  if (mark === undefined || !MAYBE_APOSTROPHE.has(mark.text)) return false;
  if (text[mark.start - 1] !== "s" || !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))) return false;
  for (let i = at + 1; i < Math.min(end, at + POSSESSIVE_REACH); i++) {
    const token = tokens[i];
    if (token?.kind !== "mark") continue;
    if (contextOf(text, token) === "opens") return false;
    if (token.text === mark.text && /[,.!?…]/u.test(text[token.start - 1] ?? "")) return true;
  }
  return false;
}

/**
 * An opening mark that nothing closes ends before the next one of its kind, else with its paragraph; one that could be an
 * apostrophe counts only when the next paragraph begins with it again.
 */
function addUnclosed(
  tokens: readonly Token[],
  unclosed: readonly Opening[],
  end: number,
  pairs: Pair[],
  next: string | undefined,
): void {
  const inOrder = unclosed
    .filter(({ mark }) => !MAYBE_APOSTROPHE.has(mark) || (mark === "‘" && mark === next))
    .sort((a, b) => a.token - b.token);
  for (const [i, opening] of inOrder.entries()) {
    let close = (inOrder[i + 1]?.token ?? end) - 1;
    for (let at = opening.token + 1; at < close; at++) if (tokens[at]?.text === opening.mark) close = at - 1;
    if (close > opening.token) pairs.push({ open: opening.token, close, closed: false, continued: false });
  }
}

/** What the neighbours of a mark allow: white space before it opens, white space or punctuation after it closes. */
function contextOf(text: string, mark: Token): "opens" | "closes" | "either" {
  const before = text[mark.start - 1];
  const after = text[mark.end];
  const mayOpen = before === undefined || OPENS_AFTER.test(before);
  const mayClose = after === undefined || CLOSES_BEFORE.test(after);
  if (mayOpen && !mayClose) return "opens";
  if (mayClose && !mayOpen) return "closes";
  return "either";
}

/** Index in the stack of the opening that this mark closes, or -1. */
function closes(stack: readonly Opening[], mark: string): number {
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - REACH); i--) {
    if (stack[i]?.closers.includes(mark)) return i;
  }
  return -1;
}

/** Whether the next mark of the same kind closes: then this one, after a digit, stands for inches or feet. */
function closedLater(text: string, tokens: readonly Token[], from: number, end: number): boolean {
  const mark = tokens[from]?.text;
  const limit = Math.min(end, from + 100);
  for (let i = from + 1; i < limit; i++) {
    const token = tokens[i];
    if (token?.text === mark && token !== undefined) return contextOf(text, token) === "closes";
  }
  return false;
}

function markContinued(
  tokens: readonly Token[],
  paragraphs: readonly (readonly [number, number])[],
  pairs: readonly Pair[],
): void {
  const openAt = new Set(pairs.map((pair) => pair.open));
  const nextStart = new Map<number, number>();
  for (const [i, [, end]] of paragraphs.entries()) {
    const next = paragraphs[i + 1];
    if (next !== undefined) nextStart.set(end - 1, next[0]);
  }
  for (const pair of pairs) {
    const next = pair.closed ? undefined : nextStart.get(pair.close);
    pair.continued = next !== undefined && openAt.has(next) && takesUp(tokens[pair.open], tokens[next]);
  }
}

/** Says what lies within what; what lies deeper than anybody nests is left out. */
/** The next paragraph begins with the same mark, or in Spanish with the closing one. */
function takesUp(open: Token | undefined, next: Token | undefined): boolean {
  return next?.text === open?.text || (open?.text === "«" && next?.text === "»");
}

function withParents(tokens: readonly Token[], pairs: readonly Pair[]): MarkedSpan[] {
  const around: { readonly index: number; readonly close: number }[] = [];
  const marked: MarkedSpan[] = [];
  for (const pair of pairs) {
    while (around.length > 0 && (around.at(-1)?.close ?? 0) < pair.close) around.pop();
    if (around.length >= DEEPEST) continue;
    const parent = around.at(-1)?.index ?? -1;
    around.push({ index: marked.length, close: pair.close });
    marked.push({ start: tokens[pair.open]?.start ?? 0, end: tokens[pair.close]?.end ?? 0, parent, ...pair });
  }
  return marked;
}
