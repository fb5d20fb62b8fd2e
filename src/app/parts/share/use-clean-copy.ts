import { type RefObject, useEffect } from "react";
import { passageAsHtml } from "../../../export/passage-html.ts";
import type { Article } from "../../../model/article.ts";
import { selectedSpan } from "./selected-span.ts";

/**
 * Lets the browser's own copying take the words of the article along without the type and the colours of the page. The
 * plain text is what the browser would copy.
 */
export function useCleanCopy(proseRef: RefObject<HTMLElement | null>, article: Article): void {
  useEffect(() => {
    function copy(event: ClipboardEvent): void {
      const prose = proseRef.current;
      const selection = document.getSelection();
      if (event.defaultPrevented || event.clipboardData === null || prose === null || selection === null) return;
      const passage = selectedSpan(prose, article.text, selection);
      if (passage === undefined || !endsIn(prose, selection)) return;
      event.clipboardData.setData("text/plain", selection.toString());
      event.clipboardData.setData("text/html", passageAsHtml(article, passage));
      event.preventDefault();
    }
    document.addEventListener("copy", copy);
    return () => document.removeEventListener("copy", copy);
  }, [proseRef, article]);
}

/** A whole last paragraph is selected up to the beginning of what follows it. */
function endsIn(prose: Element, selection: Selection): boolean {
  const { endContainer, endOffset } = selection.getRangeAt(0);
  return prose.contains(endContainer) || endOffset === 0;
}
