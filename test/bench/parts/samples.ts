import type { Browser } from "@playwright/test";
import type { BenchArticle } from "../corpus/articles.ts";
import { median } from "../measure/runs.ts";
import { Visit } from "../measure/visit.ts";
import type { Site } from "../sites/site.ts";

/** The slugs of the articles that the first page of a site's list links to, in its order. `base` is where it is served. */
export async function listedSlugs(browser: Browser, base: string, site: Site): Promise<readonly string[]> {
  const visit = await Visit.open(browser, { slow: false });
  try {
    await visit.goto(base + site.list);
    const links = await visit.page
      .locator("main a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    const [before = "", after = ""] = site.article("SLUG").split("SLUG");
    const slugs = links
      .filter((path) => path.startsWith(before) && path.endsWith(after))
      .map((path) => decodeURIComponent(path.slice(before.length, path.length - after.length)));
    return [...new Set(slugs)].filter((slug) => slug !== "");
  } finally {
    await visit.close();
  }
}

/** Of the articles on the first page of the list, the one whose length is nearest to the median of all. */
export function mediumArticle(articles: readonly BenchArticle[], listed: readonly string[]): BenchArticle {
  const length = ({ paragraphs }: BenchArticle) => paragraphs.join("\n").length;
  const middle = median(articles.map(length));
  const distance = (article: BenchArticle) => Math.abs(length(article) - middle);
  const there = new Set(listed);
  const [nearest] = articles.filter(({ slug }) => there.has(slug)).sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) throw new Error("The first page of the list links to none of the articles.");
  return nearest;
}
