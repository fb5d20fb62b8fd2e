import { type BuiltSite, pagePath, pagesOf } from "./built-site.ts";
import { element, xmlDocument, xmlText } from "./xml.ts";

/** Addresses a sitemap: the limit of sitemaps.org. Its other limit, 50 MB, is not reached with slugs of 80 characters. */
const ADDRESSES = 50_000;
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/**
 * Every page's address, those of articles with their date: `sitemap.xml`, or several that `sitemap.xml` lists when one
 * could not hold them all. The files' content by their path.
 */
export function sitemaps(site: BuiltSite & { readonly site: string }): ReadonlyMap<string, string> {
  const urls = pagesOf(site).map((file) => {
    const date = site.dates.get(slugOf(file) ?? "")?.slice(0, 10);
    const lastmod = date === undefined ? "" : element("lastmod", {}, xmlText(date));
    return element("url", {}, element("loc", {}, xmlText(site.site + pagePath(site, file))) + lastmod);
  });
  if (urls.length <= ADDRESSES) return new Map([["sitemap.xml", document("urlset", urls)]]);

  const parts = Array.from({ length: Math.ceil(urls.length / ADDRESSES) }, (_, n) => n);
  const name = (n: number): string => `sitemap-${n + 1}.xml`;
  const index = parts.map((n) => element("sitemap", {}, element("loc", {}, xmlText(site.site + site.base + name(n)))));
  return new Map([
    ["sitemap.xml", document("sitemapindex", index)],
    ...parts.map((n): [string, string] => [
      name(n),
      document("urlset", urls.slice(n * ADDRESSES, (n + 1) * ADDRESSES)),
    ]),
  ]);
}

/** The slug of the article whose page a file is. */
function slugOf(file: string): string | undefined {
  return /^a\/(.*)\.html$/u.exec(file)?.[1];
}

function document(root: string, items: readonly string[]): string {
  return xmlDocument(element(root, { xmlns: NAMESPACE }, `\n${items.join("\n")}\n`));
}
