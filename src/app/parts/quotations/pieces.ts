import type { Span } from "../../../model/span.ts";
import type { QuotationEntry } from "../../../model/summary.ts";
import { isVerbatim } from "../reader/marked.ts";

/** A stretch of a quotation that is set in one way. */
export interface Piece {
  readonly text: string;
  /** A quotation mark of the source at the edge of the quotation. */
  readonly mark: boolean;
  /** Words that were searched for. */
  readonly hit: boolean;
}

/** A stretch of the sentence: the surroundings, or one span of the quotation in its pieces. */
export type Stretch =
  | { readonly quoted: false; readonly text: string }
  | { readonly quoted: true; readonly pieces: readonly Piece[] };

const OPENING = /^\p{Quotation_Mark}/u;
const CLOSING = /\p{Quotation_Mark}$/u;

/**
 * The sentence of an entry cut at the borders of the quotation, of its marks and of the hits (offsets into `context`,
 * in order). The texts of all stretches together are exactly `context`.
 */
export function stretches(
  entry: Pick<QuotationEntry, "context" | "spans" | "type">,
  hits: readonly Span[],
): readonly Stretch[] {
  const { context, spans } = entry;
  const verbatim = isVerbatim(entry.type);
  const result: Stretch[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) result.push({ quoted: false, text: context.slice(at, span.start) });
    result.push({ quoted: true, pieces: piecesOf(context, span, verbatim, hits) });
    at = span.end;
  }
  if (at < context.length) result.push({ quoted: false, text: context.slice(at) });
  return result;
}

function piecesOf(context: string, span: Span, verbatim: boolean, hits: readonly Span[]): readonly Piece[] {
  const text = context.slice(span.start, span.end);
  const opening = verbatim && OPENING.test(text) ? 1 : 0;
  const closing = verbatim && text.length > 1 && CLOSING.test(text) ? 1 : 0;
  const inner = { start: span.start + opening, end: span.end - closing };
  const pieces: Piece[] = [{ text: context.slice(span.start, inner.start), mark: true, hit: false }];
  let at = inner.start;
  for (const hit of hits) {
    const start = Math.max(hit.start, at);
    const end = Math.min(hit.end, inner.end);
    if (start >= end) continue;
    pieces.push({ text: context.slice(at, start), mark: false, hit: false });
    pieces.push({ text: context.slice(start, end), mark: false, hit: true });
    at = end;
  }
  pieces.push({ text: context.slice(at, inner.end), mark: false, hit: false });
  pieces.push({ text: context.slice(inner.end, span.end), mark: true, hit: false });
  return pieces.filter((piece) => piece.text !== "");
}

const PARAGRAPH_BREAK = /\s*\n\s*/u;

/** Cuts stretches where the surroundings have a line break; what is quoted stays whole. */
export function paragraphsOf(list: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const paragraphs: Stretch[][] = [[]];
  for (const stretch of list) {
    if (stretch.quoted) {
      paragraphs.at(-1)?.push(stretch);
      continue;
    }
    for (const [index, text] of stretch.text.split(PARAGRAPH_BREAK).entries()) {
      if (index > 0) paragraphs.push([]);
      if (text !== "") paragraphs.at(-1)?.push({ quoted: false, text });
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
