import type { Article } from "../model/article.ts";

type Dated = Pick<Article, "date" | "title" | "slug">;

const moment = (date: string | undefined): number => (date === undefined ? Number.NaN : Date.parse(date));

/** The default order of the article list: newest first, undated last, then by title. A total order: slugs differ. */
export function byDate(a: Dated, b: Dated): number {
  const [left, right] = [moment(a.date), moment(b.date)];
  if (Number.isNaN(left) !== Number.isNaN(right)) return Number.isNaN(left) ? 1 : -1;
  if (!Number.isNaN(left) && left !== right) return right - left;
  return compareText(a.title, b.title) || compareText(a.slug, b.slug);
}

/** Compares by code units, so that every machine orders alike whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
