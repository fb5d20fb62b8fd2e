import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { collect } from "../../src/collection/collect.ts";
import { type BuiltSite, siteOrigin } from "../../src/plugin/built-site.ts";
import { newestArticles } from "../../src/plugin/feed.ts";
import { FEED_FILES, feedFiles } from "../../src/plugin/feeds.ts";
import { xmlText } from "../../src/plugin/xml.ts";
import { analysed, type article } from "../collection/make.ts";

type Fields = Parameters<typeof article>[0];

function built(articles: readonly Fields[], more: Partial<BuiltSite> = {}): BuiltSite {
  const files = articles.map((fields) => analysed(fields));
  const collection = collect(
    files.map((entry) => ({ path: entry.article.source.file, analysed: entry, problems: [] })),
    "seeds",
    "2026-11-24T08:00:00Z",
  );
  const pages = collection.articles.map((page) => `a/${page.article.slug}.html`);
  return {
    outDir: "/nowhere",
    base: "/",
    site: "https://example.org",
    library: collection.library,
    newest: newestArticles(collection.articles.map(({ article }) => article)),
    dates: new Map(
      collection.articles.flatMap(({ article: { slug, date } }) => (date === undefined ? [] : [[slug, date]])),
    ),
    files: ["index.html", "404.html", "quotations.html", "assets/x.js", ...pages],
    ...more,
  };
}

/** The feeds of a site, each as a text and as a document. */
function feedsOf(site: BuiltSite) {
  const files = feedFiles(site);
  for (const path of files.keys()) expect(path).toMatch(FEED_FILES);
  const read = (path: string) => {
    const text = files.get(path) ?? "";
    // Some are too long to be parsed by every test.
    return { text, all: (selector: string): Element[] => [...parseHTML(text).document.querySelectorAll(selector)] };
  };
  return { paths: [...files.keys()], read };
}

const textOf = (elements: readonly Element[]): readonly (string | null)[] => elements.map((each) => each.textContent);

describe("the sitemap", () => {
  it("names the whole address of every page, the date of an article, and no page for missing ones", () => {
    const { read } = feedsOf(built([{ slug: "hafen", date: "2026-05-01T10:00:00+02:00" }], { base: "/artikel/" }));
    const { all } = read("sitemap.xml");
    expect(textOf(all("loc"))).toEqual([
      "https://example.org/artikel/a/hafen",
      "https://example.org/artikel/",
      "https://example.org/artikel/quotations",
    ]);
    expect(textOf(all("lastmod"))).toEqual(["2026-05-01"]);
  });

  it("encodes addresses of other scripts", () => {
    const { read } = feedsOf(built([{ slug: "порт" }]));
    expect(read("sitemap.xml").text).toContain("<loc>https://example.org/a/%D0%BF%D0%BE%D1%80%D1%82</loc>");
  });

  it("is several beyond 50,000 addresses, and lists them", () => {
    const files = Array.from({ length: 100_001 }, (_, n) => `a/${n}.html`);
    const { paths, read } = feedsOf(built([], { files }));
    expect(paths).toEqual(expect.arrayContaining(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]));
    expect(textOf(read("sitemap.xml").all("sitemapindex loc"))).toEqual([
      "https://example.org/sitemap-1.xml",
      "https://example.org/sitemap-2.xml",
      "https://example.org/sitemap-3.xml",
    ]);
    const counts = [1, 2, 3].map((n) => read(`sitemap-${n}.xml`).text.split("<loc>").length - 1);
    expect(counts).toEqual([50_000, 50_000, 1]);
  });
});

