import { useEffect } from "react";

/** The names of the highlights in the style sheet: all words that were found, and the one at hand. */
const FOUND = "found";
const AT_HAND = "found-here";

/** Marks words on the page without touching its elements; nothing happens where the browser cannot do that. */
export function useMarkedRanges(ranges: readonly Range[], atHand: Range | undefined): void {
  useEffect(() => {
    if (typeof Highlight === "undefined") return;
    const { highlights } = CSS;
    highlights.set(FOUND, new Highlight(...ranges.filter((range) => range !== atHand)));
    const one = new Highlight(...(atHand === undefined ? [] : [atHand]));
    one.priority = 1;
    highlights.set(AT_HAND, one);
    return () => {
      highlights.delete(FOUND);
      highlights.delete(AT_HAND);
    };
  }, [ranges, atHand]);
}
