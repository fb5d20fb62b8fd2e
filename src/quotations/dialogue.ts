import type { Token } from "./tokens.ts";

/** A stretch of speech in a paragraph of dialogue: its opening dash, and the dash or the last word that ends it. */
interface DashPair {
  readonly open: number;
  close: number;
  closed: boolean;
  continued: boolean;
}

/**
 * Pairs the dashes of a paragraph of dialogue: `—No me voy —dijo ella—. Me quedo.` A dash opens the paragraph, another
 * one before a small letter parts the speech from its frame, and one glued to the frame's end takes the speech up again.
 * Returns whether the paragraph is dialogue; `pairs` then has its speech.
 */
export function pairDashes(
  tokens: readonly Token[],
  first: number,
  end: number,
  dashes: ReadonlySet<string> | undefined,
  pairs: DashPair[],
): boolean {
  const opening = tokens[first];
  if (dashes === undefined || opening === undefined || !dashes.has(opening.text) || first + 1 >= end) return false;
  if (tokens[first + 1]?.start !== opening.end) return false;
  let open = first;
  for (let i = first + 1; i < end; i++) {
    if (!dashes.has(tokens[i]?.text ?? "")) continue;
    if (open >= 0 && beginsFrame(tokens, i)) {
      pairs.push({ open, close: i, closed: true, continued: false });
      open = -1;
    } else if (open < 0 && tokens[i]?.start === tokens[i - 1]?.end) open = i;
  }
  if (open >= 0 && open + 2 < end) pairs.push({ open, close: end - 1, closed: true, continued: false });
  return true;
}

/** A space before the dash and a small letter directly behind it. */
function beginsFrame(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || dash === undefined || after === undefined) return false;
  return before.end < dash.start && after.start === dash.end && after.kind === "word" && !after.capital;
}
