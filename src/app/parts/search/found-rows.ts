import { UNDATED } from "../../../model/search-files.ts";
import type { FoundArticle } from "./found.ts";
import { isWithin } from "./query.ts";
import type { SearchIndex } from "./worker-index.ts";

export type SearchOrder = "best" | "newest" | "oldest";

export const SEARCH_ORDERS: readonly SearchOrder[] = ["best", "newest", "oldest"];

export interface YearCount {
  readonly year: string;
  readonly articles: number;
}

/** An article that was found, by the index that it is in and its place there. */
export interface Row {
  readonly index: SearchIndex;
  readonly place: number;
  readonly score: number;
  /** As a number (20230915), 0 without a date. */
  readonly day: number;
}

interface Answered {
  readonly index: SearchIndex;
  readonly scores: Float64Array;
  readonly days: Uint32Array;
}

/** What an index has answered, article by article. */
export function rowsOf({ index, scores, days }: Answered): readonly Row[] {
  return Array.from(scores, (score, place) => ({ index, place, score, day: days[place] ?? 0 }));
}

/** Whether a row is of one of some years or months, as the query gives them. */
export function isOfYears({ day }: Row, years: readonly string[]): boolean {
  return years.length === 0 || isWithin(String(day).padStart(UNDATED.length, "0"), years);
}

const byScore = (a: Row, b: Row): number => b.score - a.score;

/** Articles without a date come last, whichever way dates go. */
export const COMPARE: Readonly<Record<SearchOrder, (a: Row, b: Row) => number>> = {
  best: byScore,
  newest: (a, b) => b.day - a.day || byScore(a, b),
  oldest: (a, b) => dated(a) - dated(b) || byScore(a, b),
};

const dated = ({ day }: Row): number => (day === 0 ? Number.MAX_SAFE_INTEGER : day);

/** The articles of some rows in their order. */
export async function articlesOf(rows: readonly Row[]): Promise<readonly FoundArticle[]> {
  const indexes = new Set(rows.map(({ index }) => index));
  const found = new Map<Row, FoundArticle>();
  await Promise.all(
    Array.from(indexes, async (index) => {
      const own = rows.filter((row) => row.index === index);
      const articles = await index.articles(own.map(({ place }) => place));
      for (const [i, row] of own.entries()) {
        const article = articles[i];
        if (article !== undefined) found.set(row, article);
      }
    }),
  );
  return rows.flatMap((row) => found.get(row) ?? []);
}

/** Puts articles that have exactly what was asked for before the others, and their rows alike. */
export function exactFirst(articles: readonly FoundArticle[], rows: readonly Row[]) {
  const places = articles.map((article, i) => ({ article, row: rows[i] }));
  const ordered = [
    ...places.filter(({ article }) => article.isExact),
    ...places.filter(({ article }) => !article.isExact),
  ];
  return {
    articles: ordered.map(({ article }) => article),
    inOrder: [...ordered.flatMap(({ row }) => row ?? []), ...rows.slice(articles.length)],
  };
}

/** The years of some rows, newest first. */
export function yearsOf(rows: readonly Row[]): readonly YearCount[] {
  const years = new Map<number, number>();
  for (const { day } of rows) {
    const year = Math.floor(day / 10_000);
    if (year > 0) years.set(year, (years.get(year) ?? 0) + 1);
  }
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, articles]) => ({ year: String(year).padStart(4, "0"), articles }));
}
