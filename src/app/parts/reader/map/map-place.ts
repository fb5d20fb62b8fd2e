import type { Article } from "../../../../model/article.ts";
import { hull } from "../../../../model/span.ts";
import type { ArticlePage } from "../../../../model/summary.ts";
import type { MarkedQuotation } from "../marked.ts";

/** A place of an article in the terms of a reader. */
export interface MapPlace {
  /** Counted from 1. */
  readonly paragraph: number;
  /** The quotation that the place lies in. */
  readonly quotation: MarkedQuotation | undefined;
}

/**
 * What stands at a share of an article's text, 0 to 1.
 *
 * @param reach how far from a quotation still means it, as a share of the text: the shortest must be met by a pointer
 */
export function placeOnMap(
  { article }: Pick<ArticlePage, "article">,
  marked: readonly MarkedQuotation[],
  share: number,
  reach = 0,
): MapPlace {
  const { blocks, text } = article;
  const offset = share * text.length;
  const distances = marked.map((each) => ({ each, distance: distanceTo(each, offset) }));
  const nearest = distances.reduce<(typeof distances)[number] | undefined>(
    (best, next) => (best === undefined || next.distance <= best.distance ? next : best),
    undefined,
  );
  const isMet = nearest !== undefined && nearest.distance <= reach * text.length;
  return { paragraph: paragraphAt(blocks, offset), quotation: isMet ? nearest.each : undefined };
}

/** Where a quotation begins. */
export function placeOf({ article }: Pick<ArticlePage, "article">, quotation: MarkedQuotation): MapPlace {
  return { paragraph: paragraphAt(article.blocks, hull(quotation.quotation.spans).start), quotation };
}

function paragraphAt(blocks: Article["blocks"], offset: number): number {
  return Math.max(1, blocks.findLastIndex(({ span }) => span.start <= offset) + 1);
}

/** How far an offset lies outside a quotation, in UTF-16 code units; 0 within it. */
function distanceTo({ quotation }: MarkedQuotation, offset: number): number {
  const { start, end } = hull(quotation.spans);
  return Math.max(0, start - offset, offset - end);
}
