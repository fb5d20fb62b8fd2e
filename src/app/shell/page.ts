import { createContext, use, useEffect } from "react";
import { useText } from "../text/words.tsx";

/** Takes the names of pages where there is no document to bear them. */
export const PageTitleContext = createContext<((title: string) => void) | undefined>(undefined);

/** Names the page in the tab of the browser, in the history and for screen readers. */
export function usePageTitle(title: string): void {
  const { shell } = useText();
  const full = shell.pageTitle(title);
  use(PageTitleContext)?.(full);
  useEffect(() => {
    document.title = full;
  }, [full]);
}

/** The state of a navigation that leads to a page in order to search there. */
export const TO_SEARCH = { to: "search" } as const;

/** The state of a navigation that leads to where the reader left off. */
export const TO_PLACE = { to: "place" } as const;

/** Whether a navigation was to lead to where the reader left off. */
export function isToPlace(state: unknown): boolean {
  return leadsTo(state) === TO_PLACE.to;
}

/**
 * Moves the focus to where the new page begins: its search field when the navigation asked for it, else its heading,
 * which screen readers then read. Leaves the focus where the view itself has put it.
 */
export function focusPage(main: HTMLElement, state: unknown): void {
  if (main.contains(document.activeElement) && document.activeElement !== main) return;
  const search = main.querySelector<HTMLElement>("input[type='search']");
  if (search !== null && leadsTo(state) === TO_SEARCH.to) {
    search.focus();
    return;
  }
  const heading = main.querySelector<HTMLElement>("h1") ?? main;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function leadsTo(state: unknown): unknown {
  return typeof state === "object" && state !== null && "to" in state ? state.to : undefined;
}
