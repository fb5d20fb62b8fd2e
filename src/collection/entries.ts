import type { Quotation, QuotationType } from "../model/quotation.ts";
import { contains, hull, overlaps, type Span, textOf } from "../model/span.ts";
import type { AnalysedArticle, QuotationEntry, SpeakerSummary } from "../model/summary.ts";
import { referenceTo } from "./reference.ts";

/** Text of the frame around a quotation is shown up to this length on either side, in UTF-16 code units. */
const CONTEXT = 240;

/** The words of a quotation, its marks not counted. */
export function quotationWords({ words }: AnalysedArticle, { id }: Quotation): number {
  return words.quotations[id] ?? 0;
}

export function noWords(): Record<QuotationType, number> {
  return { direct: 0, fragment: 0, indirect: 0, reported: 0 };
}

/** A quotation as it is listed outside its article. */
export function quotationEntry(
  entry: AnalysedArticle,
  quotation: Quotation,
  speaker: SpeakerSummary | undefined,
): QuotationEntry {
  const { article } = entry;
  const place = contextOf(entry, quotation);
  return {
    id: quotation.id,
    type: quotation.type,
    article: referenceTo(article),
    paragraph: paragraphOf(entry, quotation),
    context: textOf(article.text, place),
    spans: quotation.spans.map(({ start, end }) => ({ start: start - place.start, end: end - place.start })),
    words: quotationWords(entry, quotation),
    speaker:
      speaker === undefined
        ? null
        : {
            slug: speaker.slug,
            name: speaker.name,
            slot: speaker.slot,
            ...(speaker.description === undefined ? {} : { description: speaker.description }),
          },
  };
}

/** The sentences that the quotation and its frame touch, cut where they are longer than a reader needs. */
function contextOf({ article, sentences }: AnalysedArticle, quotation: Quotation): Span {
  const core = hull(quotation.spans);
  const framed = quotation.frame === null ? core : hull([core, quotation.frame]);
  const touched = sentences.filter((sentence) => overlaps(sentence, framed));
  const wide = hull([framed, ...touched]);
  const start = wide.start < framed.start - CONTEXT ? wordStart(article.text, framed.start - CONTEXT) : wide.start;
  const end = wide.end > framed.end + CONTEXT ? wordEnd(article.text, framed.end + CONTEXT) : wide.end;
  return { start, end };
}

function wordStart(text: string, offset: number): number {
  const space = text.indexOf(" ", offset);
  return space < 0 ? offset : space + 1;
}

function wordEnd(text: string, offset: number): number {
  const space = text.lastIndexOf(" ", offset);
  return space < 0 ? offset : space;
}

function paragraphOf({ article }: AnalysedArticle, quotation: Quotation): number {
  const core = hull(quotation.spans);
  const index = article.blocks.findIndex(({ span }) => contains(span, core) || overlaps(span, core));
  return Math.max(0, index) + 1;
}
