import type { SpeakerKind } from "../model/speaker.ts";
import type { ArticlePage, LibrarySummary, QuotationEntry, SpeakerPage } from "../model/summary.ts";
import { noWords } from "./entries.ts";
import { compareText } from "./order.ts";

/** The figures of a collection that lists and filters show before any list is loaded. */
export function libraryCounts(
  articles: readonly ArticlePage[],
  quotations: readonly QuotationEntry[],
  speakers: readonly SpeakerPage[],
): Omit<LibrarySummary, "folder" | "built"> {
  const types = noWords();
  for (const { type } of quotations) types[type]++;
  const kinds: Record<SpeakerKind, number> = { person: 0, institution: 0, group: 0, document: 0, unnamed: 0 };
  for (const { summary } of speakers) kinds[summary.kind]++;
  return {
    counts: {
      articles: articles.length,
      speakers: speakers.length,
      quotations: quotations.length,
      words: quotations.reduce((sum, { words }) => sum + words, 0),
      quoting: articles.filter((page) => page.quotations.length > 0).length,
    },
    types,
    kinds,
    publishers: tally(articles.map(({ article }) => article.publisher ?? "")).map(([name, count]) => ({
      name,
      articles: count,
    })),
    languages: tally(articles.map(({ article }) => article.language)).map(([code, count]) => ({
      code,
      articles: count,
    })),
    years: tally(articles.map(({ article }) => (article.date ?? "").slice(0, 4)))
      .map(([year, count]) => ({ year, articles: count }))
      .sort((a, b) => compareText(b.year, a.year)),
  };
}

/** How often each value occurs, most frequent first, then by the value. */
function tally(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || compareText(a, b));
}
