import { type RefObject, useLayoutEffect, useRef } from "react";
import { type Box, placeDetails } from "./place-details.ts";

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
    const place = () => (window.matchMedia(PHONE).matches ? makeRoom(popover, id) : placeBeside(popover, prose, id));
    place();
    const sizes = new ResizeObserver(place);
    for (const element of [popover, prose, document.documentElement]) sizes.observe(element);
    return () => sizes.disconnect();
  }, [popoverRef, proseRef, id]);
}

function linesOf(id: string): readonly Box[] {
  const words = document.getElementById(id)?.querySelector(".q-t");
  return words === null || words === undefined ? [] : [...words.getClientRects()];
}

function headerBottom(): number {
  return document.querySelector(".head")?.getBoundingClientRect().bottom ?? 0;
}

/** Places the popover on the page, so that it moves with the text when the page is scrolled. */
function placeBeside(popover: HTMLElement, prose: HTMLElement, id: string): void {
  const at = placeDetails(
    { width: popover.offsetWidth, height: popover.offsetHeight },
    {
      lines: linesOf(id),
      column: prose.getBoundingClientRect(),
      view: { top: headerBottom(), right: window.innerWidth, bottom: window.innerHeight, left: 0 },
    },
  );
  if (at === undefined) return;
  popover.style.top = `${at.top + window.scrollY}px`;
  popover.style.left = `${at.left + window.scrollX}px`;
}

/** Scrolls the quotation out from under the sheet, as far as its first line stays in view. */
function makeRoom(popover: HTMLElement, id: string): void {
  const lines = linesOf(id);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return;
  const margin = 16;
  const hidden = last.bottom + margin - (window.innerHeight - popover.offsetHeight);
  const room = first.top - margin - headerBottom();
  if (hidden > 0 || room < 0) window.scrollBy({ top: Math.min(hidden, room) });
}
