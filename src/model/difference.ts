import type { Word } from "./wording.ts";

/**
 * A stretch of two wordings: words that both have, as each writes them, words that are missing from the other, or words
 * that the other has in addition.
 */
export type Stretch =
  | { readonly kind: "same"; readonly here: string; readonly there: string }
  | { readonly kind: "missing"; readonly here: string }
  | { readonly kind: "added"; readonly there: string };

/**
 * Compares two wordings word by word: the stretches in order, what is missing before what stands in its place. As many
 * words as possible are the same (longest common subsequence). Takes time and memory with the product of the numbers
 * of words.
 */
export function differences(here: readonly Word[], there: readonly Word[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...commonWords(keysOf(here), keysOf(there)), [here.length, there.length] as const]) {
    if (a > i) stretches.push({ kind: "missing", here: textOf(here, i, a) });
    if (b > j) stretches.push({ kind: "added", there: textOf(there, j, b) });
    [i, j] = [a, b];
    if (a === here.length || b === there.length) continue;
    pushSame(stretches, textOf(here, a, a + 1), textOf(there, b, b + 1));
    [i, j] = [a + 1, b + 1];
  }
  return stretches;
}

/** The places of the words that two wordings have in common, in order: a longest common subsequence of `a` and `b`. */
export function commonWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  // left[i * width + j]: how many words a from i on and b from j on have in common.
  const left = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => left[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      left[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; at(i, j) > 0; ) {
    if (a[i] === b[j]) common.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}

function pushSame(stretches: Stretch[], here: string, there: string): void {
  const last = stretches.at(-1);
  if (last?.kind !== "same") stretches.push({ kind: "same", here, there });
  else stretches[stretches.length - 1] = { kind: "same", here: last.here + here, there: last.there + there };
}

function keysOf(words: readonly Word[]): readonly string[] {
  return words.map(({ key }) => key);
}

function textOf(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join("");
}
