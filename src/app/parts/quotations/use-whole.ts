import { startTransition, useCallback, useEffect, useState } from "react";
import type { Paged } from "../../data/library.ts";

/** A long list as far as it is there. */
export interface Whole<T> {
  readonly items: readonly T[];
  /** `partial`: there is more, which nobody wants yet. */
  readonly state: "partial" | "loading" | "failed" | "complete";
  /** How many items there are in all. */
  readonly total: number;
  /** Fetches the rest once more after it failed. */
  readonly retry: () => void;
}

/** What was fetched, and of which list. */
interface Fetched<T> {
  readonly first: readonly T[];
  readonly items: readonly T[];
  readonly hasFailed: boolean;
}

/** A long list of which more can be fetched. */
export interface Growing<T> {
  readonly paged: Paged<T>;
  readonly items: readonly T[];
  readonly hasFailed: boolean;
  readonly set: (fetched: Fetched<T>) => void;
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
 * The list with its first page at once, and what `useFetching` has fetched of it.
 *
 * @param known all items, where they are known already
 */
export function useGrowing<T>(paged: Paged<T>, known: readonly T[] | undefined): Growing<T> {
  const [fetched, set] = useState<Fetched<T>>();
  const own = fetched?.first === paged.first ? fetched : undefined;
  return { paged, items: own?.items ?? known ?? paged.first, hasFailed: own?.hasFailed ?? false, set };
}

/** Fetches more of a list, part by part, as long as more is `wanted`. */
export function useFetching<T>({ paged, items, hasFailed, set }: Growing<T>, wanted: boolean): Whole<T> {
  const isComplete = items.length >= paged.total;
  const isOpen = wanted && !isComplete && !hasFailed;

  useEffect(() => {
    if (!isOpen) return;
    let left = false;
    const keep = (more: readonly T[], hasFailed: boolean): void => {
      if (!left) startTransition(() => set({ first: paged.first, items: more, hasFailed }));
    };
    paged.next(items).then(
      (more) => keep(more, false),
      () => keep(items, true),
    );
    return () => {
      left = true;
    };
  }, [paged, items, isOpen, set]);

  const retry = useCallback(() => set({ first: paged.first, items, hasFailed: false }), [set, paged, items]);
  const state = isComplete ? "complete" : hasFailed ? "failed" : wanted ? "loading" : "partial";
  return { items, state, total: paged.total, retry };
}

/**
 * The list with its first page at once, and all of it, part by part, as soon as it is `wanted` and fetched.
 *
 * @param known all items, where they are known already
 */
export function useWhole<T>(paged: Paged<T>, known: readonly T[] | undefined, wanted: boolean): Whole<T> {
  return useFetching(useGrowing(paged, known), wanted);
}
