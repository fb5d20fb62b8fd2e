import { useEffect } from "react";

declare global {
  interface Window {
    /** Ends the keeping of early clicks and returns the element of the last one; `first-paint.js` puts it there. */
    takeEarlyClick?: () => Element | undefined;
  }
}

/** Does what the reader clicked on before the page could answer, as soon as it can. */
export function useEarlyClick(): void {
  useEffect(() => {
    const target = window.takeEarlyClick?.();
    if (target instanceof HTMLElement && target.isConnected) target.click();
  }, []);
}
