import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { articleOf, encoded, expectSound, paragraphsOf } from "./support.ts";

const TEXT = "Der Rat von Talheim hat am Montag beschlossen, die alte Brücke zu sanieren.";
const page = (body: string, head = "") => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe("nothing of a hostile file is left but words", () => {
  const attack = `
    <h1>Brücke bleibt</h1>
    <p onclick="steal()">${TEXT} <img src=x onerror=alert(1)><b onmouseover='alert(1)'>Fett</b></p>
    <p><a href="javascript:alert(1)">eins</a> <a href=" JaVa\nScript:alert(1)">zwei</a>
       <a href="data:text/html,<script>alert(1)</script>">drei</a> <a href="vbscript:x">vier</a>
       <a href="//talheim.example/x">fünf</a> <a href="https://talheim.example/?q=1&amp;r=<x>">sechs</a>
       <a href="mailto:rat@talheim.example">sieben</a> <a href="file:///etc/passwd">acht</a></p>
    <script>document.title = "böse"</script><style>body{display:none}</style>
    <svg><script>alert(1)</script><text>Bild</text></svg><iframe src="https://talheim.example">Rahmen</iframe>
    <p>&lt;script&gt;alert(1)&lt;/script&gt; \u202eegrüb\u202c ${"Und noch ein Satz über die Brücke. ".repeat(8)}</p>`;

  it.each([
    ["saved page", "a.html", page(attack)],
    ["piece of a page", "a.html", attack],
    ["page in Markdown", "a.md", `# Brücke bleibt\n\n${attack.replace(/^ +/gm, "")}`],
  ])("of a %s", (_, path, text) => {
    const article = articleOf(path, text);
    expectSound(article);
    expect(article.title).toBe("Brücke bleibt");
    expect(article.text).not.toMatch(/onclick|onerror|böse|display|Rahmen|steal/);
    expect(article.text).toContain("<script>alert(1)</script> egrüb");
    const links = article.blocks.flatMap((block) =>
      block.marks.flatMap((mark) => (mark.type === "link" ? mark.href : [])),
    );
    expect(links.sort()).toEqual(["https://talheim.example/?q=1&r=%3Cx%3E", "mailto:rat@talheim.example"]);
    expect(article.text).toMatch(/eins zwei drei vier fünf sechs sieben acht/);
  });

  it("of links in Markdown", () => {
    const links =
      "[a](javascript:alert(1)) [b](<data:text/html,x>) [c](HTTPS://talheim.example/) [d][e] <javascript:alert(2)>";
    const article = articleOf("a.md", `# Brücke bleibt\n\n${TEXT} ${links}\n\n[e]: vbscript:x`);
    expect(article.text).toBe(`${TEXT} a b c d javascript:alert(2)`);
    expect(article.blocks[0]?.marks).toMatchObject([{ type: "link", href: "https://talheim.example/" }]);
  });

  it("of overrides in a title, a name and an address", () => {
    const article = articleOf(
      "a.json",
      JSON.stringify({
        title: "Brü\u202ecke\u2066",
        authors: ["A\u202enna"],
        text: `${TEXT}\ud83d`,
        url: "javascript:alert(1)",
      }),
    );
    expect(article).toMatchObject({ title: "Brücke", authors: ["Anna"], text: `${TEXT}\ufffd` });
    expect(article).not.toHaveProperty("url");
  });

  it("of markup in metadata", () => {
    const head = `<meta property="og:site_name" content="<b>Bote</b>"><script type="application/ld+json">{"@type":"NewsArticle","headline":{"@type":{}},"author":[[[]],5,null]}</script>`;
    const article = articleOf("a.html", page(`<h1>Brücke bleibt</h1><p>${TEXT}</p>`, head));
    expect(article).toMatchObject({ title: "Brücke bleibt", publisher: "<b>Bote</b>", authors: [] });
  });
});

