import { type RefObject, useEffect, useRef } from "react";
import { useSearchText } from "../../text/search.ts";
import { MoreButton } from "../quotations/more-button.tsx";

interface MoreResultsProps {
  /** How many articles are not shown yet. */
  readonly rest: number;
  /** Whether the next ones come when the reader gets near, without being asked for. */
  readonly isSoon: boolean;
  /** The list that the new ones join. */
  readonly list: RefObject<Element | null>;
  readonly onMore: () => void;
}

/** How near the end of the list is when the next part is fetched. */
const NEAR = "400px";

/** The way to the rest of the results. */
export function MoreResults({ rest, isSoon, list, onMore }: MoreResultsProps) {
  const search = useSearchText();
  const end = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isSoon || end.current === null || typeof IntersectionObserver === "undefined") return;
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onMore();
      },
      { rootMargin: NEAR },
    );
    near.observe(end.current);
    return () => near.disconnect();
  }, [isSoon, onMore]);

  return (
    <div ref={end}>
      <MoreButton label={search.moreArticles(rest)} list={list} onMore={onMore} />
    </div>
  );
}
