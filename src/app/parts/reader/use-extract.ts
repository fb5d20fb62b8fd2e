import { type RefObject, useEffect, useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import type { Article } from "../../../model/article.ts";
import { whenIdle } from "../../when-idle.ts";
import type { MarkedQuotation } from "./marked.ts";

const VIEW = "view";
const QUOTATIONS = "quotations";

const fetchExtract = () => import("./extract.ts");
type ExtractParts = Awaited<ReturnType<typeof fetchExtract>>;

export interface OnlyQuotations {
  /** Whether the address asks for the quotations alone. */
  readonly isOn: boolean;
  /** Asks for the other of the two, in an entry of its own in the history. */
  readonly toggle: () => void;
}

/** Whether the article is shown whole or reduced to its quotations: the query of the address says so. */
export function useOnlyQuotations(): OnlyQuotations {
  const [params, setParams] = useSearchParams();
  const isOn = params.get(VIEW) === QUOTATIONS;
  function toggle(): void {
    const next = new URLSearchParams(params);
    if (isOn) next.delete(VIEW);
    else next.set(VIEW, QUOTATIONS);
    setParams(next, { preventScrollReset: true });
  }
  return { isOn, toggle };
}

/**
 * The article reduced to the sentences with these quotations; undefined when it is wanted whole, and as long as what
 * reduces it is on its way.
 */
export function useExtract(
  article: Article,
  quotations: readonly MarkedQuotation[] | undefined,
  proseRef: RefObject<HTMLElement | null>,
) {
  const [parts, setParts] = useState<ExtractParts>();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [last, setLast] = useState<number>();
  const isWanted = quotations !== undefined;

  useEffect(() => {
    const fetch = async () => setParts(await fetchExtract());
    if (!isWanted) return whenIdle(fetchExtract);
    // Where it cannot be had, the article stays whole.
    fetch().catch(() => {});
    return undefined;
  }, [isWanted]);

  useEffect(() => {
    if (last === undefined) return;
    const blocks = [...(proseRef.current?.querySelectorAll<HTMLElement>("[data-at]") ?? [])];
    const block = blocks.findLast(({ dataset }) => Number(dataset.at) <= last);
    if (block === undefined) return;
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
  }, [last, proseRef]);

  const extract = useMemo(
    () =>
      quotations === undefined
        ? undefined
        : parts?.onlyQuotations(
            article,
            quotations.map(({ quotation }) => quotation),
            opened,
          ),
    [article, quotations, parts, opened],
  );
  if (extract === undefined || parts === undefined) return undefined;
  return {
    extract,
    GapLine: parts.GapLine,
    open(start: number): void {
      setOpened((before) => new Set([...before, start]));
      setLast(start);
    },
  };
}
