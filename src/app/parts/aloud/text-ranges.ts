import type { Span } from "../../../model/span.ts";

/** What stands in the text without being of it: names of speakers, words for screen readers. */
const NOT_TEXT = "button, [hidden], .vh";

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
  for (const node of textNodes(block)) {
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

function textNodes(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return node instanceof Element && node.matches(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}
