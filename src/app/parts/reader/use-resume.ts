import { type RefObject, useEffect, useState } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import type { Article } from "../../../model/article.ts";
import { useHydrated } from "../../routing/use-hydrated.ts";
import { useReadingStore } from "../../settings/stores.tsx";
import { isToPlace } from "../../shell/page.ts";
import { offsetOf } from "./place/find-place.ts";
import { fetchPlaces } from "./use-kept-place.ts";

/** Who has read less than this share has hardly begun and need not be led back. */
const WORTHWHILE = 0.05;

interface Resume {
  /** Where the reader left off, as a share of the text; undefined when there is nothing to return to. */
  readonly at: number | undefined;
  readonly go: () => void;
}

/**
 * The way back to the sentence where the reader left off. It is offered, not taken, unless a link of the app was to lead
 * there: the place to which the browser returns on its own, or which the address names, is left alone.
 */
export function useResume(article: Article, proseRef: RefObject<HTMLElement | null>): Resume {
  const isHydrated = useHydrated();
  const store = useReadingStore();
  const { hash, state } = useLocation();
  const isLed = useNavigationType() === NavigationType.Push && isToPlace(state);
  const [offset, setOffset] = useState(() => {
    const { position, read, at } = store.of(article.id);
    if (hash !== "" || read || position < WORTHWHILE) return undefined;
    return at === undefined ? Math.round(position * article.text.length) : offsetOf(article.text, at);
  });

  function go(): void {
    if (offset === undefined) return;
    setOffset(undefined);
    fetchPlaces().then(
      ({ goToSentence }) => proseRef.current && goToSentence(proseRef.current, article, offset),
      // The page stays at its beginning.
      () => {},
    );
  }

  const [goAtOnce] = useState(() => (isLed ? go : undefined));
  useEffect(() => goAtOnce?.(), [goAtOnce]);

  return { at: offset === undefined || !isHydrated ? undefined : offset / article.text.length, go };
}
