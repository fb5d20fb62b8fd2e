import type { Span } from "../../../model/span.ts";

/** What stands in the text without being of it: names of speakers, words for screen readers. */
const NOT_TEXT = "button, [hidden], .vh";

/**
 * A stretch of the article as a range of the page, or undefined where that part of the text is not drawn yet.
 *
 * @param span within one block of the article
 */
export function textRange(prose: Element, span: Span): Range | undefined {
  const blocks = [...prose.querySelectorAll<HTMLElement>("[data-at]")];
  const block = blocks.findLast(({ dataset }) => Number(dataset.at) <= span.start);
  if (block === undefined) return undefined;
  const range = document.createRange();
  let isBegun = false;
  let offset = Number(block.dataset.at);
  for (const node of textNodes(block)) {
    const { length } = node.data;
    if (!isBegun && span.start < offset + length) {
      range.setStart(node, span.start - offset);
      isBegun = true;
    }
    if (isBegun && span.end <= offset + length) {
      range.setEnd(node, span.end - offset);
      return range;
    }
    offset += length;
  }
  return undefined;
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
