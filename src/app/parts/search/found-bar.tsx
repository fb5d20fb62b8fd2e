import { useEffect, useRef, useState } from "react";
import { useLocation, useNavigationType, useSearchParams } from "react-router";
import { useKeys } from "../../shell/keyboard.tsx";
import { useSearchText } from "../../text/search.ts";
import { Icon } from "../icon.tsx";
import { foundRanges } from "./found-ranges.ts";
import { useMarkedRanges } from "./use-marked-ranges.ts";

/** The text of the article, which stands on the page beside this. */
const PROSE = ".prose";
/** Its blocks, in order. */
const BLOCK = "[data-at]";

const NONE: readonly Range[] = [];

/** Marks in the article what the search has found, and leads from one place to the next. */
export function FoundBar() {
  const search = useSearchText();
  const [params, setParams] = useSearchParams();
  const words = params.get("find") ?? "";
  const ranges = useRanges(words);
  const [at, setAt] = useState<number>();
  const arrive = useArrivalAt(params.get("p"));
  useMarkedRanges(ranges, at === undefined ? undefined : ranges[at]);
  useKeys({ n: (event) => step(event.shiftKey ? -1 : 1), Escape: end });

  useEffect(() => {
    if (ranges.length > 0) setAt((known) => Math.min(known ?? arrive(ranges), ranges.length - 1));
  }, [ranges, arrive]);

  function step(by: 1 | -1): void {
    if (ranges.length === 0) return;
    const next = ((at ?? -by) + by + ranges.length) % ranges.length;
    setAt(next);
    showRange(ranges[next]);
  }

  /** What is open above the text is closed first. */
  function end(): boolean {
    if (document.querySelector("[popover]:popover-open") !== null) return false;
    close();
    return true;
  }

  function close(): void {
    const rest = new URLSearchParams(params);
    rest.delete("find");
    rest.delete("p");
    setParams(rest, { replace: true, preventScrollReset: true });
  }

  return (
    <search className="found-bar no-print" aria-label={search.found.label}>
      <span role="status">{search.found.place(at === undefined ? 0 : at + 1, ranges.length)}</span>
      <button className="mini" type="button" aria-label={search.found.previous} onClick={() => step(-1)}>
        <Icon name="up" />
      </button>
      <button className="mini" type="button" aria-label={search.found.next} onClick={() => step(1)}>
        <Icon name="down" />
      </button>
      <button className="mini" type="button" aria-label={search.found.close} onClick={close}>
        <Icon name="close" />
      </button>
    </search>
  );
}

/** Where the words stand in the article; looked up anew when the article is set anew. */
function useRanges(words: string): readonly Range[] {
  const [ranges, setRanges] = useState(NONE);
  useEffect(() => {
    const prose = document.querySelector(PROSE);
    if (prose === null) return;
    const wanted = new Set(words.toLowerCase().split(" "));
    const look = () => setRanges(foundRanges(prose, wanted));
    look();
    const changes = new MutationObserver(look);
    changes.observe(prose, { childList: true, characterData: true, subtree: true });
    return () => changes.disconnect();
  }, [words]);
  return ranges;
}

/**
 * Shows the place that the address means, once, and tells its number: in the quotation that it names, else in the
 * paragraph. Who comes back to the page is left where the browser has put the window.
 */
function useArrivalAt(paragraph: string | null): (ranges: readonly Range[]) => number {
  const { hash, key } = useLocation();
  const isReturn = useNavigationType() === "POP" && key !== "default";
  const arrived = useRef(false);
  const arrive = (ranges: readonly Range[]): number => {
    const block = document.querySelectorAll(`${PROSE} ${BLOCK}`)[Number(paragraph) - 1];
    const within = elementOf(hash) ?? block;
    const first = ranges.findIndex((range) => within?.contains(range.startContainer) === true);
    const place = Math.max(0, first);
    if (!arrived.current && !isReturn) showRange(ranges[place]);
    arrived.current = true;
    return place;
  };
  const latest = useRef(arrive);
  useEffect(() => {
    latest.current = arrive;
  });
  return useRef((ranges: readonly Range[]) => latest.current(ranges)).current;
}

function elementOf(hash: string): Element | null {
  try {
    return hash === "" ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** Scrolls to a range unless it is in view. */
function showRange(range: Range | undefined): void {
  const rect = range?.getBoundingClientRect();
  if (rect === undefined || (rect.top > HEAD && rect.bottom < window.innerHeight - FOOT)) return;
  range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
}

/** What may cover the edges of the window, in pixels. */
const HEAD = 72;
const FOOT = 96;
