import type { Span } from "../../../model/span.ts";
import { textNodesOf } from "../reader/text-nodes.ts";

/**
 * A stretch of the article as ranges of the page, one for each piece of its text; none where that part of the article is
 * not drawn yet.
 *
 * @param span within one block of the article
 */
export function textRanges(prose: Element, span: Span): readonly Range[] {
  const blocks = [...prose.querySelectorAll<HTMLElement>("[data-at]")];
  const block = blocks.findLast(({ dataset }) => Number(dataset.at) <= span.start);
  const ranges: Range[] = [];
  if (block === undefined) return ranges;
  let offset = Number(block.dataset.at);
  for (const node of textNodesOf(block)) {
    const start = Math.max(0, span.start - offset);
    const end = Math.min(node.data.length, span.end - offset);
    offset += node.data.length;
    if (start >= end) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    ranges.push(range);
  }
  return ranges;
}
