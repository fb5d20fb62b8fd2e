import type { Span } from "../../../model/span.ts";
import { type Stretch, stretches } from "../quotations/pieces.ts";
import { shapeOf } from "../reader/marked.ts";
import type { MarkedText, Passage, PassageQuotation } from "./found.ts";

/** A text with the words marked that were searched for. */
export function MarkedWords({ text, hits }: MarkedText) {
  return cutAt(text, hits).map(({ start, end, isHit }) =>
    isHit ? (
      <mark key={start} className="hit">
        {text.slice(start, end)}
      </mark>
    ) : (
      text.slice(start, end)
    ),
  );
}

/** A passage: what is quoted in it in its shape, and the words marked that were searched for. */
export function MarkedPassage({ passage }: { readonly passage: Passage }) {
  const { text, hits, quotations, cut } = passage;
  const pieces: { readonly span: Span; readonly quotation?: PassageQuotation }[] = [];
  let at = 0;
  for (const quotation of quotations) {
    pieces.push({ span: { start: at, end: quotation.span.start } }, { span: quotation.span, quotation });
    at = quotation.span.end;
  }
  pieces.push({ span: { start: at, end: text.length } });
  return (
    <>
      {cut.before && "… "}
      {pieces.map(({ span, quotation }) =>
        quotation === undefined ? (
          <MarkedWords key={span.start} {...part(text, hits, span)} />
        ) : (
          <Quoted key={`q${span.start}`} quotation={quotation} {...part(text, hits, span)} />
        ),
      )}
      {cut.after && " …"}
    </>
  );
}

function Quoted({ quotation, text, hits }: MarkedText & { readonly quotation: PassageQuotation }) {
  const { type, voice } = quotation;
  const quoted = stretches({ context: text, spans: [{ start: 0, end: text.length }], type }, hits);
  return (
    <mark className="q" data-s={voice?.slot ?? 0} data-t={shapeOf(type)}>
      <span className="q-t">{quoted.flatMap(piecesOf)}</span>
    </mark>
  );
}

function piecesOf(stretch: Stretch) {
  if (!stretch.quoted) return [stretch.text];
  return stretch.pieces.map((piece, index) => {
    if (piece.mark) {
      return (
        <span key={String(index)} className="qm">
          {piece.text}
        </span>
      );
    }
    return piece.hit ? (
      <mark key={String(index)} className="hit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    );
  });
}

/** A part of a text with the hits that lie in it. */
function part(text: string, hits: readonly Span[], { start, end }: Span): MarkedText {
  return {
    text: text.slice(start, end),
    hits: hits
      .filter((hit) => hit.start < end && start < hit.end)
      .map((hit) => ({ start: Math.max(hit.start, start) - start, end: Math.min(hit.end, end) - start })),
  };
}

function cutAt(text: string, hits: readonly Span[]): readonly (Span & { readonly isHit: boolean })[] {
  const pieces: (Span & { readonly isHit: boolean })[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    pieces.push({ start: at, end: start, isHit: false }, { start, end, isHit: true });
    at = end;
  }
  pieces.push({ start: at, end: text.length, isHit: false });
  return pieces.filter(({ start, end }) => start < end);
}
