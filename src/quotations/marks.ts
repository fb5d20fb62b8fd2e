import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../model/span.ts";
import { LOW_MARK, STRESS } from "./characters.ts";
import { pairDashes } from "./dialogue.ts";
import { addUnclosed, closeBehind, MAYBE_APOSTROPHE, markOf, type Opening, type Pair } from "./open-marks.ts";
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

/** How many open marks a closing one may look past: enough for any honest nesting, and it keeps pairing linear. */
const REACH = 4;
/** How many levels of marks within marks are kept. */
const DEEPEST = 4;

/** How far the end of a quotation is looked for behind what may be a possessive. */
const POSSESSIVE_REACH = 80;

/** Double marks that are one sign. */
const PROPER = /[„“”"«»]/u;

const OPENS_AFTER = /[\s([{/–—-]/u;
const CLOSES_BEFORE = /[\s.,;:!?…)\]}/–—-]/u;

/**
 * Pairs the quotation marks of one text, paragraph by paragraph (`paragraphs` are half-open ranges of token indices).
 * Marks that do not match close each other where the language accepts it; an opening mark that is never closed ends
 * with its paragraph, or before the next mark of its kind, unless a mark in a later paragraph has nothing else to close.
 * Ordered by start.
 */
export function pairMarks(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly (readonly [number, number])[],
  pack: LanguagePack,
): MarkedSpan[] {
  const pairs: Pair[] = [];
  const closersOf = new Map(pack.marks.map((pair) => [pair.open, pair.close]));
  const strays = new Map<number, number>();
  const stressed = PROPER.test(text);
  for (const [index, [first, end]] of paragraphs.entries()) {
    if (pairDashes(tokens, first, end, pack.dialogueDashes, pairs)) continue;
    const next = tokens[paragraphs[index + 1]?.[0] ?? -1]?.text;
    const stray = pairParagraph(text, tokens, first, end, closersOf, pairs, next, stressed);
    if (stray >= 0) strays.set(index, stray);
  }
  pairs.sort((a, b) => a.open - b.open);
  if (strays.size > 0) closeBehind(tokens, paragraphs, closersOf, strays, pairs);
  markContinued(tokens, paragraphs, pairs);
  return withParents(tokens, pairs);
}

/** Pairs the marks of one paragraph; returns the first token that could close only what an earlier one opened, or -1. */
function pairParagraph(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  closersOf: ReadonlyMap<string, readonly string[]>,
  pairs: Pair[],
  next: string | undefined,
  stressed: boolean,
): number {
  let stray = -1;
  const stack: Opening[] = [];
  const unclosed: Opening[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== "mark") continue;
    // What ends a paragraph opens nothing, even behind a space.
    const context = i > first && i === end - 1 ? "closes" : contextOf(text, token);
    const mark = markOf(token);
    // Beside proper marks two apostrophes stress a word; then they close no more than two commas open.
    if (token.text === STRESS && stressed && tokens[stack.at(-1)?.token ?? -1]?.text !== LOW_MARK) continue;
    const depth = context === "opens" ? -1 : closes(stack, mark);
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
    const closers = closersOf.get(mark);
    if (closers !== undefined && context !== "closes" && !inches) stack.push({ token: i, mark, closers });
    else if (stray < 0 && context === "closes" && stack.length === 0 && !inches && !MAYBE_APOSTROPHE.has(mark))
      stray = i;
  }
  for (const opening of stack) unclosed.push(opening);
  addUnclosed(tokens, unclosed, end, pairs, next);
  return stray;
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

/** The next paragraph begins with the same mark, or in Spanish with the closing one. */
function takesUp(open: Token | undefined, next: Token | undefined): boolean {
  return next?.text === open?.text || (open?.text === "«" && next?.text === "»");
}

/** Says what lies within what; what lies deeper than anybody nests is left out. */
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
