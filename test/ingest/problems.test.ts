import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { MAX_BYTES } from "../../src/ingest/limits.ts";
import { articleOf, encoded, expectSound, problemsOf } from "./support.ts";

const TEXT = "Der Rat von Talheim hat am Montag beschlossen, die alte Brücke zu sanieren.";
const NOTE = `Brücke bleibt\n\n${TEXT}`;

describe("a file that cannot be read", () => {
  it.each([
    ["nothing in it", "leer.txt", "", "empty-file"],
    ["white space alone", "leer.txt", " \n\t\n\u00a0", "empty-file"],
    ["zeros in it", "bild.txt", "\0\u0001\u0002 \0\0", "binary-file"],
    ["a document under a false name", "artikel.txt", "%PDF-1.4 …", "binary-file"],
    ["a type that is not read", "artikel.docx", NOTE, "unknown-type"],
    ["no type", "artikel", NOTE, "unknown-type"],
    ["a name that is a type", ".txt", NOTE, "unknown-type"],
    ["a path upwards", "../artikel.txt", NOTE, "outside-folder"],
    ["a path upwards in the middle", "a/../../artikel.txt", NOTE, "outside-folder"],
    ["a path upwards with backslashes", "..\\artikel.txt", NOTE, "outside-folder"],
    ["an absolute path", "/etc/artikel.txt", NOTE, "outside-folder"],
    ["an absolute path of Windows", "C:\\artikel.txt", NOTE, "outside-folder"],
    ["a path with a NUL", "artikel.txt\0.md", NOTE, "outside-folder"],
    ["a title alone", "titel.txt", "Brücke bleibt", "no-text"],
    ["furniture alone", "titel.txt", "Brücke bleibt\n\nTeilen\n\nAnzeige", "no-text"],
    ["a heading alone", "titel.md", "# Brücke bleibt", "no-text"],
    ["a page without words", "seite.html", "<html><body><img src=a.png></body></html>", "no-text"],
    ["JSON without words", "leer.json", '{"title": "Brücke", "text": " "}', "no-text"],
  ])("with %s", (_, path, text, code) => {
    const { article, problems } = ingest({ path, bytes: encoded(text) });
    expect(article).toBeUndefined();
    expect(problems).toEqual([
      expect.objectContaining({
        code,
        file: path,
        severity: "error",
        message: expect.stringMatching(/\.$/),
        advice: expect.stringMatching(/\.$/),
      }),
    ]);
  });

  it("with 20 MB is not even decoded", () => {
    const { article, problems } = ingest({ path: "gross.txt", bytes: new Uint8Array(20 * 1024 * 1024).fill(0x61) });
    expect(article).toBeUndefined();
    expect(problems).toMatchObject([{ code: "too-large", message: expect.stringContaining("20.0 MB") }]);
    expect(MAX_BYTES).toBeLessThan(20 * 1024 * 1024);
  });
});

describe("broken JSON is found where it breaks", () => {
  it.each([
    ['{"title": "A",\n "text": "B",\n}', 3, "“}” in line 3, column 1"],
    ['{"title": "A"\n "text": "B"}', 2, '“"” in line 2, column 2'],
    ['{"title": "A", "text": "B"', 1, "the end of the file"],
    ["{'title': 'A'}", 1, "“'” in line 1, column 2"],
    ['{"title": "A",\n\n "text": Brücke}', 3, "“Brücke” in line 3, column 10"],
    ['{"title": "A"}\n{"title": "B"}', 2, "“{” in line 2, column 1"],
    ['["A", ]', 1, "“]” in line 1, column 7"],
    ['{"text": "eine\nZeile"}', 1, '“"” in line 1, column 10'],
    ["nichts", 1, "“nichts” in line 1, column 1"],
  ])("%j", (text, line, place) => {
    expect(problemsOf("a.json", text)).toMatchObject([
      { code: "broken-json", severity: "error", line, message: expect.stringContaining(place) },
    ]);
  });
});

describe("JSON against the schema names the path of what is wrong", () => {
  it.each([
    ["[]", "The file must be an object"],
    ['"Text"', "The file must be an object"],
    [`{"title": 5, "text": "${TEXT}"}`, "`title` must be a text"],
    ['{"title": "A"}', "The file needs the article, as `text` or as `paragraphs`"],
    ['{"title": "A", "paragraphs": "B"}', "`paragraphs` must be a list of texts"],
    ['{"title": "A", "paragraphs": ["B", 7]}', "`paragraphs.1` must be a text"],
    [`{"title": "A", "text": "${TEXT}", "authors": ["B", null]}`, "`authors.1` must be a text"],
    [`{"title": "A", "text": "${TEXT}", "publisher": {}}`, "`publisher` must be a text"],
  ])("%s", (text, message) => {
    expect(problemsOf("a.json", text)).toMatchObject([
      { code: "invalid-json", severity: "error", message: expect.stringContaining(message) },
    ]);
  });

  it("names all that is wrong at once", () => {
    expect(problemsOf("a.json", '{"title": 1, "text": 2, "date": []}')).toHaveLength(3);
  });
});

