import { describe, expect, it } from "vitest";
import { articleOf, paragraphsOf } from "./support.ts";

const TEXT = `<p>Der Rat von Talheim hat am Montag nach langer Debatte beschlossen, die alte Brücke zu sanieren.</p>
  <p>Die Bürgermeisterin sprach danach von einem guten Tag für die Stadt, die Opposition von den Kosten.</p>`;

const page = (head: string, body = `<article><h1>Brücke bleibt</h1>${TEXT}</article>`, attributes = "") =>
  articleOf("a.html", `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`);

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("what a page says of itself", () => {
  it("in an element for a moment is its date and no paragraph", () => {
    const time = '<time datetime="2023-09-15">vor zwei Stunden</time>';
    const article = page("", `<article><h1>Brücke bleibt</h1>${time}${TEXT}<p>Seit ${time} ist sie zu.</p></article>`);
    expect(article.date).toBe("2023-09-15");
    expect(paragraphsOf(article)).toHaveLength(3);
    expect(paragraphsOf(article).at(-1)).toBe("Seit vor zwei Stunden ist sie zu.");
    expect(article.removed).toEqual([{ text: "vor zwei Stunden", reason: "metadata", beforeBlock: 0 }]);
  });

  it("in JSON-LD comes first", () => {
    const article = page(
      jsonLd({
        "@type": "ReportageNewsArticle",
        headline: "Br&uuml;cke &#8222;bleibt&#8220;",
        author: { "@type": "Person", name: "Anna Beispiel" },
        datePublished: "2023-09-15T10:30:00.000Z",
        publisher: { name: "Talkurier" },
        mainEntityOfPage: { "@id": "https://talkurier.example/bruecke" },
      }) +
        `<meta property="og:title" content="Anders"><meta name="date" content="2020-01-01"><meta name="author" content="Jemand">`,
    );
    expect(article).toMatchObject({
      title: "Brücke „bleibt“",
      authors: ["Anna Beispiel"],
      date: "2023-09-15T10:30:00Z",
      publisher: "Talkurier",
      url: "https://talkurier.example/bruecke",
    });
  });

  it.each([
    [
      "a list",
      [
        { "@type": "WebSite", name: "x" },
        { "@type": "Article", headline: "Der Titel" },
      ],
    ],
    [
      "a graph",
      {
        "@graph": [
          { "@type": "WebPage", name: "x" },
          { "@type": ["BlogPosting"], headline: "Der Titel" },
        ],
      },
    ],
    ["a main entity", { "@type": "WebPage", mainEntity: { "@type": "NewsArticle", headline: "Der Titel" } }],
  ])("is found in %s of JSON-LD", (_, value) => {
    expect(page(jsonLd(value)).title).toBe("Der Titel");
  });

  it("in broken JSON-LD is passed over", () => {
    expect(
      page(
        `<script type="application/ld+json">{"@type": "NewsArticle",</script>${jsonLd({ "@type": "Article", headline: "Der Titel" })}`,
      ).title,
    ).toBe("Der Titel");
  });

  it("in Open Graph and in links", () => {
    const article = page(
      `<title>Falsch</title><meta property="og:title" content="Brücke bleibt | Talkurier"><meta property="og:site_name" content="Talkurier">
       <meta property="article:published_time" content="2023-09-15T10:30:00+02:00"><meta property="article:author" content="https://facebook.example/anna">
       <link rel="canonical" href="https://talkurier.example/a?b=1"><meta property="og:url" content="https://andere.example/">`,
    );
    expect(article).toMatchObject({
      title: "Brücke bleibt",
      publisher: "Talkurier",
      date: "2023-09-15T10:30:00+02:00",
      url: "https://talkurier.example/a?b=1",
      authors: [],
    });
  });

  it("in the text alone", () => {
    const article = page(
      "<title>Brücke bleibt - Talkurier</title>",
      `<main><h1>Brücke bleibt</h1><p><span itemprop="author">Von Anna Beispiel</span> <time datetime="2023-09-15">Freitag</time></p>${TEXT}</main>`,
    );
    expect(article).toMatchObject({ title: "Brücke bleibt", authors: ["Anna Beispiel"], date: "2023-09-15" });
  });

  it("about its language counts only where the text does not tell", () => {
    expect(page("", undefined, 'lang="en-US"').language).toBe("de");
    const numbers = `<article><h1>12</h1><p>1 2 3 4 5 6 7 8 9</p></article>`;
    expect(page("", numbers, 'lang="fr-CA"').language).toBe("fr");
  });

  it("that nobody can use is absent", () => {
    const article = page(
      `<meta name="date" content="gestern"><link rel="canonical" href="/bruecke"><meta property="og:locale" content="Deutsch">`,
    );
    expect(article).not.toHaveProperty("date");
    expect(article).not.toHaveProperty("url");
  });
});

describe("the text of a page", () => {
  it("is read where there is no article element, no head and no body", () => {
    const article = articleOf("a.html", `<h1>Brücke bleibt</h1>${TEXT}`);
    expect(article.title).toBe("Brücke bleibt");
    expect(paragraphsOf(article)).toHaveLength(2);
  });

  it("is read however short it is", () => {
    expect(articleOf("a.html", "<html><body><h1>Kurz</h1><p>Ja.</p></body></html>")).toMatchObject({
      title: "Kurz",
      text: "Ja.",
    });
  });

  it("keeps what is left out of it among the removed, at its place", () => {
    const article = page(
      "",
      `<nav><a href="/">Start</a></nav><article><h1>Brücke bleibt</h1>${TEXT}</article><footer><p>Impressum</p></footer>`,
    );
    expect(article.removed).toEqual([
      { text: "Start", reason: "navigation", beforeBlock: 0 },
      { text: "Impressum", reason: "navigation", beforeBlock: 2 },
    ]);
  });
});
