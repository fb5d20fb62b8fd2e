import { keptCache } from "../../model/offline.ts";
import type { ArticlePage } from "../../model/summary.ts";

/** An article that can be read without a network. */
export interface KeptArticle {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
}

const ARTICLE = /^data\/a\/(.+)\.json$/u;

/**
 * The slugs of all articles that are kept here, those read last at the end; none where the browser keeps nothing.
 *
 * @param base where the app lives, with a slash at its end
 */
export async function keptSlugs(base: string): Promise<readonly string[]> {
  const home = homeOf(base);
  const requests = (await (await openKept(home))?.keys()) ?? [];
  return requests.flatMap(({ url }) => {
    const [, slug] = ARTICLE.exec(url.slice(home.length)) ?? [];
    return slug === undefined ? [] : [decodeURIComponent(slug)];
  });
}

/** Some kept articles by their slugs, with what a link to them shows. */
export async function keptArticles(base: string, slugs: readonly string[]): Promise<readonly KeptArticle[]> {
  const home = homeOf(base);
  const cache = await openKept(home);
  const articles = await Promise.all(
    slugs.map(async (slug) => {
      const response = await cache?.match(`${home}data/a/${encodeURIComponent(slug)}.json`);
      const page: ArticlePage | undefined = await response?.json();
      return page === undefined ? [] : [{ slug, title: page.article.title, language: page.article.language }];
    }),
  );
  return articles.flat();
}

/** Removes all that is kept. */
export async function clearKept(base: string): Promise<void> {
  await globalThis.caches?.delete(keptCache(homeOf(base)));
}

function homeOf(base: string): string {
  return new URL(base, window.location.href).href;
}

/** Browsers have caches only on pages that come encrypted or from the device itself. */
async function openKept(home: string): Promise<Cache | undefined> {
  return (globalThis as { caches?: CacheStorage }).caches?.open(keptCache(home));
}
