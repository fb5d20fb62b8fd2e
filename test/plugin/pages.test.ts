import { describe, expect, it } from "vitest";
import { collect } from "../../src/collection/collect.ts";
import { entryPage } from "../../src/plugin/entry-page.ts";
import { pagePolicies } from "../../src/plugin/first-paint.ts";
import { ModuleSet } from "../../src/plugin/modules.ts";
import { pageFacts } from "../../src/plugin/page-facts.ts";
import type { PageFacts } from "../../src/plugin/page-head.ts";
import { pageHtml } from "../../src/plugin/page-html.ts";
import { type SitePage, sitePages } from "../../src/plugin/pages.ts";
import { analysed, speaker } from "../collection/make.ts";

const ENTRY = [
  '<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="description" content="x">',
  '<title>Wortlaut</title><script type="module" src="/lesen/assets/app.js"></script>',
  '<link rel="stylesheet" href="/lesen/assets/app.css"><link\n rel="preload" as="font" href="/lesen/assets/serif.woff2"></head><body><div id="root"></div></body></html>',
].join("");

/** A page with what it tells machines. */
type TellingPage = SitePage & { readonly facts: PageFacts };

/** The pages of a collection of one article, by their files. */
async function pagesOf(title: string): Promise<ReadonlyMap<string, TellingPage>> {
  const entry = analysed({ slug: "hafen", title }, speaker({ name: "Ada Berg", descriptions: ['Lotsin "auf See"'] }));
  const file = { path: entry.article.source.file, analysed: entry, problems: [] };
  const collection = collect([file], "seeds", "2026-11-24T08:00:00Z");
  const modules = new ModuleSet(collection);
  const pages = [...sitePages(collection)].map(async (page): Promise<[string, TellingPage]> => {
    return [page.file, { ...page, facts: await pageFacts(page, async (id) => modules.content(id)) }];
  });
  return new Map(await Promise.all(pages));
}

function htmlOf(page: TellingPage | undefined, title = "Titel", site?: string): string {
  if (page === undefined) throw new Error("no such page");
  const rendered = { html: "<p>$& drawn</p>", title, facts: page.facts, modules: ["library", "a/straße"] };
  const firstPaint = { script: "first()", styles: { article: "p{color:red}", speaker: "", state: "", quotations: "" } };
  const frame = {
    entry: entryPage(ENTRY),
    firstPaint,
    policies: pagePolicies(firstPaint),
    base: "/lesen/",
    site,
    language: "en",
    scripts: { article: ["assets/article.js"] },
    words: { en: "assets/words-en.js", de: "assets/words-de.js" },
  };
  return pageHtml(page, rendered, frame);
}

