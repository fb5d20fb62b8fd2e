import { useCallback, useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { useHydrated } from "../../routing/use-hydrated.ts";

/** How many items of each list the reader has asked for, by the key of the list. */
export type Shown = Readonly<Record<string, number>>;

/**
 * How much of the lists of a page is shown, and the function that changes it for one. It is kept in the entry of the
 * window's history, so that the page is as long as before when the reader comes back to it.
 */
export function useShown(): readonly [Shown, (key: string, count: number) => void] {
  const location = useLocation();
  const navigate = useNavigate();
  const latest = useRef(location);
  useEffect(() => {
    latest.current = location;
  });
  const show = useCallback(
    (key: string, count: number) => {
      const { search, hash, state } = latest.current;
      const shown = { ...shownIn(state), [key]: count };
      void navigate({ search, hash }, { replace: true, preventScrollReset: true, state: { shown } });
    },
    [navigate],
  );
  return [useShownNow(), show];
}

/** A page that is opened anew, as when it is loaded again, has its history from before but comes as HTML like the first. */
function useShownNow(): Shown {
  const { state } = useLocation();
  return useHydrated() ? shownIn(state) : NOTHING;
}

const NOTHING: Shown = {};

/** The key under which it is kept how many groups are shown; no key of a group has this form. */
export const GROUPS = "groups";
/** Groups that are shown at first, and with each wish for more. */
export const GROUPS_EACH = 24;

/** How many groups of quotations the reader has asked for. */
export function useGroupsShown(): number {
  return useShownNow()[GROUPS] ?? GROUPS_EACH;
}

/** How many of `total` items are seen when so many were asked for: a last one is not held back alone. */
export function seenOf(total: number, asked: number): number {
  return total - asked === 1 ? total : asked;
}

function shownIn(state: unknown): Shown {
  if (typeof state !== "object" || state === null || !("shown" in state)) return {};
  const { shown } = state;
  if (typeof shown !== "object" || shown === null) return {};
  return Object.fromEntries(Object.entries(shown).filter(([, count]) => Number.isInteger(count) && count > 0));
}
