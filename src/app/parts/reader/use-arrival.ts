import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import type { MarkedQuotation } from "./marked.ts";
import { nameOf } from "./steps.ts";

/**
 * Points at the quotation that the address names, when the reader arrives there: the name of its speaker gets the
 * focus. The router scrolls to it, or back to where the reader was. Returns the address of a quotation that the article
 * no longer has; undefined when it has it, or when the address names something else.
 */
export function useArrival(marked: readonly MarkedQuotation[], point: (id: string) => void): string | undefined {
  const { key, hash } = useLocation();
  const arrivedAt = useRef<string>(undefined);
  const [gone, setGone] = useState<string>();
  useEffect(() => {
    if (arrivedAt.current === key + hash) return;
    arrivedAt.current = key + hash;
    const id = idIn(hash);
    const isThere = marked.some((each) => each.id === id);
    setGone(isThere || id === "" || document.getElementById(id) !== null ? undefined : hash);
    if (!isThere) return;
    point(id);
    nameOf(id)?.focus({ preventScroll: true });
  }, [key, hash, marked, point]);
  return gone;
}

/** The id in the hash of an address. Browsers that do not know text directives leave them there. */
function idIn(hash: string): string {
  const id = hash.slice(1).replace(/:~:.*$/u, "");
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
