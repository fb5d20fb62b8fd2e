import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { ArticlePage } from "../../../model/summary.ts";
import { type Place, stageOf } from "../../settings/reading-state.ts";
import { useReadingStore } from "../../settings/stores.tsx";
import { InHeader } from "../../shell/header-slot.tsx";
import { useText } from "../../text/words.tsx";
import { Strip } from "../strip.tsx";
import { useReadingPlace } from "./reading-place.ts";

/** Who opens an article and leaves at once has not begun it, even when all of it is in view. */
const LOOKED_AT_MS = 4000;
/** Scrolling is over when nothing has moved for so long. */
const SETTLED_MS = 500;

interface ProgressProps {
  readonly page: ArticlePage;
  readonly proseRef: RefObject<HTMLElement | null>;
  /** The sentence at the top of the window. */
  readonly sentence: RefObject<Place | undefined>;
}

/** The strip of the article at the edge of the header: the base line turns to ink up to where the reader is. */
export function Progress({ page, proseRef, sentence }: ProgressProps) {
  const { reader } = useText();
  const { article, summary } = page;
  const place = useReadingPlace(proseRef, article.text.length);
  useRemembering(article.id, place, sentence);
  return (
    <InHeader>
      <div
        className="progress"
        role="progressbar"
        aria-label={reader.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(place * 100)}
      >
        <Strip bars={summary.strip} position={place} />
      </div>
    </InHeader>
  );
}

/**
 * Remembers how far the article was read: when scrolling has settled, and when the reader leaves. Who marks the open
 * article as unread wants it to stay so: nothing more is remembered then.
 */
function useRemembering(id: string, place: number, sentence: RefObject<Place | undefined>): void {
  const store = useReadingStore();
  const latest = useRef(place);
  const opened = useRef(0);
  const isBegun = useRef(stageOf(store.of(id)) !== "unread");
  const remember = useCallback(
    (reached: number) => {
      if (isBegun.current && stageOf(store.of(id)) === "unread") return;
      store.reached(id, reached, sentence.current);
      isBegun.current = stageOf(store.of(id)) !== "unread";
    },
    [id, store, sentence],
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
