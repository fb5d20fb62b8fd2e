import { bucketOf } from "../model/bucket.ts";
import type { Slot } from "../model/summary.ts";

const SLOTS = 8;

/** The colour slot that a speaker has where it stands alone, 1 to 8: the same on every page and in every build. */
export function homeSlot(speakerSlug: string): Slot {
  return (bucketOf(speakerSlug, SLOTS) + 1) as Slot;
}

/** Somebody who speaks in an article, and how much. */
interface Speaking {
  readonly slug: string;
  /** Words quoted of them. */
  readonly words: number;
}

/**
 * The slots of the speakers of one article, in the order in which they are given: each its home slot, or the next free
 * one where that is taken; 0 where there are more speakers than slots. Who says most comes first: the main voices of an
 * article have a colour, and mostly the one that they have everywhere. Of equals, the one given first.
 */
export function articleSlots(speakers: readonly Speaking[]): readonly Slot[] {
  const slots = speakers.map((): Slot => 0);
  const taken = new Set<number>();
  const byWords = [...speakers.entries()].sort(([, a], [, b]) => b.words - a.words);
  for (const [index, { slug }] of byWords.slice(0, SLOTS)) {
    let slot: number = homeSlot(slug);
    while (taken.has(slot)) slot = (slot % SLOTS) + 1;
    taken.add(slot);
    slots[index] = slot as Slot;
  }
  return slots;
}
