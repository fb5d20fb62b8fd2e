import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { citedPassage } from "../../../export/passage.ts";
import { quotationAsHtml, quotationAsText } from "../../../export/quotation.ts";
import { textDirective, withDirective } from "../../../export/text-fragment.ts";
import type { Article } from "../../../model/article.ts";
import { contains, type Span } from "../../../model/span.ts";
import { addressOf, articlePath } from "../../paths.ts";
import { useKeys } from "../../shell/keyboard.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { useShareText } from "../../text/share.ts";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";
import { type Clipping, copyToClipboard } from "../reader/clipboard.ts";
import type { MarkedQuotation } from "../reader/marked.ts";
import { selectedSpan } from "./selected-span.ts";
import { ShareButton } from "./share-button.tsx";
import { usePassage } from "./use-passage.ts";

interface PassageBarProps {
  readonly article: Article;
  readonly marked: readonly MarkedQuotation[];
  readonly proseRef: RefObject<HTMLElement | null>;
  /** A copy of what is selected was asked for before the bar was there. */
  readonly isAwaited: boolean;
}

/** What can be done with a selected passage: copy it with its source, or a link that leads to it, here and there. */
export function PassageBar({ article, marked, proseRef, isAwaited }: PassageBarProps) {
  const { language, reader } = useText();
  const { passage: words } = useShareText();
  const notify = useNotice();
  const barRef = useRef<HTMLDivElement>(null);
  const passage = usePassage(proseRef, article.text);
  usePlaced(barRef, passage);
  const links = passage && linksTo(article, marked, passage);
  const awaited = useRef(isAwaited);

  async function copy(clipping: Clipping, done: string): Promise<void> {
    notify({ text: (await copyToClipboard(clipping)) ? done : reader.copyFailed });
  }

  /** Of what is selected now: a key may come before the bar has. */
  function copyPassage(): boolean {
    const prose = proseRef.current;
    const selected = prose === null ? undefined : selectedSpan(prose, article.text, document.getSelection());
    if (selected === undefined) return false;
    const cited = citedPassage(article, selected, {
      ...linksTo(article, marked, selected),
      quotation: quotationAround(marked, selected),
    });
    const clipping = { text: quotationAsText(cited, reader.export), html: quotationAsHtml(cited, reader.export) };
    void copy(clipping, words.copied);
    return true;
  }

  function copyLink(): boolean {
    if (links === undefined) return false;
    if (links.isExact) void copy({ text: links.address }, words.copiedLink);
    else notify({ text: words.noWords });
    return true;
  }

  function leave(): boolean {
    if (passage === undefined) return false;
    document.getSelection()?.removeAllRanges();
    return true;
  }

  useEffect(() => {
    if (!awaited.current) return;
    awaited.current = false;
    copyPassage();
  });
  useKeys({ c: copyPassage, l: copyLink, Escape: leave });

  if (passage === undefined || links === undefined) return null;
  const { address, url } = links;
  return (
    <div
      className="passage-bar no-print"
      role="toolbar"
      aria-label={words.label}
      ref={barRef}
      lang={language}
      // A press must not end the selection it is about.
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" onClick={copyPassage}>
        <Icon name="copy" />
        {words.copy}
      </button>
      <button type="button" onClick={copyLink}>
        <Icon name="link" />
        {words.link}
      </button>
      {url !== undefined && (
        <button type="button" onClick={() => void copy({ text: url }, words.copiedOriginal)}>
          <Icon name="outside" />
          {words.original}
        </button>
      )}
      <ShareButton title={article.title} text={article.text.slice(passage.start, passage.end)} url={address} />
    </div>
  );
}

interface Links {
  readonly address: string;
  /** On the site where the article was published. */
  readonly url: string | undefined;
  /** The links lead to the passage, not only to the article. */
  readonly isExact: boolean;
}

function linksTo(article: Article, marked: readonly MarkedQuotation[], passage: Span): Links {
  const { text, blocks, language, slug } = article;
  const names = marked.flatMap(({ quotation }) => quotation.spans.slice(0, 1).map(({ start }) => start));
  const breaks = [...blocks.map(({ span }) => span.start), ...names];
  const directive = textDirective(text, passage, breaks, language);
  const exactly = (address: string) => (directive === undefined ? address : withDirective(address, directive));
  return {
    address: exactly(addressOf(articlePath(slug))),
    url: article.url && exactly(article.url),
    isExact: directive !== undefined,
  };
}

/** The innermost quotation that a passage lies in. */
function quotationAround(marked: readonly MarkedQuotation[], passage: Span) {
  const around = marked.findLast(({ quotation }) => quotation.spans.some((span) => contains(span, passage)));
  return around && { type: around.type, speaker: around.voice?.name ?? null };
}

/** Room between the selection and the bar; more where handles hang below the selection. Pixels. */
const GAP = { fine: 8, coarse: 32 };

/** Places the bar on the page below the end of the selection, within the window. */
function usePlaced(barRef: RefObject<HTMLElement | null>, passage: Span | undefined): void {
  useLayoutEffect(() => {
    const bar = barRef.current;
    const selection = document.getSelection();
    if (bar === null || passage === undefined || selection === null || selection.rangeCount === 0) return;
    const last = [...selection.getRangeAt(0).getClientRects()].at(-1);
    if (last === undefined) return;
    const gap = window.matchMedia("(pointer: coarse)").matches ? GAP.coarse : GAP.fine;
    const dock = document.querySelector<HTMLElement>("nav.dock:not(.dock--spare)")?.offsetHeight ?? 0;
    const lowest = window.innerHeight - dock - bar.offsetHeight - GAP.fine;
    const rightmost = document.documentElement.clientWidth - bar.offsetWidth - GAP.fine;
    bar.style.top = `${window.scrollY + Math.min(last.bottom + gap, lowest)}px`;
    bar.style.left = `${window.scrollX + Math.max(GAP.fine, Math.min(last.left, rightmost))}px`;
  }, [barRef, passage]);
}
