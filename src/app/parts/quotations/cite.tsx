import { memo, useMemo } from "react";
import type { QuotationEntry } from "../../../model/summary.ts";
import { articlePath } from "../../paths.ts";
import { useQuotationsText } from "../../text/quotations.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";
import { CopyButton } from "../reader/copy-button.tsx";
import { shapeOf } from "../reader/marked.ts";
import { writtenIn } from "../written-in.ts";
import { entryKey } from "./groups.ts";
import { type Piece, paragraphsOf, type Stretch, stretches } from "./pieces.ts";
import { hitsIn, type Query } from "./search.ts";
import { useCopyEntry } from "./use-copy-entry.ts";

interface CiteProps {
  readonly entry: QuotationEntry;
  /** What was searched for. */
  readonly query: Query;
  /** `article` names article, source and date; `paragraph` only the place, where the article stands above. */
  readonly reference: "article" | "paragraph";
}

/** A quotation in its sentence, with a link to the place where it stands. */
export const Cite = memo(function Cite({ entry, query, reference }: CiteProps) {
  const paragraphs = useMemo(() => paragraphsOf(stretches(entry, hitsIn(entry, query))), [entry, query]);
  return (
    <li className="cite" data-entry={entryKey(entry)} data-chars={entry.context.length}>
      <blockquote {...writtenIn(entry.article.language)}>
        {paragraphs.map((paragraph, index) => (
          <p key={String(index)}>
            {paragraph.map((stretch, place) => (
              <StretchOf key={String(place)} stretch={stretch} entry={entry} />
            ))}
          </p>
        ))}
      </blockquote>
      {reference === "article" ? <ArticleReference entry={entry} /> : <ParagraphReference entry={entry} />}
    </li>
  );
});

function StretchOf({ stretch, entry }: { readonly stretch: Stretch; readonly entry: QuotationEntry }) {
  if (!stretch.quoted) return stretch.text;
  return (
    <mark className="q" data-s={entry.speaker?.slot ?? 0} data-t={shapeOf(entry.type)}>
      <span className="q-t">
        {stretch.pieces.map((piece, index) => (
          <PieceOf key={String(index)} piece={piece} />
        ))}
      </span>
    </mark>
  );
}

function PieceOf({ piece }: { readonly piece: Piece }) {
  if (piece.mark) return <span className="qm">{piece.text}</span>;
  return piece.hit ? <mark className="hit">{piece.text}</mark> : piece.text;
}

function ArticleReference({ entry }: { readonly entry: QuotationEntry }) {
  const quotations = useQuotationsText();
  const { shell, format } = useText();
  const { slug, title, language, publisher, date } = entry.article;
  const place = [
    publisher ?? shell.unknownSource,
    ...(date === undefined ? [] : [format.shortDate(date)]),
    quotations.paragraph(entry.paragraph),
  ].join(", ");
  return (
    <p className="ref">
      <Link to={articlePath(slug, entry.id)} {...writtenIn(language)} title={title}>
        {title}
      </Link>
      <span>
        {place}
        <span className="vh">, {shell.types[entry.type]}</span>
        <Copy entry={entry} />
      </span>
    </p>
  );
}

/** The type stands in words where the style of the quotation alone would have to tell it. */
function ParagraphReference({ entry }: { readonly entry: QuotationEntry }) {
  const quotations = useQuotationsText();
  const { shell } = useText();
  const type = shell.types[entry.type];
  return (
    <p className="ref">
      <Link to={articlePath(entry.article.slug, entry.id)}>{quotations.paragraphInFull(entry.paragraph)}</Link>
      <span>
        <span className={entry.type === "direct" ? "vh" : undefined}>{type}</span>
        <Copy entry={entry} />
      </span>
    </p>
  );
}

function Copy({ entry }: { readonly entry: QuotationEntry }) {
  const quotations = useQuotationsText();
  const copy = useCopyEntry();
  return (
    <>
      <span className="ref-gap"> </span>
      <CopyButton className="ref-copy" icon="copy" label={quotations.copy} copy={() => copy(entry)} />
    </>
  );
}
