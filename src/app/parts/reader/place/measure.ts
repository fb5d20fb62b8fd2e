import type { Article } from "../../../../model/article.ts";
import type { Span } from "../../../../model/span.ts";
import { spokenSentences } from "../../aloud/spoken-sentences.ts";
import { textNodesOf } from "../text-nodes.ts";

/** A sentence and how it stands to a line across the window. */
export interface Mark {
  readonly sentence: Span;
  /** The share of the sentence's height above the line, 0 to 1; below zero, how many pixels under the line it begins. */
  readonly into: number;
}

/** Top and bottom, in pixels from the top of the window. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** The line at the top of what can be read: the lower edge of the header. Pixels from the top of the window. */
export function readingLine(): number {
  return document.querySelector(".head")?.getBoundingClientRect().bottom ?? 0;
}

/** The first sentence of which something stands below a line of the window; undefined when all is above it. */
export function sentenceAt(prose: HTMLElement, article: Article, line: number): Mark | undefined {
  const blocks = blocksOf(prose);
  const block = blocks[firstWhere(blocks, (each) => each.getBoundingClientRect().bottom > line)];
  if (block === undefined) return undefined;
  const words = textNodesOf(block);
  const start = Number(block.dataset.at);
  const sentences = spokenSentences(article.text, { start, end: start + lengthOf(words) }, article.language);
  const isBelow = ({ end }: Span) => (middleOf(words, end - 1 - start) ?? line) > line;
  const sentence = sentences[firstWhere(sentences, isBelow)] ?? sentences.at(-1);
  const extent = sentence && extentOf(block, sentence);
  if (sentence === undefined || extent === undefined) return undefined;
  const height = Math.max(1, extent.bottom - extent.top);
  const above = line - extent.top;
  return { sentence, into: above > 0 ? Math.min(1, above / height) : above };
}

/** How many pixels to scroll down so that a mark stands to a line as it says; undefined when there is no text. */
export function wayTo(prose: HTMLElement, { sentence, into }: Mark, line: number): number | undefined {
  const blocks = blocksOf(prose);
  const block = blocks[firstWhere(blocks, (each) => Number(each.dataset.at) > sentence.start) - 1] ?? blocks[0];
  const extent = block && extentOf(block, sentence);
  if (extent === undefined) return undefined;
  const { top, bottom } = extent;
  return (into < 0 ? top + into : top + into * (bottom - top)) - line;
}

/** Where a sentence stands. One that is not shown stands where the text goes on after it. */
function extentOf(block: HTMLElement, sentence: Span): Extent | undefined {
  const words = textNodesOf(block);
  const from = sentence.start - Number(block.dataset.at);
  const first = rectAt(words, from);
  const last = rectAt(words, Math.min(sentence.end - Number(block.dataset.at), lengthOf(words)) - 1);
  if (first !== undefined && last !== undefined) return { top: first.top, bottom: Math.max(first.bottom, last.bottom) };
  const { top, bottom } = block.getBoundingClientRect();
  const edge = from >= lengthOf(words) ? bottom : top;
  return { top: edge, bottom: edge };
}

function blocksOf(prose: HTMLElement): readonly HTMLElement[] {
  return [...prose.querySelectorAll<HTMLElement>("[data-at]")];
}

function lengthOf(words: readonly Text[]): number {
  return words.reduce((length, node) => length + node.length, 0);
}

/** The box of the character at an offset of a block's text. */
function rectAt(words: readonly Text[], offset: number): DOMRect | undefined {
  let from = offset;
  for (const node of words) {
    if (from >= 0 && from < node.length) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      return range.getClientRects()[0];
    }
    from -= node.length;
  }
  return undefined;
}

function middleOf(words: readonly Text[], offset: number): number | undefined {
  const rect = rectAt(words, offset);
  return rect && (rect.top + rect.bottom) / 2;
}

/** The index of the first item from which on something holds, by bisection; the length of the list where it never does. */
function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