describe("front matter", () => {
  it.each([
    ["---\ntitle: A\n  publisher: B\n---\n", 2],
    ['---\ntitle: "A\n---\n', 2],
    ["---\n\ntitle: A: B\n---\n", 3],
    ["---\n- title\n---\n", 2],
  ])("that is broken names the line: %j", (matter, line) => {
    const { article, problems } = ingest({ path: "a.md", bytes: encoded(`${matter}\n# A\n\n${TEXT}`) });
    expect(article).toBeUndefined();
    expect(problems).toMatchObject([{ code: "broken-front-matter", severity: "error", line }]);
  });

  it("that does not end says so, and a rule at the top is none", () => {
    expect(problemsOf("a.md", `---\ntitle: Brücke\n\n${TEXT}`)).toMatchObject([
      { code: "broken-front-matter", line: 1, advice: expect.stringContaining("`---`") },
    ]);
    expect(articleOf("a.md", `---\n\n# Brücke\n\n${TEXT}`)).toMatchObject({ title: "Brücke", text: TEXT });
  });

  it("with values that nobody can use keeps the article and says so", () => {
    const matter =
      "---\ntitle: Brücke\nauthors: {a: b}\ndate: gestern\nurl: javascript:alert(1)\nlanguage: Deutsch\n---\n";
    const { article, problems } = ingest({ path: "a.md", bytes: encoded(`${matter}\n${TEXT}`) });
    expect(article).toMatchObject({ title: "Brücke", authors: [], language: "de" });
    expect(article).not.toHaveProperty("date");
    expect(article).not.toHaveProperty("url");
    expect(problems.map(({ code, severity }) => ({ code, severity }))).toEqual(
      Array(4).fill({ code: "invalid-front-matter", severity: "warning" }),
    );
    expect(problems[0]).toMatchObject({ line: 3 });
    expect(problems.map((problem) => problem.message).join()).toMatch(/authors.*date.*url.*language/);
  });

  it("may be empty, and its keys too", () => {
    expect(problemsOf("a.md", `---\n---\n# Brücke\n\n${TEXT}`)).toEqual([]);
    expect(problemsOf("a.md", `---\ntitle:\nauthors:\ntags: [a, b]\n---\n# Brücke\n\n${TEXT}`)).toEqual([]);
  });
});

describe("a title", () => {
  it("that is a whole text stays in the text and is shortened", () => {
    const long = "Der Rat hat getagt. ".repeat(5000).trim();
    const { article, problems } = ingest({ path: "a.txt", bytes: encoded(long) });
    expect(article?.text).toBe(long);
    expect(article?.title.length).toBeLessThanOrEqual(300);
    expect(problems).toMatchObject([{ code: "long-title", severity: "warning", line: 1 }]);
  });

  it("that is missing is the file's name", () => {
    const { article, problems } = ingest({ path: "alt/Der Tag.md", bytes: encoded(`${TEXT}\n\n${TEXT}`) });
    expect(article).toMatchObject({ title: "Der Tag", slug: "der-tag", text: `${TEXT}\n\n${TEXT}` });
    expect(problems).toMatchObject([{ code: "no-title", severity: "warning" }]);
  });

  it("without letters leaves the slug to the file's name", () => {
    expect(articleOf("der-tag.txt", `!!!\n\n${TEXT}`)).toMatchObject({ title: "!!!", slug: "der-tag" });
    expect(articleOf("!.txt", `!!!\n\n${TEXT}`).slug).toMatch(/^[\da-f]{12}$/);
  });
});

describe("file names", () => {
  it.each([
    "Der Tag danach.txt",
    "Ärger über Öl.txt",
    "A\u0308rger.txt",
    "🚢 Hafen.TXT",
    "a/b c/d.text",
    "..txt.txt",
    "a..b.txt",
  ])("work: %s", (path) => {
    const article = articleOf(path, NOTE);
    expectSound(article);
    expect(article.source.file).toBe(path);
  });

  it("give an id of their own that no edit changes, and the same for both spellings of an umlaut", () => {
    expect(articleOf("a.txt", NOTE).id).toBe(articleOf("a.txt", `Neuer Titel\n\n${TEXT} Und mehr.`).id);
    expect(articleOf("a.txt", NOTE).id).not.toBe(articleOf("b.txt", NOTE).id);
    expect(articleOf("Ä.txt", NOTE).id).toBe(articleOf("A\u0308.txt", NOTE).id);
  });
});
