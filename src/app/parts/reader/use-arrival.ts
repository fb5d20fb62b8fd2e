import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import type { MarkedQuotation } from "./marked.ts";
import { nameOf, pieceOf } from "./steps.ts";

/**
 * Points at the quotation that the address names, when the reader arrives there: the name of its speaker gets the
 * focus. The router scrolls to it, except where a page that is opened afresh finds a position left by another one.
 */
export function useArrival(marked: readonly MarkedQuotation[], point: (id: string) => void): void {
  const { key, hash } = useLocation();
  const arrivedAt = useRef<string>(undefined);
  useEffect(() => {
    if (arrivedAt.current === key) return;
    const isFirst = arrivedAt.current === undefined;
    arrivedAt.current = key;
    const id = decoded(hash.slice(1));
    if (!marked.some((each) => each.id === id)) return;
    point(id);
    nameOf(id)?.focus({ preventScroll: true });
    if (isFirst && isFreshlyOpened(key)) pieceOf(id)?.scrollIntoView({ behavior: "instant" });
  }, [key, hash, marked, point]);
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** Whether the window was opened with this very address, neither reloaded nor gone back to. */
function isFreshlyOpened(key: string): boolean {
  const [opening] = performance.getEntriesByType("navigation");
  return key === "default" && opening !== undefined && "type" in opening && opening.type === "navigate";
}
