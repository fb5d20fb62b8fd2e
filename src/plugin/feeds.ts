import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuiltSite } from "./built-site.ts";
import { atomFeed } from "./feed.ts";
import { sitemaps } from "./sitemap.ts";

/**
 * Writes `sitemap.xml`, `feed.xml` and `robots.txt`; resolves to their paths. A sitemap must name whole addresses, and
 * an entry of a feed needs an id that is unique in the world and stays the same: without the site's address there is
 * neither. Crawlers ask for `robots.txt` at the root of a host only, so a site below a path has none.
 */
export async function writeFeeds(site: BuiltSite): Promise<readonly string[]> {
  const written = new Map<string, string>();
  const { site: origin } = site;
  if (origin !== undefined) {
    const published = { ...site, site: origin };
    for (const [path, content] of sitemaps(published)) written.set(path, content);
    written.set("feed.xml", atomFeed(published));
  }
  if (site.base === "/") written.set("robots.txt", robots(origin));
  for (const [path, content] of written) await writeFile(join(site.outDir, path), content);
  return [...written.keys()];
}

function robots(origin: string | undefined): string {
  const sitemap = origin === undefined ? "" : `\nSitemap: ${origin}/sitemap.xml\n`;
  return `User-agent: *\nDisallow:\n${sitemap}`;
}
