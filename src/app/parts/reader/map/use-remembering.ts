import { type RefObject, useCallback, useEffect, useRef } from "react";
import { type Place, stageOf } from "../../../settings/reading-state.ts";
import { useReadingStore } from "../../../settings/stores.tsx";

/** Who opens an article and leaves at once has not begun it, even when all of it is in view. */
const LOOKED_AT_MS = 4000;
/** Scrolling is over when nothing has moved for so long. */
const SETTLED_MS = 500;

/**
 * Remembers how far the article was read: when scrolling has settled, and when the reader leaves. Who marks the open
 * article as unread wants it to stay so: nothing more is remembered then.
 */
export function useRemembering(
  id: string,
  place: number,
  sentence: RefObject<Place | undefined>,
  isPartial: boolean,
): void {
  const store = useReadingStore();
  const latest = useRef(place);
  const opened = useRef(0);
  const isBegun = useRef(stageOf(store.of(id)) !== "unread");
  const remember = useCallback(
    (reached: number) => {
      if (isPartial) return;
      if (isBegun.current && stageOf(store.of(id)) === "unread") return;
      store.reached(id, reached, sentence.current);
      isBegun.current = stageOf(store.of(id)) !== "unread";
    },
    [id, store, sentence, isPartial],
  );

  useEffect(() => {
    opened.current = performance.now();
    const keep = () => {
      if (performance.now() - opened.current >= LOOKED_AT_MS) remember(latest.current);
    };
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [remember]);

  useEffect(() => {
    latest.current = place;
    const wait = Math.max(SETTLED_MS, LOOKED_AT_MS - (performance.now() - opened.current));
    const timer = window.setTimeout(() => remember(place), wait);
    return () => window.clearTimeout(timer);
  }, [place, remember]);
}
