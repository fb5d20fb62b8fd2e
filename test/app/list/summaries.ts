import type { ArticleSummary, LibrarySummary } from "../../../src/model/summary.ts";

/** A row of the list about an invented place; say what matters to the test. */
export function summary(id: string, patch: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id,
    slug: id,
    title: `Artikel ${id}`,
    language: "de",
    words: 400,
    minutes: 2,
    speech: 0,
    quotations: 0,
    strip: [],
    voices: [],
    voiceCount: 0,
    ...patch,
  };
}

/** The collection that holds these articles. */
export function libraryOf(articles: readonly ArticleSummary[], total = articles.length): LibrarySummary {
  const count = (keyOf: (article: ArticleSummary) => string) => {
    const counts = new Map<string, number>();
    for (const article of articles) counts.set(keyOf(article), (counts.get(keyOf(article)) ?? 0) + 1);
    return [...counts];
  };
  return {
    folder: "Nachrichten",
    built: new Date().toISOString(),
    counts: { articles: total, speakers: 3, quotations: 7, words: 90, quoting: 2 },
    types: { direct: 4, fragment: 2, indirect: 1, reported: 0 },
    kinds: { person: 3, institution: 0, group: 0, document: 0, unnamed: 0 },
    publishers: count((article) => article.publisher ?? "").map(([name, number]) => ({ name, articles: number })),
    languages: count((article) => article.language).map(([code, number]) => ({ code, articles: number })),
    years: count((article) => article.date?.slice(0, 4) ?? "").map(([year, number]) => ({ year, articles: number })),
  };
}
