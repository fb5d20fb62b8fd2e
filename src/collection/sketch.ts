import { runHashes } from "./hashes.ts";

/** Words in a run: long enough that other texts on the same matter share few. */
const RUN = 5;

/** Hashes in a sketch. Of two texts of one length, an estimate from as many is off by 0.06 (its standard error). */
const SIZE = 64;

/** Shorter texts are not compared: too little of them is their own. In words. */
const SHORTEST = 40;

/**
 * A sample of a text by which it can be compared with others (Broder 1997, "On the resemblance and containment of
 * documents"): the smallest hashes of its runs of words, ascending. Empty for a text of a few lines.
 */
export function sketchOf(words: readonly string[]): readonly number[] {
  if (words.length < SHORTEST) return [];
  const smallest = runHashes(words, RUN).sort();
  const sketch: number[] = [];
  for (const hash of smallest) {
    if (sketch.length === SIZE) break;
    if (sketch.at(-1) !== hash) sketch.push(hash);
  }
  return sketch;
}

/**
 * The share of the shorter text that stands in the longer one as well, 0 to 1, as far as their sketches tell. Where one
 * text is longer, its sketch reaches less far, and only up to there both are compared.
 */
export function containment(a: readonly number[], b: readonly number[]): number {
  const reach = Math.min(reachOf(a), reachOf(b));
  const [left, right] = [upTo(a, reach), upTo(b, reach)];
  return inCommon(left, right) / Math.max(1, Math.min(left.length, right.length));
}

/** How many hashes two sketches, or the beginnings of two, have in common. */
export function inCommon(a: readonly number[], b: readonly number[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
}

function upTo(sketch: readonly number[], reach: number): readonly number[] {
  let count = sketch.length;
  while (count > 0 && (sketch[count - 1] ?? 0) > reach) count--;
  return sketch.slice(0, count);
}

/** Up to which hash a sketch is complete. */
function reachOf(sketch: readonly number[]): number {
  return sketch.length < SIZE ? Number.MAX_VALUE : (sketch.at(-1) ?? 0);
}
