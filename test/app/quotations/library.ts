import type { Paged } from "../../../src/app/data/library.ts";
import type { LibrarySummary, QuotationEntry } from "../../../src/model/summary.ts";

/** A list whose first page holds `size` items; `rest` gives all of them when they are asked for. */
export function paged<T>(
  items: readonly T[],
  size = items.length,
  rest: () => Promise<readonly T[]> = async () => items,
): Paged<T> {
  return {
    first: items.slice(0, size),
    total: items.length,
    next: rest,
    all: rest,
  };
}

/** The small entry of a collection with these quotations. */
export function libraryOf(entries: readonly QuotationEntry[]): LibrarySummary {
  const articles = new Map(entries.map(({ article }) => [article.slug, article]));
  const publishers = new Map<string, number>();
  for (const { publisher = "" } of articles.values()) publishers.set(publisher, (publishers.get(publisher) ?? 0) + 1);
  const speakers = new Set(entries.flatMap(({ speaker }) => speaker?.slug ?? [])).size;
  const ofType = (type: QuotationEntry["type"]) => entries.filter((entry) => entry.type === type).length;
  return {
    folder: "seeds",
    built: "2024-06-01T08:00:00+02:00",
    counts: {
      articles: articles.size,
      speakers,
      quotations: entries.length,
      words: entries.reduce((sum, { words }) => sum + words, 0),
      quoting: articles.size,
    },
    types: {
      direct: ofType("direct"),
      fragment: ofType("fragment"),
      indirect: ofType("indirect"),
      reported: ofType("reported"),
    },
    kinds: { person: speakers, institution: 0, group: 0, document: 0, unnamed: 0 },
    publishers: [...publishers].map(([name, count]) => ({ name, articles: count })),
    languages: [{ code: "de", articles: articles.size }],
    years: [...new Set([...articles.values()].map(({ date }) => (date ?? "").slice(0, 4)))].map((year) => ({
      year,
      articles: 1,
    })),
  };
}
