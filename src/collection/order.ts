import type { Article } from "../model/article.ts";

type Dated = Pick<Article, "date" | "title" | "slug">;

const moment = (date: string | undefined): number => (date === undefined ? Number.NaN : Date.parse(date));

/** The default order of the article list: newest first, undated last, then by title. A total order: slugs differ. */
export function byDate(a: Dated, b: Dated): number {
  return compareDated(a, moment(a.date), b, moment(b.date));
}

/** Articles in the default order of the list. Each date is read once. */
export function inOrderOfDate<T extends { readonly article: Dated }>(entries: readonly T[]): readonly T[] {
  const dated = entries.map((entry) => ({ entry, at: moment(entry.article.date) }));
  return dated.sort((a, b) => compareDated(a.entry.article, a.at, b.entry.article, b.at)).map(({ entry }) => entry);
}

function compareDated(a: Dated, left: number, b: Dated, right: number): number {
  if (Number.isNaN(left) !== Number.isNaN(right)) return Number.isNaN(left) ? 1 : -1;
  if (!Number.isNaN(left) && left !== right) return right - left;
  return compareText(a.title, b.title) || compareText(a.slug, b.slug);
}

/** Compares by code units, so that every machine orders alike whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
