import { createHash } from "node:crypto";
import { bucketOf } from "../model/bucket.ts";
import { pageName } from "../model/search.ts";
import { compareCodePoints } from "./search-words.ts";

/** A page of an index, which is what Pagefind calls an article, where it stands in its part. */
export interface IndexedPage {
  readonly part: number;
  /** Its number in the part. */
  readonly index: number;
  /** `20230915`, or `UNDATED`. */
  readonly day: string;
  readonly slug: string;
  /** Made of its content by Pagefind. */
  readonly hash: string;
  /** As Pagefind counts them. */
  readonly words: number;
}

/** A page with its number in the whole index, which is its place in the list, and the name of its file. */
export interface NamedPage extends IndexedPage {
  readonly name: string;
}

/** Pages of one group of files: an article that changes gives all files of its group other names. */
const GROUP = 256;
const DIGEST_DIGITS = 6;

/**
 * Puts pages in the order of their days, so that a new article changes few of their numbers, and names their files: by
 * the day and by the content of the pages of its month, or of a part of the month where there are many. Names of few and
 * regular letters matter: the list of all of them is fetched before the first search.
 */
export function namedPages(pages: readonly IndexedPage[]): readonly NamedPage[] {
  return [...groups(pages)]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .flatMap(([, group]) => {
      const inOrder = group.toSorted((a, b) => compareCodePoints(a.day, b.day) || compareCodePoints(a.slug, b.slug));
      const digest = digestOf(inOrder);
      const counts = new Map<string, number>();
      return inOrder.map((page): NamedPage => {
        const number = counts.get(page.day) ?? 0;
        counts.set(page.day, number + 1);
        return { ...page, name: pageName(page.day, digest, number) };
      });
    });
}

/** The pages of each month, those of a month with many by their slugs. The keys are in the order of the months. */
function groups(pages: readonly IndexedPage[]): ReadonlyMap<string, readonly IndexedPage[]> {
  const months = grouped(pages, ({ day }) => day.slice(0, 6));
  const result = new Map<string, readonly IndexedPage[]>();
  for (const [month, own] of months) {
    const count = 2 ** Math.max(0, Math.ceil(Math.log2(own.length / GROUP)));
    for (const [bucket, part] of grouped(own, ({ slug }) => bucketOf(slug, count))) {
      result.set(`${month} ${String(bucket).padStart(4, "0")}`, part);
    }
  }
  return result;
}

function grouped<K>(pages: readonly IndexedPage[], keyOf: (page: IndexedPage) => K): ReadonlyMap<K, IndexedPage[]> {
  const result = new Map<K, IndexedPage[]>();
  for (const page of pages) {
    const group = result.get(keyOf(page));
    if (group === undefined) result.set(keyOf(page), [page]);
    else group.push(page);
  }
  return result;
}

function digestOf(pages: readonly IndexedPage[]): string {
  const hash = createHash("sha256");
  for (const { slug, hash: content } of pages) hash.update(`${slug} ${content}\n`);
  return hash.digest("hex").slice(0, DIGEST_DIGITS);
}

/** Binary digits of a count of words that are kept. */
const PRECISION = 5;

/**
 * A count of words, right to a thirtieth: long articles weigh a little less, for which that is exact enough, and the
 * list of all counts becomes a third shorter.
 */
export function rounded(words: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, words))) + 1 - PRECISION);
  return Math.round(words / step) * step;
}
