import { type RefObject, useEffect, useRef } from "react";
import type { Span } from "../../../model/span.ts";
import { textRanges } from "./text-ranges.ts";

/** The name of the highlight in the style sheet. */
const SPOKEN = "spoken";

/** How far below the header a sentence comes to stand that had to be scrolled to, as a share of the window. */
const PLACE = 0.2;

/**
 * Marks the sentence that is read, where the browser can do that, and scrolls to it when it lies out of view. Who has
 * scrolled away from what is read is left there: the page follows again when the reader comes back, or steps.
 *
 * @param steps counts the reader's own steps from sentence to sentence
 */
export function useSpokenPlace(proseRef: RefObject<HTMLElement | null>, span: Span | null, steps: number): void {
  const before = useRef<readonly Range[]>([]);
  const stepped = useRef(steps);
  useEffect(() => {
    const prose = proseRef.current;
    const ranges = prose === null || span === null ? [] : textRanges(prose, span);
    const isWanted = stepped.current !== steps || before.current.length === 0 || isInView(before.current);
    stepped.current = steps;
    before.current = ranges;
    if (ranges.length > 0 && isWanted && !isInView(ranges)) show(ranges);
    return mark(ranges);
  }, [proseRef, span, steps]);
}

function mark(ranges: readonly Range[]): (() => void) | undefined {
  if (typeof Highlight === "undefined") return undefined;
  CSS.highlights.set(SPOKEN, new Highlight(...ranges));
  return () => CSS.highlights.delete(SPOKEN);
}

/** The part of the window in which text can be read: between the header and the player. */
function freeView(): { readonly top: number; readonly bottom: number } {
  const top = document.querySelector(".head")?.getBoundingClientRect().bottom ?? 0;
  const bottom = document.querySelector(".aloud-bar")?.getBoundingClientRect().top ?? window.innerHeight;
  return { top, bottom };
}

/** Whether all of a sentence can be seen, or as much as the window holds. */
function isInView(ranges: readonly Range[]): boolean {
  const view = freeView();
  const { top, bottom } = reachOf(ranges);
  return (top >= view.top && bottom <= view.bottom) || (top < view.top && bottom > view.bottom);
}

function show(ranges: readonly Range[]): void {
  window.scrollBy({ top: reachOf(ranges).top - freeView().top - window.innerHeight * PLACE });
}

function reachOf(ranges: readonly Range[]): { readonly top: number; readonly bottom: number } {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
}

/** The index of the first sentence of a script that is in view; 0 at the top of the article. */
export function firstInView(prose: Element | null, script: readonly { readonly span: Span | null }[]): number {
  const { top } = freeView();
  if (prose === null || prose.getBoundingClientRect().top >= top) return 0;
  const first = script.findIndex(({ span }) => {
    const ranges = span === null ? [] : textRanges(prose, span);
    return ranges.length > 0 && reachOf(ranges).top >= top;
  });
  return Math.max(0, first);
}
