import { describe, expect, it } from "vitest";
import { createLibrary, type Library } from "../../src/app/data/library.ts";
import { type Collection, collect } from "../../src/collection/collect.ts";
import { ModuleSet, moduleCode } from "../../src/plugin/modules.ts";
import { analysed, speaker } from "../collection/make.ts";

function collectionOf(slugs: readonly string[]): Collection {
  const files = slugs.map((slug) => {
    const entry = analysed({ slug }, speaker({ name: `Ada ${slug}` }));
    return { path: entry.article.source.file, analysed: entry, problems: [] };
  });
  return collect(files, "seeds", "2026-11-24T08:00:00Z");
}

/** The collection as the page sees it through its modules. */
function libraryOf(modules: ModuleSet): Library {
  return createLibrary(async (id) => modules.content(id));
}

const many = Array.from({ length: 700 }, (_, n) => `artikel-${n}`);

describe("the JSON modules", () => {
  it("carry the figures of the collection", async () => {
    const library = libraryOf(new ModuleSet(collectionOf(["a", "b"])));
    expect(await library.summary()).toMatchObject({
      folder: "seeds",
      counts: { articles: 2, quotations: 2, speakers: 2 },
    });
    expect(await library.problems()).toEqual([]);
  });

  it("give each article a module of its own, whose id its slug tells", async () => {
    const slugs = ["hafen", "schule", "straße-und-brücke", "__proto__", "привет"];
    const modules = new ModuleSet(collectionOf(slugs));
    const library = libraryOf(modules);
    for (const slug of slugs) expect((await library.articlePage(slug))?.article.slug).toBe(slug);
    expect([...modules.ids()].filter((id) => id.startsWith("a/"))).toHaveLength(slugs.length);
    expect(await library.articlePage("fehlt")).toBeUndefined();
  });

  it("find each speaker by its slug", async () => {
    const collection = collectionOf(many);
    const library = libraryOf(new ModuleSet(collection));
    for (const { summary } of collection.speakers)
      expect((await library.speakerPage(summary.slug))?.summary).toEqual(summary);
    expect(await library.speakerPage("fehlt")).toBeUndefined();
    expect(await library.speakerPage("__proto__")).toBeUndefined();
  });

  it("list articles, none twice and none left out, as one list and page by page", async () => {
    const collection = collectionOf(many);
    const library = libraryOf(new ModuleSet(collection));
    const inOrder = collection.articles.map(({ article }) => article.slug);
    const list = await library.articleList();
    expect(list.first.length).toBeLessThan(100);
    expect((await list.all()).map(({ slug }) => slug)).toEqual(inOrder);
    const paged: string[] = [];
    for (let number = 1; ; number++) {
      const page = await library.articlesAt(number);
      if (page === undefined) break;
      expect(page.items.length).toBeGreaterThan(0);
      paged.push(...page.items.map(({ slug }) => slug));
    }
    expect(paged).toEqual(inOrder);
  });

  it("know no page before the first", async () => {
    const library = libraryOf(new ModuleSet(collectionOf(["a"])));
    for (const number of [0, -1, 0.5, 2, Number.NaN]) expect(await library.articlesAt(number)).toBeUndefined();
  });

  it("name every module that there is", () => {
    const modules = new ModuleSet(collectionOf(many));
    for (const id of modules.ids()) expect(modules.content(id), id).toBeDefined();
    for (const id of ["unknown/0", "articles/99", "a/fehlt", "articles/x"]) expect(modules.content(id)).toBeUndefined();
  });

  it("carry whatever a text contains, as JavaScript too", async () => {
    const text = ["Zeile\u2028Trenner\u2029 </script> `$", "{1}` \\ \" ' \uD83D\uDE00."].join("");
    const code = moduleCode({ text });
    const { default: content } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
    expect(content).toEqual({ text });
  });
});
