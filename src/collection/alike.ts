import { commonWords } from "../model/difference.ts";
import { runHashes } from "./hashes.ts";

/** Shorter wordings are not compared: too many people say them. In words. */
export const SHORTEST = 5;

/** Longer wordings are not compared with others unless they are the same throughout: it would take too long. In words. */
const LONGEST = 400;

/** Wordings are compared where they share a run of so many words: a changed word leaves one in all but the shortest. */
const RUN = 3;

/** A run of words in more wordings than this is a stock phrase and says nothing (`in den nächsten Jahren`). */
const STOCK = 64;

/** The share of the shorter wording, in letters, that must stand in the other one: long words say more than short ones. */
const SHARE = 0.75;

/** Of so many words of the shorter wording at least one run must be shared for the others to be worth comparing. */
const WORDS_A_RUN = 5;

/** Whoever has so many words in a row in common quotes the same passage, whatever else he quotes of it. */
const PASSAGE = 10;

/** The words of a quotation as they are compared. */
export interface Wording {
  /** The words' keys in their order, with a space between. */
  readonly key: string;
  /** Hashes of the runs of words, each once; none for a wording too long to be compared. */
  readonly hashes: readonly number[];
}

/** The wording made of some words; undefined where they are too few to be compared. */
export function wordingOf(keys: readonly string[]): Wording | undefined {
  if (keys.length < SHORTEST) return undefined;
  return { key: keys.join(" "), hashes: keys.length > LONGEST ? [] : [...new Set(runHashes(keys, RUN))] };
}

const NONE: ReadonlySet<Wording> = new Set();

/** Knows which wordings say the same in other words. What it says depends on the wordings alone, not on their order. */
export class AlikeWordings {
  readonly #all = new Map<string, Wording>();
  /** Most runs are of one wording alone, which then needs no list. */
  readonly #byHash = new Map<number, Wording | Wording[]>();
  readonly #alike = new Map<Wording, Set<Wording>>();

  /** The others that say the same as this one of the wordings. */
  alikeTo(wording: Wording): ReadonlySet<Wording> {
    return this.#alike.get(this.#all.get(wording.key) ?? wording) ?? NONE;
  }

  /** Takes other wordings, by their keys. The work grows with what is different from the last time. */
  update(wordings: ReadonlyMap<string, Wording>): void {
    const gone = [...this.#all.values()].filter(({ key }) => !wordings.has(key));
    const fresh = [...wordings.values()].filter(({ key }) => !this.#all.has(key));
    const stockBefore = new Map<number, boolean>();
    for (const { hashes } of [...gone, ...fresh]) for (const hash of hashes) stockBefore.set(hash, this.#isStock(hash));
    for (const wording of gone) this.#remove(wording);
    for (const wording of fresh) this.#add(wording);
    const open = new Set(fresh);
    for (const [hash, wasStock] of stockBefore) {
      if (wasStock !== this.#isStock(hash)) for (const wording of this.#having(hash)) open.add(wording);
    }
    for (const wording of open) this.#forget(wording);
    for (const wording of open) {
      open.delete(wording);
      this.#compare(wording, open);
    }
  }

  #isStock(hash: number): boolean {
    return this.#having(hash).length > STOCK;
  }

  #having(hash: number): readonly Wording[] {
    const wordings = this.#byHash.get(hash) ?? [];
    return "key" in wordings ? [wordings] : wordings;
  }

  #add(wording: Wording): void {
    this.#all.set(wording.key, wording);
    for (const hash of wording.hashes) {
      const known = this.#byHash.get(hash);
      if (known === undefined) this.#byHash.set(hash, wording);
      else if ("key" in known) this.#byHash.set(hash, [known, wording]);
      else known.push(wording);
    }
  }

  #remove(wording: Wording): void {
    this.#all.delete(wording.key);
    this.#forget(wording);
    for (const hash of wording.hashes) {
      const [only, ...others] = this.#having(hash).filter((other) => other !== wording);
      if (only === undefined) this.#byHash.delete(hash);
      else this.#byHash.set(hash, others.length === 0 ? only : [only, ...others]);
    }
  }

  #forget(wording: Wording): void {
    for (const other of this.#alike.get(wording) ?? NONE) removeFrom(this.#alike, other, wording);
    this.#alike.delete(wording);
  }

  /** Compares a wording with those that share enough with it, unless their own turn is still to come. */
  #compare(wording: Wording, later: ReadonlySet<Wording>): void {
    const words = wording.key.split(" ");
    for (const [other, shared] of this.#shared(wording)) {
      if (shared < runsNeeded(wording, other) || later.has(other) || other === wording) continue;
      if (!sayTheSame(words, other.key.split(" "))) continue;
      addTo(this.#alike, wording, other);
      addTo(this.#alike, other, wording);
    }
  }

  /** With which wordings one has how many runs in common that are no stock phrases. */
  #shared(wording: Wording): ReadonlyMap<Wording, number> {
    const shared = new Map<Wording, number>();
    for (const hash of wording.hashes) {
      const others = this.#having(hash);
      if (others.length > STOCK) continue;
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return shared;
  }
}

function addTo<K, T>(sets: Map<K, Set<T>>, key: K, value: T): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

function removeFrom<K, T>(sets: Map<K, Set<T>>, key: K, value: T): void {
  const set = sets.get(key);
  set?.delete(value);
  if (set?.size === 0) sets.delete(key);
}

/** How many runs two wordings share at least if they say the same. */
function runsNeeded(a: Wording, b: Wording): number {
  const shorter = Math.min(a.hashes.length, b.hashes.length);
  return Math.min(shorter / WORDS_A_RUN, PASSAGE - RUN + 1);
}

/**
 * Whether two wordings are of one utterance: most of the shorter one stands in the longer one, or a whole passage is the
 * same. A word counts only beside another one that both have in the same place: scattered articles and prepositions are
 * in every sentence.
 */
export function sayTheSame(a: readonly string[], b: readonly string[]): boolean {
  let [words, letters, longest] = [0, 0, 0];
  // Of several longest common subsequences the one that is found hangs on which of the two comes first.
  const [first, second] = a.join(" ") < b.join(" ") ? [a, b] : [b, a];
  for (const run of commonRuns(first, second)) {
    longest = Math.max(longest, run.length);
    if (run.length === 1) continue;
    words += run.length;
    letters += lettersOf(run);
  }
  if (longest >= PASSAGE) return true;
  return longest >= RUN && words >= SHORTEST && letters >= SHARE * Math.min(lettersOf(a), lettersOf(b));
}

/** The stretches in which two wordings go along with each other. */
function commonRuns(a: readonly string[], b: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let [i, j] = [-2, -2];
  for (const [left, right] of commonWords(a, b)) {
    const word = a[left] ?? "";
    if (left === i + 1 && right === j + 1) runs.at(-1)?.push(word);
    else runs.push([word]);
    [i, j] = [left, right];
  }
  return runs;
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
