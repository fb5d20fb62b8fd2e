import { useEffect } from "react";

/** Searches for what the reader typed before the page could answer, as soon as it can. */
export function useEarlyText(): void {
  useEffect(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>("input[type='search']")) announce(field);
  }, []);
}

/**
 * Tells React of a text that was there when it took the page over. React lets it stand, but counts it as known: its own
 * setter, which the field itself has, is given the text that the page was drawn with; that of all fields the typed one.
 */
function announce(field: HTMLInputElement): void {
  const { value: typed, defaultValue: drawn } = field;
  if (typed === drawn) return;
  field.value = drawn;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, typed);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
