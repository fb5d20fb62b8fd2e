import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import type { Article } from "../../../model/article.ts";
import { visitOf } from "../../routing/scroll.ts";
import { useHydrated } from "../../routing/use-hydrated.ts";
import type { Place } from "../../settings/reading-state.ts";
import { whenIdle } from "../../when-idle.ts";
import type { Keeper } from "./place/keep-place.ts";

/** Fetches what finds sentences on the page. */
export const fetchPlaces = () => import("./place/keep-place.ts");

/** Keeps the sentence at the top of the window where it is. Returns that sentence, as of the last scrolling. */
export function useKeptPlace(article: Article, proseRef: RefObject<HTMLElement | null>): RefObject<Place | undefined> {
  const place = useRef<Place>(undefined);
  const keeper = useRef<Keeper>(undefined);
  const location = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const visit = useRef(visitOf(location));
  // A page that has just been taken over is to answer first.
  const [isFirst] = useState(!useHydrated());
  const [isReturn] = useState(isBack);

  useLayoutEffect(() => {
    const now = visitOf(location);
    if (visit.current === now) return;
    visit.current = now;
    if (isBack) keeper.current?.forget();
  }, [location, isBack]);

  useLayoutEffect(() => {
    let isOver = false;
    async function start(): Promise<void> {
      const { keepPlace } = await fetchPlaces();
      const prose = proseRef.current;
      if (isOver || prose === null) return;
      keeper.current = keepPlace({
        prose,
        article,
        visit: () => visit.current,
        isReturn: isFirst ? isReloaded() : isReturn,
        onPlace: (next) => {
          place.current = next;
        },
      });
    }
    const cancel = isFirst ? whenIdle(start) : leave;
    if (!isFirst) void start().catch(leave);
    return () => {
      isOver = true;
      cancel();
      keeper.current?.stop();
      keeper.current = undefined;
    };
  }, [article, proseRef, isFirst, isReturn]);

  return place;
}

/** Whether the browser has come back to this document, rather than to its address for the first time. */
function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type !== "navigate";
}

function leave(): void {}
