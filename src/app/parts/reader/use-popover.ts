import { type RefObject, useLayoutEffect, useRef } from "react";
import { type Box, placeDetails, scrollToShow } from "./place-details.ts";

interface PopoverParts {
  readonly popoverRef: RefObject<HTMLElement | null>;
  readonly headingRef: RefObject<HTMLElement | null>;
  readonly proseRef: RefObject<HTMLElement | null>;
  /** The quotation the popover is about. */
  readonly id: string;
}

/** On phones the details are a sheet at the bottom of the window, placed by the style sheet. */
const PHONE = "(max-width: 48rem)";

/** Shows the popover while it is rendered, with the focus on its heading, beside the quotation it is about. */
export function usePopover({ popoverRef, headingRef, proseRef, id }: PopoverParts): void {
  const shownFor = useRef<string>(undefined);
  useLayoutEffect(() => {
    const popover = popoverRef.current;
    if (popover === null || shownFor.current === id) return;
    shownFor.current = id;
    if (popover.matches(":popover-open")) return;
    popover.showPopover();
    headingRef.current?.focus({ preventScroll: true });
  }, [popoverRef, headingRef, id]);

  useLayoutEffect(() => {
    const popover = popoverRef.current;
    const prose = proseRef.current;
    if (popover === null || prose === null) return;
    const place = () => !window.matchMedia(PHONE).matches && placeBeside(popover, prose, id);
    place();
    const sizes = new ResizeObserver((changed) => {
      place();
      if (changed.some(({ target }) => target === popover)) reveal(popover, id);
    });
    for (const element of [popover, prose, document.documentElement]) sizes.observe(element);
    return () => sizes.disconnect();
  }, [popoverRef, proseRef, id]);
}

function linesOf(id: string): readonly Box[] {
  const words = document.getElementById(id)?.querySelector(".q-t");
  return words === null || words === undefined ? [] : [...words.getClientRects()];
}

/** The part of the window below the header. */
function freeView(): Box {
  const top = document.querySelector(".head")?.getBoundingClientRect().bottom ?? 0;
  return { top, right: window.innerWidth, bottom: window.innerHeight, left: 0 };
}

/** Places the popover on the page, so that it moves with the text when the page is scrolled. */
function placeBeside(popover: HTMLElement, prose: HTMLElement, id: string): void {
  const size = { width: popover.offsetWidth, height: popover.offsetHeight };
  const at = placeDetails(size, { lines: linesOf(id), column: prose.getBoundingClientRect(), view: freeView() });
  if (at === undefined) return;
  popover.style.top = `${at.top + window.scrollY}px`;
  popover.style.left = `${at.left + window.scrollX}px`;
}

/** Scrolls until both the popover and the quotation are in view: below it, or over the sheet of a phone. */
function reveal(popover: HTMLElement, id: string): void {
  const lines = linesOf(id);
  const isSheet = window.matchMedia(PHONE).matches;
  const view = freeView();
  const top = isSheet
    ? scrollToShow(lines.at(-1)?.bottom ?? 0, { lines, view: { ...view, bottom: view.bottom - popover.offsetHeight } })
    : scrollToShow(popover.getBoundingClientRect().bottom, { lines, view });
  if (top !== 0) window.scrollBy({ top });
}
