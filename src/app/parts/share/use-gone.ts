import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import type { MarkedQuotation } from "../reader/marked.ts";

interface Gone {
  /** The address names a quotation that the article no longer has. */
  readonly isGone: boolean;
  /** The reader has taken note of it. */
  readonly forget: () => void;
}

/** Whether the address leads to nothing on the page: to no quotation, and to no other part of it. */
export function useGone(marked: readonly MarkedQuotation[]): Gone {
  const { key, hash } = useLocation();
  const visit = key + hash;
  const [gone, setGone] = useState<string>();
  const [forgotten, forget] = useState<string>();
  useEffect(() => {
    const id = idIn(hash);
    const isThere = id === "" || marked.some((each) => each.id === id) || document.getElementById(id) !== null;
    setGone(isThere ? undefined : visit);
  }, [hash, visit, marked]);
  return { isGone: gone === visit && forgotten !== visit, forget: () => forget(visit) };
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