describe("a file made to take for ever is read in a moment", () => {
  const many = 50_000;
  it.each([
    ["elements within elements", "a.html", page(`${"<div>".repeat(many)}${TEXT}${"</div>".repeat(many)}`)],
    ["marks within marks", "a.html", page(`<p>${"<b><i>".repeat(many)}${TEXT}`)],
    ["tables within tables", "a.html", page(`${"<table><tr><td>".repeat(many)}${TEXT}`)],
    ["lists within lists", "a.html", page(`${"<ul><li>".repeat(many)}${TEXT}`)],
    ["bodies within bodies", "a.html", `${"<html><body><blockquote>".repeat(many)}${TEXT}`],
    ["tags that never end", "a.html", page(`<p>${TEXT}</p>${"<a ".repeat(many)}`)],
    ["comments that never end", "a.html", page(`<p>${TEXT}</p>${"<!-- ".repeat(many)}`)],
    ["paragraphs without end", "a.html", page(`<p>${TEXT}</p>`.repeat(many / 5))],
    [
      "lines that nearly stand in the article",
      "a.html",
      page(
        `<article><p>${TEXT} ${"a".repeat(20 * many)}</p></article>${`<p>${"a".repeat(60)}b</p>`.repeat(many / 10)}`,
      ),
    ],
    [
      "trails that lead nowhere",
      "a.html",
      page(`<article><p>${TEXT}</p></article>${`<p>${"a | ".repeat(9)}a.</p>`.repeat(many / 10)}`),
    ],
    ["quotes within quotes", "a.md", `# Titel\n\n${">".repeat(many)} ${TEXT}`],
    ["lists within lists", "a.md", `# Titel\n\n${"- ".repeat(many)}${TEXT}`],
    [
      "lists that step in",
      "a.md",
      `# Titel\n\n${Array.from({ length: 1000 }, (_, i) => `${"  ".repeat(i)}- ${TEXT}`).join("\n")}`,
    ],
    ["marks within marks", "a.md", `# Titel\n\n${"**a *b ".repeat(many)}${TEXT}${"c* d** ".repeat(many)}`],
    ["brackets", "a.md", `# Titel\n\n${TEXT}${"[a](".repeat(many)}`],
    ["columns", "a.md", `# Titel\n\n${"|a".repeat(many)}\n${"|-".repeat(many)}\n\n${TEXT}`],
    ["paragraphs without end", "a.md", `# Titel\n\n${`${TEXT}\n\n`.repeat(many)}`],
    ["lines without end", "a.txt", `Titel\n\n${`${TEXT}\n`.repeat(many)}`],
    ["short lines without end", "a.txt", `Titel\n\n${TEXT}\n\n${"Ja\n\nNein\n\n".repeat(many)}`],
    ["a word without end", "a.txt", `Titel\n\n${TEXT} ${"a".repeat(20 * many)}`],
    ["spaces without end", "a.txt", `Titel\n\n${TEXT}${" ".repeat(20 * many)}x`],
    ["hyphens at the ends of lines", "a.txt", `Titel\n\n${TEXT}\n\n${"wort-wort-wort-\n".repeat(many)}`],
    ["a word without end before a hyphen", "a.txt", `Titel\n\n${TEXT} ${"a".repeat(20 * many)} b-\nc`],
    ["accents upon accents", "a.txt", `Titel\n\n${TEXT} a${"\u0301\u0323".repeat(10 * many)}`],
    [
      "brackets within brackets",
      "a.json",
      `{"title": "Titel", "text": "${TEXT}", "x": ${"[".repeat(many)}${"]".repeat(many)}}`,
    ],
    ["a title without end", "a.txt", `${"Titel – ".repeat(many / 4)}Ende\n\n${TEXT}`],
  ])("%s (%s)", (_, path, text) => {
    const { article } = ingest({ path, bytes: encoded(text) });
    if (article === undefined) throw new Error("no article");
    expect(article.text).toContain(TEXT);
    expect(article.blocks.at(-1)?.span.end).toBe(article.text.length);
  });

  it.each([
    [
      "aliases of aliases",
      `a: &a [x]\n${Array.from("bcdefghij", (c, i) => `${c}: &${c} [${`*${"abcdefghi"[i]},`.repeat(9)}]`).join("\n")}\ntitle: *j`,
    ],
    ["brackets within brackets", `title: ${"[".repeat(20_000)}`],
    ["an alias of itself", "title: &a [*a]"],
    ["lines without end", "a: b\n".repeat(50_000)],
  ])("front matter with %s", (_, yaml) => {
    const { problems } = ingest({ path: "a.md", bytes: encoded(`---\n${yaml}\n---\n\n# Titel\n\n${TEXT}`) });
    expect(problems[0]?.code).toMatch(/front-matter/);
  });

  it("a title of 100,000 characters stays in the text, in every format", () => {
    const title = "Titel ".repeat(17_000).trim();
    for (const [path, text] of [
      ["a.txt", `${title}\n\n${TEXT}`],
      ["a.md", `# ${title}\n\n${TEXT}`],
      ["a.html", page(`<h1>${title}</h1><p>${TEXT}</p>`)],
      ["a.json", JSON.stringify({ title, text: TEXT })],
    ] as const) {
      const { article, problems } = ingest({ path, bytes: encoded(text) });
      expect(problems).toMatchObject([{ code: "long-title", severity: "warning" }]);
      expect(article && paragraphsOf(article)).toEqual([title, TEXT]);
      expect(article?.title.length).toBeLessThanOrEqual(300);
      expect(article?.slug.length).toBeLessThanOrEqual(80);
    }
  });
});
