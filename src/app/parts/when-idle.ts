import { useEffect } from "react";

/** How long a busy browser may put it off. Milliseconds. */
const LATEST = 4000;

/**
 * Fetches what the page does without at first but will be asked for, once the browser has nothing else to do. A failure
 * is left for the reader's own asking to meet.
 *
 * @param fetch must not change from one rendering to the next
 */
export function useWhenIdle(fetch: () => Promise<unknown>): void {
  useEffect(() => {
    const start = () => void fetch().catch(() => {});
    // Safari has no idle callbacks.
    if (window.requestIdleCallback === undefined) {
      const timer = window.setTimeout(start, LATEST / 2);
      return () => window.clearTimeout(timer);
    }
    const handle = window.requestIdleCallback(start, { timeout: LATEST });
    return () => window.cancelIdleCallback(handle);
  }, [fetch]);
}
