import type { Routing } from "./routing.ts";

/** How long a pointer rests on a link before it seems to be meant. Milliseconds. */
const REST = 65;

/**
 * Fetches what a link leads to when it is about to be used: when a pointer rests on it, a finger or a key reaches it.
 * Readers who save data are left alone. Returns how to stop.
 */
export function prefetchOnIntent(routing: Routing, root: HTMLElement): () => void {
  const { connection }: { connection?: { saveData?: boolean } } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData === true) return () => {};
  let timer = 0;
  const fetchSoon = (wait: number) => (event: Event) => {
    window.clearTimeout(timer);
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (link === null || link.origin !== window.location.origin || link.pathname === window.location.pathname) return;
    timer = window.setTimeout(() => void routing.prefetch(link.href).catch(() => {}), wait);
  };
  const listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ["pointerover", fetchSoon(REST)],
    ["pointerdown", fetchSoon(0)],
    ["touchstart", fetchSoon(0)],
    ["focusin", fetchSoon(REST)],
  ];
  for (const [type, listener] of listeners) root.addEventListener(type, listener, { passive: true });
  return () => {
    window.clearTimeout(timer);
    for (const [type, listener] of listeners) root.removeEventListener(type, listener);
  };
}
