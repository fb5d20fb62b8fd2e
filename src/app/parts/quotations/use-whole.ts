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
  readonly items: readonly T[];
  readonly state: "loading" | "failed" | "complete";
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
 * The list with its first page at once, and all of it, part by part, as soon as it is `wanted` and fetched.
 *
 * @param known all items, where they are known already
 */
export function useWhole<T>(paged: Paged<T>, known: readonly T[] | undefined, wanted: boolean): Whole<T> {
  const [fetched, setFetched] = useState<Fetched<T>>();
  const whole: Fetched<T> | undefined = known && { first: paged.first, items: known, state: "complete" };
  const own = fetched?.first === paged.first ? fetched : whole;
  const missing = own === undefined || own.state === "loading";

  useEffect(() => {
    if (!wanted || !missing) return;
    let left = false;
    const keep = (state: Fetched<T>["state"]) => (items: readonly T[]) => {
      if (!left) startTransition(() => setFetched({ first: paged.first, items, state }));
    };
    paged.all(keep("loading")).then(keep("complete"), () => keep("failed")(paged.first));
    return () => {
      left = true;
    };
  }, [paged, wanted, missing]);

  const retry = useCallback(() => setFetched(undefined), []);
  if (own === undefined) return { items: paged.first, state: wanted ? "loading" : "partial", retry };
  return { items: own.items, state: own.state, retry };
}
