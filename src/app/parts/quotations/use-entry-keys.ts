import type { RefObject } from "react";
import { useKeys } from "../../shell/keyboard.tsx";

/** What carries an entry in a list, and its key. */
const ENTRY = "[data-entry]";

/**
 * J and K move the focus through the links of a list's entries, from the first one in view; Enter then follows the link
 * as everywhere. The entries are the elements with `data-entry` within `list`.
 */
export function useEntryKeys(list: RefObject<HTMLElement | null>): void {
  function step(by: 1 | -1): boolean {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>(ENTRY) ?? [])];
    const here = entries.findIndex((entry) => entry.contains(document.activeElement));
    const next = here >= 0 ? entries[here + by] : entries.find(isInView);
    const link = next?.querySelector<HTMLElement>("a[href]");
    if (next === undefined || link === undefined || link === null) return false;
    link.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
    return true;
  }
  useKeys({ j: () => step(1), k: () => step(-1) });
}

/** The key of the entry that has the focus. */
export function focusedEntry(): string | undefined {
  return document.activeElement?.closest<HTMLElement>(ENTRY)?.dataset.entry;
}

function isInView(entry: HTMLElement): boolean {
  const { top, height } = entry.getBoundingClientRect();
  return top + height / 2 >= 0;
}
