/** How long after the page has answered the browser is left alone, and how long a busy one may put it off. Milliseconds. */
const FIRST = 1500;
const LATEST = 4000;

/**
 * Fetches what the page does without at first but will be asked for, once the browser has nothing else to do. A failure
 * is left for the reader's own asking to meet. Returns how to take it back.
 */
export function whenIdle(fetch: () => Promise<unknown>): () => void {
  const start = () => void fetch().catch(() => {});
  let handle = 0;
  const timer = window.setTimeout(() => {
    // Safari has no idle callbacks.
    if (window.requestIdleCallback === undefined) start();
    else handle = window.requestIdleCallback(start, { timeout: LATEST });
  }, FIRST);
  return () => {
    window.clearTimeout(timer);
    if (handle !== 0) window.cancelIdleCallback(handle);
  };
}
