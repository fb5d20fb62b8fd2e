import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useNavigate, useNavigationType } from "react-router";
import type { ArticleSummary } from "../../../model/summary.ts";
import { articlePath } from "../../paths.ts";
import { useCameFrom } from "../../shell/came-from.ts";
import { useKeys } from "../../shell/keyboard.tsx";
import { useToggleRead } from "../../shell/use-toggle-read.ts";

interface ListKeysProps {
  /** The rows, as they stand. */
  readonly shown: readonly ArticleSummary[];
  /** Shows more rows, when there are more. */
  readonly onMore: (() => void) | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

interface ListKeys {
  /** The article on which the keys stand, marked in the list. */
  readonly here: string | undefined;
  /** To call when a row gets the focus otherwise: J and K go on from there. */
  readonly onFocus: (id: string) => void;
  /** Shows more rows and goes on at the first of them. */
  readonly goOn: () => void;
}

interface Here {
  readonly id: string;
  /** The place in the list, from 0: where to go on when the row is no longer there. */
  readonly index: number;
  /** Whether J or K led here, so that the row is marked; the tab key has a mark of its own. */
  readonly byKeys: boolean;
}

/**
 * The keys of the list: J and K move, Enter opens, M marks as read, / searches. On the way back from an article, its
 * row is where the keys stand, has the focus and is in view.
 */
export function useListKeys({ shown, onMore, searchRef }: ListKeysProps): ListKeys {
  const returnTo = useReturnTo(shown);
  const [here, setHere] = useState<Here | undefined>(returnTo);
  const navigate = useNavigate();
  const toggleRead = useToggleRead();
  const current = shown.find((article) => article.id === here?.id);

  function moveTo(index: number): void {
    const article = shown[index];
    if (article === undefined) return;
    setHere({ id: article.id, index, byKeys: true });
    focusEntry(article.id)?.scrollIntoView({ block: "nearest" });
  }

  const goOn = useGoOn(shown.length, moveTo, onMore);

  function next(): void {
    if (current === undefined) moveTo(here?.index ?? 0);
    else if (current === shown.at(-1)) goOn();
    else moveTo(shown.indexOf(current) + 1);
  }

  function previous(): void {
    moveTo(Math.max(0, (current === undefined ? (here?.index ?? 0) : shown.indexOf(current)) - 1));
  }

  useKeys({
    j: next,
    k: previous,
    m: () => {
      if (current === undefined) return false;
      toggleRead(current.id);
      return true;
    },
    Enter: () => current !== undefined && void navigate(articlePath(current.slug)),
    "/": () => {
      searchRef.current?.focus();
      searchRef.current?.select();
    },
  });

  // The same function as long as the rows are the same, so that a step renders two rows and not all.
  const onFocus = useCallback(
    (id: string) => {
      const index = shown.findIndex((article) => article.id === id);
      setHere((before) => (before?.id === id ? before : { id, index, byKeys: false }));
    },
    [shown],
  );

  return { here: here?.byKeys === true ? here.id : undefined, onFocus, goOn };
}

/** The row that the reader comes back to, if it is in the list; asked once, when the list appears. */
function useReturnTo(shown: readonly ArticleSummary[]): Here | undefined {
  const cameFrom = useCameFrom();
  const isReturn = useNavigationType() === "POP";
  const [row] = useState(() => {
    const index = isReturn ? shown.findIndex((article) => leadsTo(article, cameFrom)) : -1;
    const article = shown[index];
    return article === undefined ? undefined : { id: article.id, index, byKeys: true };
  });
  useEffect(() => {
    if (row === undefined) return;
    const entry = focusEntry(row.id);
    const box = entry?.getBoundingClientRect();
    if (box !== undefined && (box.bottom < 0 || box.top > window.innerHeight))
      entry?.scrollIntoView({ block: "center" });
  }, [row]);
  return row;
}

/** Whether a row is of the article with this address, or stands for it. */
function leadsTo({ slug, versions }: ArticleSummary, path: string | undefined): boolean {
  return [slug, ...(versions?.listed ?? []).map((other) => other.slug)].some((each) => articlePath(each) === path);
}

/** Asks for more rows and, once they are there, moves to the first of them, where the button stood. */
function useGoOn(count: number, moveTo: (index: number) => void, onMore: (() => void) | undefined): () => void {
  const awaited = useRef<number>(undefined);
  useEffect(() => {
    if (awaited.current === undefined || awaited.current >= count) return;
    moveTo(awaited.current);
    awaited.current = undefined;
  });
  return () => {
    if (onMore === undefined) return;
    awaited.current = count;
    onMore();
  };
}

/** Moves the focus to the link of a row; returns the row, which may be out of sight. */
function focusEntry(id: string): Element | null | undefined {
  const link = document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`);
  link?.focus({ preventScroll: true });
  return link?.closest("li");
}
