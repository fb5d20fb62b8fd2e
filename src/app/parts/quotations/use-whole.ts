import { startTransition, useCallback, useEffect, useState } from "react";
import type { Paged } from "../../data/library.ts";

/** A long list as far as it is there. */
export interface Whole<T> {
  readonly items: readonly T[];
  readonly state: "partial" | "loading" | "failed" | "complete";
  /** Fetches the rest once more after it failed. */
  readonly retry: () => void;
}

/** What was fetched, and of which list. */
interface Fetched<T> {
  readonly first: readonly T[];
  readonly items: readonly T[] | "failed";
}

/** How long a page waits for a list that may be there already; a shorter wait is not noticed. Milliseconds. */
const PATIENCE = 150;

/**
 * The whole list if it can be had at once, which it can when it was fetched before: a page that is left and come back to
 * then has its length, and its place, again. Never rejects.
 */
export function wholeAtOnce<T>(paged: Paged<T>): Promise<readonly T[] | undefined> {
  const patience = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  return Promise.race([paged.all().catch(() => undefined), patience]);
}

/**
 * The list with its first page at once, and all of it as soon as it is `wanted` and fetched.
 *
 * @param known all items, where they are known already
 */
export function useWhole<T>(paged: Paged<T>, known: readonly T[] | undefined, wanted: boolean): Whole<T> {
  const [fetched, setFetched] = useState<Fetched<T> | undefined>(known && { first: paged.first, items: known });
  const own = fetched?.first === paged.first ? fetched.items : known;
  const missing = own === undefined;

  useEffect(() => {
    if (!wanted || !missing) return;
    let left = false;
    const keep = (items: readonly T[] | "failed") => {
      if (!left) startTransition(() => setFetched({ first: paged.first, items }));
    };
    paged.all().then(keep, () => keep("failed"));
    return () => {
      left = true;
    };
  }, [paged, wanted, missing]);

  const retry = useCallback(() => setFetched(undefined), []);
  if (own === "failed") return { items: paged.first, state: "failed", retry };
  if (own === undefined) return { items: paged.first, state: wanted ? "loading" : "partial", retry };
  return { items: own, state: "complete", retry };
}
