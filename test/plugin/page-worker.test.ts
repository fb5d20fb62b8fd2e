import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pagePolicies } from "../../src/plugin/first-paint.ts";
import { describedModule } from "../../src/plugin/page-sources.ts";
import { pageWriter } from "../../src/plugin/page-worker.ts";
import type { SitePage } from "../../src/plugin/pages.ts";

/** Draws the title of an article and notes that it did. */
const RENDERER = `
import { appendFileSync } from "node:fs";
export async function renderPage(path, language, load) {
  appendFileSync(new URL("drawn", import.meta.url), path + "\\n");
  const article = await load(path.slice(1));
  if (article.title === "") throw new Error("no title");
  const isMissing = article.title === "?";
  return { html: "<h1>" + article.title + "</h1>", title: article.title, isMissing, modules: [path.slice(1)] };
}`;

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "wortlaut-pages-"));
  writeFileSync(join(home, "renderer.mjs"), RENDERER);
});
afterEach(() => rmSync(home, { recursive: true }));

interface Given {
  readonly articles: Readonly<Record<string, string>>;
  readonly renderer?: string;
  readonly style?: string;
  readonly site?: string;
}

/** Writes the pages of articles with these titles; returns the slugs of those that had to be drawn. */
async function write({ articles, renderer = "app-1", style = "", site }: Given): Promise<readonly string[]> {
  writeFileSync(join(home, "drawn"), "");
  const digests = new Map(
    Object.entries(articles).map(([slug, title]) => {
      const { json, digests: own } = describedModule(`a/${slug}`, { title });
      const file = join(home, "out/data/a", `${slug}.json`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, json);
      return [`a/${slug}`, own] as const;
    }),
  );
  const firstPaint = { script: "", styles: { article: style } };
  const writer = pageWriter({
    renderer: join(home, "renderer.mjs"),
    outDir: join(home, "out"),
    frame: {
      entry: { head: '<meta charset="utf-8">', fonts: [], scripts: "", stylesheet: "/app.css" },
      firstPaint,
      policies: pagePolicies(firstPaint),
      base: "/",
      site,
      language: "de",
      scripts: {},
      words: {},
    },
    cache: { folder: join(home, "cache"), renderer },
    digests: new Map(),
  });
  const pages = Object.keys(articles).map(
    (slug): SitePage => ({
      path: `/a/${slug}`,
      file: `a/${slug}.html`,
      view: "article",
      look: "article",
      source: `a/${slug}`,
      tells: "nothing",
    }),
  );
  const files = await writer({ pack: "0-of-1", pages, others: [], digests });
  expect(files.map(({ path }) => path)).toEqual(pages.map(({ file }) => file));
  return readFileSync(join(home, "drawn"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((path) => path.slice("/a/".length));
}

const page = (slug: string) => readFileSync(join(home, "out/a", `${slug}.html`), "utf8");
const pack = () => join(home, "cache/0-of-1.pages");

describe("the pages of a build", () => {
  it("are drawn once as long as their articles stay the same", async () => {
    expect(await write({ articles: { hafen: "Am „Hafen“", mole: "Mole 🎈" } })).toEqual(["hafen", "mole"]);
    const before = [page("hafen"), page("mole")];
    rmSync(join(home, "out"), { recursive: true });
    expect(await write({ articles: { hafen: "Am „Hafen“", mole: "Mole 🎈" } })).toEqual([]);
    expect([page("hafen"), page("mole")]).toEqual(before);
  });

  it("are drawn anew when their articles have changed, and only they", async () => {
    await write({ articles: { hafen: "Hafen", mole: "Mole" } });
    expect(await write({ articles: { hafen: "Hafen", mole: "Neue Mole", siel: "Siel" } })).toEqual(["mole", "siel"]);
    expect(page("mole")).toContain("<h1>Neue Mole</h1>");
    expect(await write({ articles: { hafen: "Hafen", mole: "Mole" } })).toEqual(["mole"]);
    expect(page("mole")).toContain("<h1>Mole</h1>");
  });

  it("are drawn anew by another app", async () => {
    await write({ articles: { hafen: "Hafen" } });
    expect(await write({ articles: { hafen: "Hafen" }, renderer: "app-2" })).toEqual(["hafen"]);
  });

  it("get what the build puts around them each time", async () => {
    await write({ articles: { hafen: "Hafen" } });
    const given = { articles: { hafen: "Hafen" }, style: "p{color:red}", site: "https://example.org" };
    expect(await write(given)).toEqual([]);
    expect(page("hafen")).toContain("<style>p{color:red}</style>");
    expect(page("hafen")).toContain('href="https://example.org/a/hafen"');
  });

  it("are drawn anew where what was kept is broken", async () => {
    const articles = { hafen: "Hafen", mole: "Mole" };
    await write({ articles });
    const whole = readFileSync(pack());
    const changed = Buffer.from(whole);
    changed[changed.length - 3] = 0x21;
    for (const broken of [whole.subarray(0, whole.length - 1), whole.subarray(0, 20), Buffer.alloc(0), changed]) {
      writeFileSync(pack(), broken);
      expect(await write({ articles })).toEqual(["hafen", "mole"]);
      expect(page("hafen")).toContain("<h1>Hafen</h1>");
    }
    appendFileSync(pack(), "x");
    expect(await write({ articles })).toEqual(["hafen", "mole"]);
  });

  it("are written where nothing can be kept", async () => {
    writeFileSync(join(home, "cache"), "a file, not a folder");
    expect(await write({ articles: { hafen: "Hafen" } })).toEqual(["hafen"]);
    expect(page("hafen")).toContain("<h1>Hafen</h1>");
  });

  it("fail with the address of one that cannot be drawn, and keep nothing of it", async () => {
    await expect(write({ articles: { hafen: "" } })).rejects.toThrow("/a/hafen could not be drawn");
    expect(() => readdirSync(join(home, "cache"))).toThrow();
  });

  it("fail where the app finds nothing at an address that is listed", async () => {
    await expect(write({ articles: { hafen: "?" } })).rejects.toThrow(
      "/a/hafen could not be drawn: the app finds nothing",
    );
    expect(() => readdirSync(join(home, "cache"))).toThrow();
  });
});
