import type { BuiltSite } from "./built-site.ts";
import { atomFeed } from "./feed.ts";
import { sitemaps } from "./sitemap.ts";

/** The names of all files that `feedFiles` may give. */
export const FEED_FILES = /^(?:sitemap(?:-\d+)?\.xml|feed\.xml|robots\.txt)$/u;

/**
 * `sitemap.xml`, `feed.xml` and `robots.txt`: their content by path. A sitemap must name whole addresses, and an entry of
 * a feed needs an id that is unique in the world and stays the same: without the site's address there is neither.
 * Crawlers ask for `robots.txt` at the root of a host only, so a site below a path has none.
 */
export function feedFiles(site: BuiltSite): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const { site: origin } = site;
  if (origin !== undefined) {
    const published = { ...site, site: origin };
    for (const [path, content] of sitemaps(published)) files.set(path, content);
    files.set("feed.xml", atomFeed(published));
  }
  if (site.base === "/") files.set("robots.txt", robots(origin));
  return files;
}

function robots(origin: string | undefined): string {
  const sitemap = origin === undefined ? "" : `\nSitemap: ${origin}/sitemap.xml\n`;
  return `User-agent: *\nDisallow:\n${sitemap}`;
}
