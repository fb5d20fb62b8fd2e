import { type RefObject, useState } from "react";
import { useLocation } from "react-router";
import type { Article } from "../../../model/article.ts";
import { useReadingStore } from "../../settings/stores.tsx";
import { blockAt } from "./reading-place.ts";

/** Who has read less than this share has hardly begun and need not be led back. */
const WORTHWHILE = 0.05;

interface Resume {
  /** Where the reader left off, as a share of the text; undefined when there is nothing to return to. */
  readonly at: number | undefined;
  readonly go: () => void;
}

/**
 * The way back to where the reader left off. It is offered, not taken: the place to which the browser returns on its
 * own, or which the address names, is left alone.
 */
export function useResume(article: Article, proseRef: RefObject<HTMLElement | null>): Resume {
  const store = useReadingStore();
  const { hash } = useLocation();
  const [at, setAt] = useState(() => {
    const { position, read } = store.of(article.id);
    return hash === "" && !read && position >= WORTHWHILE ? position : undefined;
  });

  function go(): void {
    const block = proseRef.current && at !== undefined ? blockAt(proseRef.current, at, article.text.length) : undefined;
    setAt(undefined);
    if (block === undefined) return;
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    block.scrollIntoView({ block: "center" });
  }

  return { at, go };
}
