import { createHash } from "node:crypto";
import { groupBy } from "../collection/group.ts";
import { bucketOf } from "../model/bucket.ts";
import { type ArticleGroup, articleName, lengthCode } from "../model/search-files.ts";

/** An article of an index, where it stands in its part. */
export interface PartArticle {
  readonly part: number;
  /** Its number in the part. */
  readonly index: number;
  /** `20230915`, or `UNDATED`. */
  readonly day: string;
  readonly slug: string;
  /** Of its record. */
  readonly digest: string;
  /** In its text. */
  readonly words: number;
}

/** Articles whose files share a part of their names, with their entry in the list of all. */
interface NamedGroup {
  readonly entry: ArticleGroup;
  /** In the order of their numbers in the whole index. */
  readonly articles: readonly (PartArticle & { readonly name: string })[];
}

/** Articles of one group of files: an article that changes gives all files of its group other names. */
const GROUP = 256;
const DIGEST_DIGITS = 6;

/**
 * Puts articles in the order of their days, so that a new one changes few of their numbers, and names their files: by
 * the day and by the content of the articles of its month, or of a part of the month where there are many. Names that
 * follow from little matter: the list of all of them is fetched before the first search.
 */
export function namedGroups(articles: readonly PartArticle[]): readonly NamedGroup[] {
  return [...groups(articles)]
    .sort(([a], [b]) => compare(a, b))
    .map(([, group]): NamedGroup => {
      const inOrder = group.toSorted((a, b) => compare(a.day, b.day) || compare(a.slug, b.slug));
      const digest = digestOf(inOrder);
      const counts = new Map<string, number>();
      const named = inOrder.map((article) => {
        const number = counts.get(article.day) ?? 0;
        counts.set(article.day, number + 1);
        return { ...article, name: articleName(article.day, digest, number) };
      });
      const month = inOrder[0]?.day.slice(0, MONTH) ?? "";
      const days = inOrder.map(({ day }) => day.slice(MONTH)).join("");
      return { entry: [month, digest, days, inOrder.map(({ words }) => lengthCode(words)).join("")], articles: named };
    });
}

/** The digits of year and month in a day. */
const MONTH = 6;

/** The articles of each month, those of a month with many by their slugs. The keys are in the order of the months. */
function groups(articles: readonly PartArticle[]): ReadonlyMap<string, readonly PartArticle[]> {
  const months = groupBy(articles, ({ day }) => day.slice(0, MONTH));
  const result = new Map<string, readonly PartArticle[]>();
  for (const [month, own] of months) {
    const count = 2 ** Math.max(0, Math.ceil(Math.log2(own.length / GROUP)));
    for (const [bucket, part] of groupBy(own, ({ slug }) => bucketOf(slug, count))) {
      result.set(`${month} ${String(bucket).padStart(4, "0")}`, part);
    }
  }
  return result;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function digestOf(articles: readonly PartArticle[]): string {
  const hash = createHash("sha256");
  for (const { slug, digest } of articles) hash.update(`${slug} ${digest}\n`);
  return hash.digest("hex").slice(0, DIGEST_DIGITS);
}
