import { DOUBLED } from "./characters.ts";
import type { Token } from "./tokens.ts";

/** An opening mark that waits for one to close it. */
export interface Opening {
  readonly token: number;
  readonly mark: string;
  readonly closers: readonly string[];
}

/** A pair of marks in the making: token indices. */
export interface Pair {
  readonly open: number;
  close: number;
  closed: boolean;
  continued: boolean;
}

/** Marks that are apostrophes when nothing closes them. */
export const MAYBE_APOSTROPHE = new Set(["'", "‘", "’"]);
/** How many paragraphs behind the one of its opening mark a closing one is looked for. */
const PARAGRAPHS = 8;

/** The mark that a token is or stands for. */
export function markOf({ text }: Token): string {
  return DOUBLED.get(text) ?? text;
}

/**
 * Closes what is left open at the end of its paragraph with the mark of a later one that has nothing else to close: a
 * letter or a statement is quoted as a whole. `strays` are such marks by paragraph; `pairs` are in order.
 */
export function closeBehind(
  tokens: readonly Token[],
  paragraphs: readonly (readonly [number, number])[],
  closersOf: ReadonlyMap<string, readonly string[]>,
  strays: ReadonlyMap<number, number>,
  pairs: readonly Pair[],
): void {
  const openIn = new Map<number, Pair>();
  let paragraph = 0;
  for (const pair of pairs) {
    while ((paragraphs[paragraph]?.[1] ?? Number.POSITIVE_INFINITY) <= pair.open) paragraph += 1;
    if (!pair.closed && pair.close + 1 === paragraphs[paragraph]?.[1]) openIn.set(paragraph, pair);
  }
  for (const [index, pair] of openIn) {
    const open = tokens[pair.open];
    for (let later = index + 1; later <= index + PARAGRAPHS && !openIn.has(later); later++) {
      const stray = strays.get(later);
      const closer = tokens[stray ?? -1];
      if (stray === undefined || closer === undefined || open === undefined) continue;
      if (closersOf.get(markOf(open))?.includes(markOf(closer)) === true) {
        pair.close = stray;
        pair.closed = true;
      }
      break;
    }
  }
}

/**
 * An opening mark that nothing closes ends before the next one of its kind, else with its paragraph; one that could be an
 * apostrophe counts only when the next paragraph begins with it again.
 */
export function addUnclosed(
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
    for (let at = opening.token + 1; at < close; at++) {
      const token = tokens[at];
      if (token !== undefined && markOf(token) === opening.mark) close = at - 1;
    }
    if (close > opening.token) pairs.push({ open: opening.token, close, closed: false, continued: false });
  }
}
