import { useMemo } from "react";
import { useHydrated } from "../../routing/use-hydrated.ts";
import { localDay } from "../../text/format.ts";

/**
 * The reader's day, as an ISO date. A page that came as HTML was drawn on the day of the build and begins with that one:
 * `isKnown` tells which of the two it is.
 */
export function useToday(built: string): { readonly today: string; readonly isKnown: boolean } {
  const isKnown = useHydrated();
  return useMemo(() => ({ today: isKnown ? localDay(new Date()) : built.slice(0, 10), isKnown }), [isKnown, built]);
}
