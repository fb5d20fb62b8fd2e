import { type RefObject, useEffect, useRef, useState } from "react";
import { useNavigate, useNavigationType } from "react-router";
import type { ArticleSummary } from "../../../model/summary.ts";
import { articlePath } from "../../paths.ts";
import { useReadingStore } from "../../settings/stores.tsx";
import { useCameFrom } from "../../shell/came-from.ts";
import { useKeys } from "../../shell/keyboard.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { useText } from "../../text/words.ts";

interface ListKeys {
  /** The article on which the keys stand, marked in the list. */
  readonly here: string | undefined;
  /** To call when a row gets the focus otherwise: J and K go on from there. */
  readonly onFocus: (id: string) => void;
}

interface Here {
  readonly id: string;
  /** Whether J or K led here, so that the row is marked; the tab key has a mark of its own. */
  readonly byKeys: boolean;
}

/**
 * The keys of the list: J and K move, Enter opens, M marks as read, / searches. On the way back from an article, its
 * row is where the keys stand, has the focus and is in view.
 */
export function useListKeys(shown: readonly ArticleSummary[], searchRef: RefObject<HTMLInputElement | null>): ListKeys {
  const returnTo = useReturnTo(shown);
  const [here, setHere] = useState<Here | undefined>(
    returnTo === undefined ? undefined : { id: returnTo, byKeys: true },
  );
  const navigate = useNavigate();
  const toggleRead = useToggleRead();
  const current = shown.find((article) => article.id === here?.id);

  function step(by: 1 | -1): void {
    const index = current === undefined ? -1 : shown.indexOf(current);
    const next = shown[Math.max(0, index + by)];
    if (next === undefined) return;
    setHere({ id: next.id, byKeys: true });
    focusEntry(next.id, "nearest");
  }

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    m: () => current !== undefined && toggleRead(current),
    Enter: () => current !== undefined && void navigate(articlePath(current.slug)),
    "/": () => {
      searchRef.current?.focus();
      searchRef.current?.select();
    },
  });

  return {
    here: here?.byKeys === true ? here.id : undefined,
    onFocus: (id) => setHere((before) => (before?.id === id ? before : { id, byKeys: false })),
  };
}

/** Marks an article as read or unread and offers to undo it. */
function useToggleRead(): (article: ArticleSummary) => void {
  const reading = useReadingStore();
  const notify = useNotice();
  const { list } = useText();
  return ({ id }) => {
    const before = reading.of(id);
    reading.mark(id, !before.read);
    notify({
      text: before.read ? list.markedUnread : list.markedRead,
      undo: () => reading.restore(id, before),
    });
  };
}

/** The article that the reader comes back from, if it is in the list; asked once, when the list appears. */
function useReturnTo(shown: readonly ArticleSummary[]): string | undefined {
  const cameFrom = useCameFrom();
  const isReturn = useNavigationType() === "POP";
  const [id] = useState(() => (isReturn ? shown.find(({ slug }) => articlePath(slug) === cameFrom)?.id : undefined));
  useEffect(() => {
    if (id !== undefined) focusEntry(id, "center");
  }, [id]);
  return id;
}

/**
 * Moves the focus to the first of the rows that were asked for, which the button after the last row stood for. Returns
 * the function to call when they are asked for.
 */
export function useFocusOnMore(shown: readonly ArticleSummary[]): () => void {
  const from = useRef<number>(undefined);
  useEffect(() => {
    const first = from.current === undefined ? undefined : shown[from.current];
    if (first === undefined) return;
    from.current = undefined;
    focusEntry(first.id, "nearest");
  }, [shown]);
  return () => {
    from.current = shown.length;
  };
}

/** Moves the focus to a row's link and, where the row is out of sight, the row into view. */
function focusEntry(id: string, block: "nearest" | "center"): void {
  const link = document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`);
  const row = link?.closest("li");
  if (!link || !row) return;
  link.focus({ preventScroll: true });
  const { top, bottom } = row.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) row.scrollIntoView({ block });
}
