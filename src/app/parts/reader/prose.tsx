import { memo, type RefObject, useDeferredValue, useEffect, useMemo, useState } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import type { Article, Block } from "../../../model/article.ts";
import { textOf } from "../../../model/span.ts";
import { useHydrated } from "../../routing/use-hydrated.ts";
import { isToPlace } from "../../shell/page.ts";
import { directionOf } from "../written-in.ts";
import { isUnbroken } from "./long-text.ts";
import type { MarkedQuotation } from "./marked.ts";
import type { Gap } from "./only-quotations.ts";
import { Runs } from "./piece.tsx";
import { type Run, textRuns } from "./runs.ts";
import { useExtract } from "./use-extract.ts";

interface ProseProps {
  readonly article: Article;
  readonly marked: readonly MarkedQuotation[];
  /** Only one voice is marked: the rest of the text looks plain. */
  readonly isSolo: boolean;
  /** The quotations to which the article is reduced; undefined for all of it. */
  readonly only: readonly MarkedQuotation[] | undefined;
  readonly proseRef: RefObject<HTMLDivElement | null>;
  readonly onOpen: (id: string) => void;
}

interface SetBlock {
  readonly block: Block;
  readonly runs: readonly Run[];
  readonly unbroken: boolean;
  readonly dir: "rtl" | "auto";
}

/** The text of the article. A click on a quotation or its name opens its details; links and selections come first. */
export const Prose = memo(function Prose({ article, marked, isSolo, only, proseRef, onOpen }: ProseProps) {
  const whole = useBlocks(article);
  const reduced = useExtract(article, only, proseRef);
  const pieces = reduced?.extract ?? whole;
  const groups = useMemo(() => {
    const dir = directionOf(article.language);
    return groupLists(
      pieces.map((piece) => (piece.kind === "gap" ? piece : { ...setBlock(article.text, piece, marked), dir })),
    );
  }, [article, pieces, marked]);
  useQuotationClicks(proseRef, onOpen);
  return (
    <div className={isSolo ? "prose is-solo" : "prose"} ref={proseRef}>
      {groups.map((group) => {
        if (Array.isArray(group)) {
          return (
            <ul key={group[0]?.block.span.start}>
              {group.map((item) => (
                <BlockView key={item.block.span.start} {...item} />
              ))}
            </ul>
          );
        }
        if ("block" in group) return <BlockView key={group.block.span.start} {...group} />;
        return reduced && <reduced.GapLine key={group.span.start} gap={group} onOpen={reduced.open} />;
      })}
    </div>
  );
});

/**
 * The blocks of the article. Who comes to its beginning sees what the window can hold at once, and the rest is drawn
 * meanwhile; where the page is scrolled to a place in it, all of it must be there first.
 */
function useBlocks({ blocks }: Article): readonly Block[] {
  const isHydrated = useHydrated();
  const { hash, search, state } = useLocation();
  const isToBeginning = hash === "" && search === "" && !isToPlace(state);
  const isNew = useNavigationType() === NavigationType.Push && isToBeginning && isHydrated;
  const [first] = useState(() => (isNew ? blocks.filter(({ span }) => span.start <= charactersInView()) : blocks));
  return useDeferredValue(blocks, first);
}

/** How many characters of text a window can hold at the very most. */
function charactersInView(): number {
  const { innerWidth, innerHeight } = window;
  return (Math.min(innerWidth, COLUMN) * innerHeight) / CHARACTER;
}

/** The width of a column of text, and the area of a character at the usual size and line height. Pixels. */
const COLUMN = 700;
const CHARACTER = 220;

function setBlock(text: string, block: Block, marked: readonly MarkedQuotation[]): Omit<SetBlock, "dir"> {
  return {
    block,
    runs: textRuns(text, block, marked),
    unbroken: isUnbroken(textOf(text, block.span)),
  };
}

/** Puts list items that follow one another into one list. */
function groupLists(pieces: readonly (SetBlock | Gap)[]): readonly (SetBlock | SetBlock[] | Gap)[] {
  const groups: (SetBlock | SetBlock[] | Gap)[] = [];
  for (const item of pieces) {
    const last = groups.at(-1);
    if (!("block" in item) || item.block.kind !== "listItem") groups.push(item);
    else if (Array.isArray(last)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** A paragraph that is emphasised as a whole is a note on the article rather than the loudest part of it. */
function classOf({ kind, span, marks }: Block, unbroken: boolean): string | undefined {
  if (unbroken) return "is-unbroken";
  const isWhole = (mark: Block["marks"][number]) =>
    mark.type === "emphasis" && mark.span.start <= span.start && mark.span.end >= span.end;
  return kind === "paragraph" && marks.some(isWhole) ? "is-note" : undefined;
}

const HEADINGS = ["h2", "h3", "h4", "h5", "h6"] as const;

const BlockView = memo(function BlockView({ block, runs, unbroken, dir }: SetBlock) {
  const content = <Runs runs={runs} />;
  const place = { "data-at": block.span.start, dir, className: classOf(block, unbroken) };
  switch (block.kind) {
    case "heading": {
      const Heading = HEADINGS[(block.level ?? 2) - 2] ?? "h6";
      return <Heading {...place}>{content}</Heading>;
    }
    case "listItem":
      return <li {...place}>{content}</li>;
    case "blockQuote":
      return (
        <blockquote {...place}>
          <p>{content}</p>
        </blockquote>
      );
    case "paragraph":
      return <p {...place}>{content}</p>;
  }
});

/**
 * One listener for all quotations. It stands for the name of each, a button that the keyboard reaches: the words are
 * the larger target for a pointer and nothing that a keyboard could miss.
 */
function useQuotationClicks(proseRef: RefObject<HTMLDivElement | null>, onOpen: (id: string) => void): void {
  useEffect(() => {
    const prose = proseRef.current;
    function open(event: MouseEvent): void {
      if (!(event.target instanceof Element) || event.button !== 0) return;
      const isName = event.target.closest(".who") !== null;
      if (!isName && (event.target.closest("a") !== null || isSelecting())) return;
      const id = shownQuotationAt(event.target)?.dataset.q;
      if (id !== undefined) onOpen(id);
    }
    prose?.addEventListener("click", open);
    return () => prose?.removeEventListener("click", open);
  }, [proseRef, onOpen]);
}

/** The reader has just marked some text in order to copy it. */
function isSelecting(): boolean {
  return window.getSelection()?.isCollapsed === false;
}

/** The innermost quotation around an element that is marked at present. */
function shownQuotationAt(element: Element): HTMLElement | undefined {
  const hidden = document.documentElement.dataset.hide?.split(" ") ?? [];
  let mark = element.closest<HTMLElement>(".q");
  while (mark !== null && hidden.includes(mark.dataset.t ?? "")) {
    mark = mark.parentElement?.closest<HTMLElement>(".q") ?? null;
  }
  return mark ?? undefined;
}
