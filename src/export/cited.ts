import type { Article } from "../model/article.ts";
import type { Quotation, QuotationType } from "../model/quotation.ts";
import { quotedWords } from "../model/quoted-words.ts";
import type { Span } from "../model/span.ts";

/** A quotation with all that its source line says. What is not known is absent. */
export interface CitedQuotation {
  /** `passage`: words of the article that nobody in it is held to have said. */
  readonly type: QuotationType | "passage";
  /** The words as the article has them, its own quotation marks included. */
  readonly words: string;
  /** Null when the text does not say who speaks. */
  readonly speaker: string | null;
  readonly title: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** ISO 8601, a date or a date with time and offset. */
  readonly date?: string;
  readonly language: string;
  /** Where the article was published. */
  readonly url?: string;
  /** Where the quotation stands in this collection. */
  readonly address: string;
  /** Where it stands in the article's text: UTF-16 code units, end exclusive. */
  readonly spans: readonly Span[];
}

/** A quotation of `article` as it is cited; `address` is where it stands in this collection. */
export function citedQuotation(
  article: Article,
  quotation: Quotation,
  speaker: string | null,
  address: string,
): CitedQuotation {
  const { title, publisher, authors, date, language, url } = article;
  return {
    type: quotation.type,
    words: quotedWords(article.text, quotation.spans),
    speaker,
    title,
    ...(publisher !== undefined && { publisher }),
    authors,
    ...(date !== undefined && { date }),
    language,
    ...(url !== undefined && { url }),
    address,
    spans: quotation.spans,
  };
}
