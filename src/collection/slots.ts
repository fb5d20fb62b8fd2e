import { bucketOf } from "../model/bucket.ts";
import type { Slot } from "../model/summary.ts";

const SLOTS = 8;

/** The colour slot that a speaker has where it stands alone, 1 to 8: the same on every page and in every build. */
export function homeSlot(speakerSlug: string): Slot {
  return (bucketOf(speakerSlug, SLOTS) + 1) as Slot;
}

/**
 * The slots of the speakers of one article, in their order of appearance: each its home slot, or the next free one
 * where that is taken; 0 from the ninth on.
 */
export function articleSlots(speakerSlugs: readonly string[]): readonly Slot[] {
  const taken = new Set<number>();
  return speakerSlugs.map((slug) => {
    if (taken.size === SLOTS) return 0;
    let slot: number = homeSlot(slug);
    while (taken.has(slot)) slot = (slot % SLOTS) + 1;
    taken.add(slot);
    return slot as Slot;
  });
}
