import { type CitedQuotation, citedQuotation } from "../../../export/cited.ts";
import {
  citationLine,
  type ExportWords,
  quotationAsHtml,
  quotationAsJson,
  quotationAsMarkdown,
  quotationAsText,
} from "../../../export/quotation.ts";
import { referenceAsBibTex, referenceAsRis } from "../../../export/reference.ts";
import type { Article } from "../../../model/article.ts";
import { addressOf, articlePath } from "../../paths.ts";
import { localDay } from "../../text/format.ts";
import type { Clipping } from "./clipboard.ts";
import type { MarkedQuotation } from "./marked.ts";

export const CITATION_FORMS = ["line", "markdown", "bibtex", "ris", "json"] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** A quotation in one of the forms in which it can be cited. */
export function citationIn(form: CitationForm, cited: CitedQuotation, words: ExportWords): string {
  switch (form) {
    case "line":
      return citationLine(cited, words);
    case "markdown":
      return quotationAsMarkdown(cited, words);
    case "bibtex":
      return referenceAsBibTex(cited, localDay(new Date()));
    case "ris":
      return referenceAsRis(cited, localDay(new Date()));
    case "json":
      return quotationAsJson(cited);
  }
}

/** A quotation of `article` as it is cited from here. */
export function citedFrom(article: Article, marked: MarkedQuotation): CitedQuotation {
  const address = addressOf(articlePath(article.slug, marked.id));
  return citedQuotation(article, marked.quotation, marked.voice?.name ?? null, address);
}

/** A quotation of `article` as it goes to the share sheet of the system. */
export function sharedFrom(
  article: Article,
  marked: MarkedQuotation,
): Required<Pick<ShareData, "title" | "text" | "url">> {
  const { title, words, speaker, address } = citedFrom(article, marked);
  return { title, text: speaker === null ? words : `${words}\n— ${speaker}`, url: address };
}

/** A quotation of `article` as it goes to the clipboard. */
export function clippingOf(article: Article, marked: MarkedQuotation, words: ExportWords): Clipping {
  const cited = citedFrom(article, marked);
  return { text: quotationAsText(cited, words), html: quotationAsHtml(cited, words) };
}
