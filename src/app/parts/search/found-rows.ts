import { UNDATED } from "../../../model/search-files.ts";
import type { FoundArticle } from "./found.ts";
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
  readonly day: string;
}

interface Answered {
  readonly index: SearchIndex;
  readonly scores: Float64Array;
  readonly days: Uint32Array;
}

/** What an index has answered, article by article. */
export function rowsOf({ index, scores, days }: Answered): readonly Row[] {
  return Array.from(scores, (score, place) => {
    return { index, place, score, day: dayOf(days[place] ?? 0) };
  });
}

/** A day as the list of the index has it: `UNDATED` for 0. */
function dayOf(day: number): string {
  return String(day).padStart(UNDATED.length, "0");
}

const byScore = (a: Row, b: Row): number => b.score - a.score;

/** Articles without a date come last, whichever way dates go. */
export const COMPARE: Readonly<Record<SearchOrder, (a: Row, b: Row) => number>> = {
  best: byScore,
  newest: (a, b) => compare(b.day, a.day) || byScore(a, b),
  oldest: (a, b) => compare(dated(a), dated(b)) || byScore(a, b),
};

const dated = ({ day }: Row): string => (day === UNDATED ? "9" : day);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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

/** The years of some days, newest first. */
export function yearsOf(days: readonly string[]): readonly YearCount[] {
  const years = new Map<string, number>();
  for (const day of days) {
    if (day !== UNDATED) years.set(day.slice(0, 4), (years.get(day.slice(0, 4)) ?? 0) + 1);
  }
  return [...years].sort(([a], [b]) => compare(b, a)).map(([year, articles]) => ({ year, articles }));
}
