import { useEffect, useLayoutEffect, useRef } from "react";
import type { Location } from "react-router";
import type { Page } from "./routing.ts";

const KEPT = "wortlaut:scroll";

/**
 * Scrolls as a browser does between documents: a new page begins at its top or at the element its address names, and
 * going back leads to where the page was left (`keepPlace`).
 *
 * @param settled whether the browser has placed the first page already, as it does where the page came as HTML
 */
export function useScrolling(page: Page, settled: boolean): void {
  const last = useRef<Page>(undefined);

  useEffect(() => {
    const setRestoration = (way: ScrollRestoration) => () => {
      window.history.scrollRestoration = way;
    };
    // A reload or a return from another site is the browser's to restore.
    const [own, browser] = [setRestoration("manual"), setRestoration("auto")];
    own();
    window.addEventListener("pagehide", browser);
    window.addEventListener("pageshow", own);
    return () => {
      window.removeEventListener("pagehide", browser);
      window.removeEventListener("pageshow", own);
    };
  }, []);

  useLayoutEffect(() => {
    const before = last.current;
    last.current = page;
    if (before === page || page.keepsScroll || (before === undefined && settled)) return;
    const kept = page.action === "POP" ? placesKept()[visitOf(page.location)] : undefined;
    const target = kept === undefined ? elementOf(page.location) : null;
    if (target !== null) target.scrollIntoView();
    else returnTo(kept);
  }, [page, settled]);
}

/** Where the window stands on a page. */
interface Kept {
  readonly y: number;
  /** The row at the top of the window, for when the page is set anew meanwhile or has got others. */
  readonly row?: string;
  /** Where it stands, in pixels from the top of the window. */
  readonly top?: number;
}

function placeNow(): Kept {
  const y = Math.round(window.scrollY);
  const row = rows().find((each) => each.getBoundingClientRect().top >= 0);
  if (y === 0 || row?.dataset.entry === undefined) return { y };
  return { y, row: row.dataset.entry, top: row.getBoundingClientRect().top };
}

function returnTo(kept: Kept | undefined): void {
  window.scrollTo(0, kept?.y ?? 0);
  const row = kept?.row === undefined ? undefined : rows().find(({ dataset }) => dataset.entry === kept.row);
  if (row !== undefined) window.scrollTo(0, window.scrollY + row.getBoundingClientRect().top - (kept?.top ?? 0));
}

function rows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("main [data-entry]")];
}

/** Remembers where the window stands on the page of an address that is about to be left. */
export function keepPlace(location: Location): void {
  try {
    const places = { ...placesKept(), [visitOf(location)]: placeNow() };
    window.sessionStorage.setItem(KEPT, JSON.stringify(places));
  } catch {
    // Without storage, going back leads to the top.
  }
}

/**
 * What a place is remembered under. The history gives the first page of every visit the same key, so that one would be
 * opened where another was left; its address tells them apart.
 */
export function visitOf({
  key,
  pathname,
  search,
  hash,
}: Pick<Location, "key" | "pathname" | "search" | "hash">): string {
  return key === "default" ? pathname + search + hash : key;
}

function elementOf({ hash }: Location): Element | null {
  if (hash === "") return null;
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

function placesKept(): Readonly<Record<string, Kept | undefined>> {
  try {
    const places: unknown = JSON.parse(window.sessionStorage.getItem(KEPT) ?? "{}");
    if (typeof places !== "object" || places === null) return {};
    return Object.fromEntries(Object.entries(places).filter(([, place]) => isKept(place)));
  } catch {
    return {};
  }
}

function isKept(place: unknown): place is Kept {
  return typeof place === "object" && place !== null && "y" in place && typeof place.y === "number";
}
