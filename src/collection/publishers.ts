import type { AnalysedArticle } from "../model/summary.ts";
import { groupBy } from "./group.ts";
import { compareText } from "./order.ts";

/**
 * Writes each publisher in one way, so that readers find it as one source: the titles of many pages bear its name in
 * capitals, which other pages do not. The way with most small letters is taken; a name always in capitals stays.
 */
export function oneNameEach(articles: readonly AnalysedArticle[]): readonly AnalysedArticle[] {
  const names = new Set(articles.flatMap(({ article }) => article.publisher ?? []));
  const chosen = new Map<string, string>();
  for (const [key, ways] of groupBy([...names], caseless)) {
    const [best] = ways.toSorted((a, b) => smallLetters(b) - smallLetters(a) || compareText(a, b));
    if (best !== undefined) chosen.set(key, best);
  }
  return articles.map((entry) => {
    const { publisher } = entry.article;
    const name = publisher === undefined ? undefined : chosen.get(caseless(publisher));
    return name === undefined || name === publisher
      ? entry
      : { ...entry, article: { ...entry.article, publisher: name } };
  });
}

const caseless = (name: string): string => name.toUpperCase().toLowerCase();

const smallLetters = (name: string): number => name.match(/\p{Ll}/gu)?.length ?? 0;