describe("the feed", () => {
  it("has for every dated article what RFC 4287 asks of an entry", () => {
    const dated: Fields = {
      slug: "hafen",
      title: "Am Hafen",
      date: "2026-05-01",
      authors: ["Ada Berg", "Bo Lund"],
      standfirst: "Ein Besuch.",
      url: "https://example.com/original",
    };
    const { read } = feedsOf(built([dated, { slug: "ohne-datum" }]));
    const { text, all } = read("feed.xml");
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/u,
    );
    expect(all("entry")).toHaveLength(1);
    expect(textOf(all("entry > title"))).toEqual(["Am Hafen"]);
    expect(textOf(all("entry > id"))).toEqual(["https://example.org/feed.xml#id-hafen"]);
    expect(textOf(all("updated"))).toEqual(["2026-05-01T12:00:00Z", "2026-05-01T12:00:00Z"]);
    expect(textOf(all("entry > author > name"))).toEqual(["Ada Berg", "Bo Lund"]);
    expect(textOf(all("summary"))).toEqual(["Ein Besuch."]);
    const links = all("entry > link").map((link) => [link.getAttribute("rel"), link.getAttribute("href")]);
    expect(links).toEqual([
      ["alternate", "https://example.org/a/hafen"],
      ["via", "https://example.com/original"],
    ]);
    expect(all('feed > link[rel="self"]')[0]?.getAttribute("href")).toBe("https://example.org/feed.xml");
  });

  it("holds the fifty newest, newest first, and names a publisher where no author is known", () => {
    const articles = Array.from({ length: 60 }, (_, n) => ({
      slug: `tag-${n}`,
      date: new Date(Date.UTC(2026, 0, 1 + n)).toISOString(),
      publisher: "Hafenpost",
    }));
    const { read } = feedsOf(built(articles));
    const { all } = read("feed.xml");
    const moments = textOf(all("entry > updated"));
    expect(moments).toHaveLength(50);
    expect(moments.at(0)).toBe("2026-03-01T00:00:00Z");
    expect(moments).toEqual([...moments].sort().reverse());
    expect(new Set(textOf(all("entry > author > name")))).toEqual(new Set(["Hafenpost"]));
  });

  it("is there for a collection without dates, too", () => {
    const { read } = feedsOf(built([{ slug: "ohne-datum" }]));
    const { all } = read("feed.xml");
    expect(all("entry")).toEqual([]);
    expect(textOf(all("feed > updated"))).toEqual(["2026-11-24T08:00:00Z"]);
  });

  it("lets nothing in an article be markup, and nothing be what XML does not know", () => {
    const title = 'A <b> & "c" ]]> \u0000\u000B\uFFFE\uD83D';
    const { read } = feedsOf(built([{ slug: "x", title, date: "2026-05-01" }]));
    expect(read("feed.xml").text).toContain(
      "<title>A &#60;b&#62; &#38; &#34;c&#34; ]]&#62; \uFFFD\uFFFD\uFFFD\uFFFD</title>",
    );
  });
});

describe("text in XML", () => {
  it("has only characters of XML 1.0 and no markup, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = xmlText(text);
        expect(written).not.toMatch(/\p{Surrogate}/u);
        expect(written).not.toMatch(/[<>"]|&(?!#\d+;)/u);
        expect(Array.from(written).filter((character) => character < " " && !"\t\n\r".includes(character))).toEqual([]);
      }),
    );
  });
});

describe("without the address of the site", () => {
  it("only crawlers are told that they may read", () => {
    const unnamed = built([{ slug: "hafen", date: "2026-05-01" }], { site: undefined });
    const { paths, read } = feedsOf(unnamed);
    expect(paths).toEqual(["robots.txt"]);
    expect(read("robots.txt").text).toBe("User-agent: *\nDisallow:\n");
  });

  it("a site below a path has nothing, and with it no robots.txt", () => {
    expect(feedsOf(built([], { base: "/artikel/", site: undefined })).paths).toEqual([]);
    expect(feedsOf(built([], { base: "/artikel/" })).paths).toEqual(["sitemap.xml", "feed.xml"]);
  });
});

describe("the address of the site", () => {
  it("is an origin", () => {
    expect(siteOrigin("https://example.org")).toBe("https://example.org");
    expect(siteOrigin("http://localhost:8080/")).toBe("http://localhost:8080");
  });

  it.each(["example.org", "https://example.org/artikel/", "ftp://example.org", "https://a@example.org", ""])(
    "is not %j, and the error says what would be",
    (text) => {
      expect(() => siteOrigin(text)).toThrow(/WORTLAUT_SITE .* https:\/\/example\.org; .* WORTLAUT_BASE/u);
    },
  );
});
