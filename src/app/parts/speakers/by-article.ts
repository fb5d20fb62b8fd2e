import type { QuotationEntry } from "../../../model/summary.ts";

/** The quotations of a speaker in one article, in reading order. */
export interface ArticleQuotations {
  readonly article: QuotationEntry["article"];
  readonly entries: readonly QuotationEntry[];
}

/** Puts quotations together by article, the articles in the order of their first quotation. */
export function byArticle(entries: readonly QuotationEntry[]): readonly ArticleQuotations[] {
  const result = new Map<string, { article: QuotationEntry["article"]; entries: QuotationEntry[] }>();
  for (const entry of entries) {
    const own = result.get(entry.article.slug);
    if (own === undefined) result.set(entry.article.slug, { article: entry.article, entries: [entry] });
    else own.entries.push(entry);
  }
  return [...result.values()];
}