describe("the pages of a build", () => {
  it("have a file for every address", async () => {
    expect([...(await pagesOf("Am Hafen")).keys()].sort()).toEqual([
      "404.html",
      "a/hafen.html",
      "about.html",
      "index.html",
      "quotations.html",
      "quotations/page/1.html",
      "search.html",
      "speakers.html",
      "speakers/ada-berg.html",
    ]);
  });

  it("hint at the words of the languages they are not in, where they will be read", async () => {
    const pages = await pagesOf("Am Hafen");
    const hint = '<link rel="modulepreload" href="/lesen/assets/words-de.js" data-words="de" crossorigin>';
    expect(htmlOf(pages.get("a/hafen.html"))).toContain(hint);
    expect(htmlOf(pages.get("a/hafen.html"))).not.toContain("words-en.js");
    expect(htmlOf(pages.get("404.html"))).not.toContain("data-words");
  });

  it("list a long collection page by page", async () => {
    const files = Array.from({ length: 130 }, (_, n) => {
      const entry = analysed({ slug: `artikel-${n}` }, speaker({ name: `Ada ${n}` }));
      return { path: entry.article.source.file, analysed: entry, problems: [] };
    });
    const pages = [...sitePages(collect(files, "seeds", "2026-11-24T08:00:00Z"))].map(({ path }) => path);
    expect(pages.filter((path) => path.startsWith("/page/"))).toEqual(["/page/2", "/page/3"]);
    expect(pages.filter((path) => path.startsWith("/quotations/page/"))).toHaveLength(3);
    expect(pages.filter((path) => path.startsWith("/speakers/page/"))).toHaveLength(2);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it("hold what was drawn, for the address it was drawn for", async () => {
    const page = htmlOf((await pagesOf("Am Hafen")).get("a/hafen.html"));
    expect(page).toContain('<html lang="en" data-first>');
    expect(page).toContain('<div id="root" data-at="/lesen/a/hafen"><p>$& drawn</p></div>');
    expect(page).toContain('<link rel="modulepreload" href="/lesen/assets/article.js" crossorigin>');
    expect(page).toContain('href="/lesen/data/a/stra%C3%9Fe.json"');
  });

  it("can be painted without another file, and answer when they have been read", async () => {
    const page = htmlOf((await pagesOf("Am Hafen")).get("a/hafen.html"));
    expect(page).toContain("<style>p{color:red}</style>");
    expect(page).toContain('<link rel="stylesheet" href="/lesen/assets/app.css" crossorigin>');
    const [seen = "", hidden = ""] = page.split('<template id="app">');
    expect(seen).toContain("drawn");
    expect(seen).not.toMatch(/<script[^>]* src=|modulepreload|as="fetch"/u);
    expect(hidden).toContain('<script type="module" src="/lesen/assets/app.js"></script>');
  });

  it("ask early for fonts only where a script or the browser's lack of it says so", async () => {
    const page = htmlOf((await pagesOf("Am Hafen")).get("a/hafen.html"));
    const font = '<link rel="preload" as="font" href="/lesen/assets/serif.woff2"';
    expect(page).toContain(`${font} media="not all">`);
    expect(page).toMatch(new RegExp(`<noscript>[^!]*${font}></noscript>`, "u"));
  });

  it("name what they show, and nothing in a name is markup", async () => {
    const title = 'Am "Hafen" & <script>alert(1)</script> $& $1';
    const pages = await pagesOf(title);
    const page = htmlOf(pages.get("a/hafen.html"), title);
    expect(page.match(/<title>/gu)).toHaveLength(1);
    expect(page).toContain(
      "<title>Am &#34;Hafen&#34; &#38; &#60;script&#62;alert(1)&#60;/script&#62; $&#38; $1</title>",
    );
    expect(page).not.toContain("<script>alert");
    expect(htmlOf(pages.get("speakers/ada-berg.html"))).toContain('content="Ada Berg, Lotsin &#34;auf See&#34;"');
  });

  it("tell search engines what a list holds", async () => {
    const pages = await pagesOf("Am Hafen");
    expect(pages.get("index.html")?.facts.description).toBe("Am Hafen");
    expect(htmlOf(pages.get("quotations.html"))).toContain('<meta name="description" content="Ada Berg">');
  });

  it("tell machines what an article is and who says what in it", async () => {
    const page = htmlOf((await pagesOf("</script><b>")).get("a/hafen.html"));
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page) ?? [];
    const data = JSON.parse(json);
    expect(data).toMatchObject({ "@type": "NewsArticle", headline: "</script><b>" });
    expect(data.hasPart[0]).toMatchObject({ "@type": "Quotation", spokenByCharacter: { name: "Ada Berg" } });
  });

  it("bear their whole address where the site has one", async () => {
    const pages = await pagesOf("Am Hafen");
    expect(htmlOf(pages.get("a/hafen.html"), "T", "https://example.org")).toContain(
      '<link rel="canonical" href="https://example.org/lesen/a/hafen">',
    );
    expect(htmlOf(pages.get("a/hafen.html"))).not.toContain("canonical");
  });

  it("say of a missing page that it is none", async () => {
    const page = htmlOf((await pagesOf("Am Hafen")).get("404.html"), "Fehlt", "https://example.org");
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toContain("data-at");
    expect(page).not.toContain("canonical");
  });
});
