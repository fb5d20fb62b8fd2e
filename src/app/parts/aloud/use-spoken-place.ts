import { type RefObject, useEffect, useRef } from "react";
import type { Span } from "../../../model/span.ts";
import { textRange } from "./text-range.ts";

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
  const before = useRef<Range>(undefined);
  const stepped = useRef(steps);
  useEffect(() => {
    const prose = proseRef.current;
    const range = prose === null || span === null ? undefined : textRange(prose, span);
    const isWanted = stepped.current !== steps || before.current === undefined || isInView(before.current);
    stepped.current = steps;
    before.current = range;
    if (range === undefined) return;
    if (isWanted && !isInView(range)) showRange(range);
    return mark(range);
  }, [proseRef, span, steps]);
}

function mark(range: Range): (() => void) | undefined {
  if (typeof Highlight === "undefined") return undefined;
  CSS.highlights.set(SPOKEN, new Highlight(range));
  return () => CSS.highlights.delete(SPOKEN);
}

/** The part of the window in which text can be read: between the header and the player. */
function freeView(): { readonly top: number; readonly bottom: number } {
  const top = document.querySelector(".head")?.getBoundingClientRect().bottom ?? 0;
  const bottom = document.querySelector(".aloud-bar")?.getBoundingClientRect().top ?? window.innerHeight;
  return { top, bottom };
}

/** A sentence is in view when some of its first line and of its last is, or when it fills the window. */
function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const view = freeView();
  return (top >= view.top && bottom <= view.bottom) || (top < view.top && bottom > view.bottom);
}

function showRange(range: Range): void {
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - freeView().top - window.innerHeight * PLACE });
}

/** The index of the first sentence of a script that is in view; 0 at the top of the article. */
export function firstInView(prose: Element | null, script: readonly { readonly span: Span | null }[]): number {
  const { top } = freeView();
  if (prose === null || prose.getBoundingClientRect().top >= top) return 0;
  const first = script.findIndex(({ span }) => {
    const range = span === null ? undefined : textRange(prose, span);
    return range !== undefined && range.getBoundingClientRect().top >= top;
  });
  return Math.max(0, first);
}
