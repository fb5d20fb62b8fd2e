import type { Span } from "../../../model/span.ts";
import { textNodesOf } from "../reader/text-nodes.ts";

/**
 * What is selected of an article, as a span of its text without the white space around it. Undefined when nothing is, or
 * when the selection begins before the text of the article.
 *
 * @param text of the article
 */
export function selectedSpan(prose: Element, text: string, selection: Selection | null): Span | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  // Whole paragraphs are selected up to the beginning of what follows, which need not be text of the article.
  if (!prose.contains(range.startContainer)) return undefined;
  let span: Span | undefined;
  for (const block of prose.querySelectorAll<HTMLElement>("[data-at]")) {
    if (!range.intersectsNode(block)) continue;
    let offset = Number(block.dataset.at);
    for (const node of textNodesOf(block)) {
      if (range.intersectsNode(node)) {
        const start = node === range.startContainer ? range.startOffset : 0;
        const end = node === range.endContainer ? range.endOffset : node.data.length;
        span = { start: span?.start ?? offset + start, end: offset + end };
      }
      offset += node.data.length;
    }
  }
  return span && trimmed(text, span);
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  if (words.trim() === "") return undefined;
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}
