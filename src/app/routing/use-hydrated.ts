import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Whether the page is the browser's own by now. What depends on the clock or on the reader's settings is left out until
 * then, because a page that came as HTML must first be drawn as it came.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
