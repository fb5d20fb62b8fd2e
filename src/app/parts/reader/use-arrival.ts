import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import type { MarkedQuotation } from "./marked.ts";
import { nameOf } from "./steps.ts";

/**
 * Points at the quotation that the address names, when the reader arrives there: the name of its speaker gets the
 * focus. The router scrolls to it, or back to where the reader was.
 */
export function useArrival(marked: readonly MarkedQuotation[], point: (id: string) => void): void {
  const { key, hash } = useLocation();
  const arrivedAt = useRef<string>(undefined);
  useEffect(() => {
    if (arrivedAt.current === key + hash) return;
    arrivedAt.current = key + hash;
    const id = decoded(hash.slice(1));
    if (!marked.some((each) => each.id === id)) return;
    point(id);
    nameOf(id)?.focus({ preventScroll: true });
  }, [key, hash, marked, point]);
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
