import type { Block } from "../../../model/article.ts";
import { overlaps, type Span } from "../../../model/span.ts";
import { isVerbatim, type MarkedQuotation } from "./marked.ts";

/** A piece of a block as it is set: plain text, or something that wraps further runs. */
export type Run =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "quotationMark"; readonly runs: readonly Run[] }
  | { readonly kind: "emphasis" | "strong"; readonly runs: readonly Run[] }
  | { readonly kind: "link"; readonly href: string; readonly runs: readonly Run[] }
  | PieceRun;

/** A quotation, or a part of it where the text interrupts it. */
export interface PieceRun {
  readonly kind: "piece";
  readonly marked: MarkedQuotation;
  /** The quotation begins here: this piece carries its address and its name. */
  readonly first: boolean;
  /** The quotation ends with this piece. */
  readonly last: boolean;
  readonly runs: readonly Run[];
}

/** A stretch to be wrapped. `opens` and `closes` are false where it had to be cut. */
interface Layer {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly wrap: (runs: readonly Run[], opens: boolean, closes: boolean) => Run;
}

/**
 * Cuts a block into nested runs. Joined, their text is the block's text, exactly.
 *
 * Quotations lie outside links and emphasis, since a name inside a link could not be a button. Where two stretches
 * overlap without one containing the other, the later one is cut in two at the end of the earlier.
 *
 * @param text the article's text, into which all spans point (UTF-16 code units, end exclusive)
 * @param marked the article's quotations in reading order; those that do not touch the block are passed over
 */
export function textRuns(text: string, block: Block, marked: readonly MarkedQuotation[]): readonly Run[] {
  const here = marked.filter(({ quotation }) => quotation.spans.some((span) => overlaps(span, block.span)));
  const pieces = here.flatMap(pieceLayers);
  const inline = [...block.marks.map(inlineLayer), ...here.flatMap((quotation) => markLayers(text, quotation))];
  const set = clip(inline, block.span);
  return nest(block.span, clip(pieces, block.span), (stretch) =>
    nest(stretch, clip(set, stretch), (plain) => [{ kind: "text", text: text.slice(plain.start, plain.end) }]),
  );
}

function pieceLayers(marked: MarkedQuotation): readonly Layer[] {
  return marked.quotation.spans.map((span, index) => ({
    ...span,
    opens: index === 0,
    closes: index === marked.quotation.spans.length - 1,
    wrap: (runs, first, last) => ({ kind: "piece", marked, first, last, runs }),
  }));
}

function inlineLayer(mark: Block["marks"][number]): Layer {
  return {
    ...mark.span,
    opens: true,
    closes: true,
    wrap: (runs) => (mark.type === "link" ? { kind: "link", href: mark.href, runs } : { kind: mark.type, runs }),
  };
}

/** The quotation marks of a verbatim quotation: the first and the last character of each of its spans, if they are any. */
function markLayers(text: string, { type, quotation }: MarkedQuotation): readonly Layer[] {
  if (!isVerbatim(type)) return [];
  return quotation.spans
    .flatMap(({ start, end }) => (end - start > 1 ? [start, end - 1] : []))
    .filter((offset) => /^\p{Quotation_Mark}$/u.test(text.charAt(offset)))
    .map((offset) => ({
      start: offset,
      end: offset + 1,
      opens: true,
      closes: true,
      wrap: (runs) => ({ kind: "quotationMark", runs }),
    }));
}

/** The parts of the layers that lie within `range`, outer ones first. */
function clip(layers: readonly Layer[], range: Span): readonly Layer[] {
  return layers
    .filter((layer) => overlaps(layer, range))
    .map((layer) => part(layer, range.start, range.end))
    .filter(({ start, end }) => start < end)
    .sort(outerFirst);
}

function part(layer: Layer, from: number, to: number): Layer {
  return {
    ...layer,
    start: Math.max(layer.start, from),
    end: Math.min(layer.end, to),
    opens: layer.opens && layer.start >= from,
    closes: layer.closes && layer.end <= to,
  };
}

function outerFirst(a: Layer, b: Layer): number {
  return a.start - b.start || b.end - a.end;
}

/** Wraps `range` in `layers`, which lie within it, outer ones first; `leaf` sets what no layer covers. */
function nest(range: Span, layers: readonly Layer[], leaf: (stretch: Span) => readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  let from = range.start;
  const plainTo = (end: number) => {
    if (from < end) runs.push(...leaf({ start: from, end }));
  };
  let waiting = layers;
  let next = 0;
  for (let outer = waiting[next]; outer !== undefined; outer = waiting[next]) {
    const { start, end } = outer;
    plainTo(start);
    from = end;
    const begun: Layer[] = [];
    for (next++; next < waiting.length; next++) {
      const layer = waiting[next];
      if (layer === undefined || layer.start >= end) break;
      begun.push(layer);
    }
    runs.push(outer.wrap(nest(outer, clip(begun, outer), leaf), outer.opens, outer.closes));
    const cut = begun.filter((layer) => layer.end > end);
    if (cut.length > 0) {
      waiting = clip([...cut, ...waiting.slice(next)], { start: end, end: range.end });
      next = 0;
    }
  }
  plainTo(range.end);
  return runs;
}
