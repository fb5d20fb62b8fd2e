import type { ArticleReference, SpeakerPage } from "../../../model/summary.ts";
import { MARKED_TYPES, type MarkedType } from "../reader/marked.ts";
import { dayOf, isoDate, monthsAround, type Period, startOfMonth, startOfYear } from "./period.ts";

type ArticleWords = SpeakerPage["articles"][number];

/** What a column of the chart stands for. */
export type ColumnUnit = "article" | "month" | "year";

/** Words of one article, or of all articles of a month or a year; what is merely reported goes with indirect speech. */
export interface WordColumn {
  /** The article's date, or the first day of the month or the year. */
  readonly date: string;
  /** Days since 1 January 1970: where the column stands. */
  readonly day: number;
  readonly words: Readonly<Record<MarkedType, number>>;
  readonly total: number;
  /** How many articles it stands for. */
  readonly articles: number;
  /** The article, where it is the column's unit. */
  readonly article?: ArticleReference;
}

export interface WordColumns {
  readonly unit: ColumnUnit;
  /** Oldest first, none without words. */
  readonly columns: readonly WordColumn[];
  readonly period: Period;
  /** Articles that have no date and so no place in the chart. */
  readonly undated: number;
}

/** As many columns as stand beside each other on a phone. */
export const MOST_COLUMNS = 36;

/**
 * The words of a speaker as columns over time, by article while there is room for it, otherwise by month or by year.
 * Undefined when no article with words has a date.
 */
export function wordColumns(articles: readonly ArticleWords[]): WordColumns | undefined {
  const dated = articles
    .flatMap(({ words, ...article }) => {
      const day = article.date === undefined ? undefined : dayOf(article.date);
      const shapes = { ...words, indirect: words.indirect + words.reported };
      const total = totalWords(shapes);
      return day === undefined || total === 0
        ? []
        : [{ date: isoDate(day), day, words: shapes, total, articles: 1, article }];
    })
    .sort((a, b) => a.day - b.day);
  const period = monthsAround(dated.map((column) => column.day));
  if (period === undefined) return undefined;
  const undated = articles.filter(({ date }) => date === undefined || dayOf(date) === undefined).length;
  if (dated.length <= MOST_COLUMNS) return { unit: "article", columns: dated, period, undated };
  const monthly = joined(dated, (day) => startOfMonth(day, 0));
  if (monthly.length <= MOST_COLUMNS) return { unit: "month", columns: monthly, period, undated };
  return { unit: "year", columns: joined(dated, (day) => startOfYear(day, 0)), period, undated };
}

function totalWords(words: Readonly<Record<MarkedType, number>>): number {
  return MARKED_TYPES.reduce((sum, type) => sum + words[type], 0);
}

function joined(columns: readonly WordColumn[], startOf: (day: number) => number): readonly WordColumn[] {
  const result = new Map<number, WordColumn>();
  for (const { day, words, total, articles } of columns) {
    const start = startOf(day);
    const before = result.get(start);
    result.set(start, {
      date: isoDate(start),
      day: start,
      words: {
        direct: words.direct + (before?.words.direct ?? 0),
        fragment: words.fragment + (before?.words.fragment ?? 0),
        indirect: words.indirect + (before?.words.indirect ?? 0),
      },
      total: total + (before?.total ?? 0),
      articles: articles + (before?.articles ?? 0),
    });
  }
  return [...result.values()];
}
