import { describe, expect, it } from "vitest";
import { collect } from "../../src/collection/collect.ts";
import { bucketOf } from "../../src/model/bucket.ts";
import type { ArticlePage } from "../../src/model/summary.ts";
import { LIBRARY, ModuleSet } from "../../src/plugin/modules.ts";
import { analysed, speaker } from "../collection/make.ts";

/** Evaluates a module's code as a browser would; a load is written as a function that returns the id it would load. */
async function evaluated(modules: ModuleSet, id: string): Promise<Record<string, unknown>> {
  const code = modules.code(id);
  if (code === undefined) throw new Error(`no module ${id}`);
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

function moduleSet(slugs: readonly string[]): ModuleSet {
  const files = slugs.map((slug) => {
    const entry = analysed({ slug }, speaker({ name: `Ada ${slug}` }));
    return { path: entry.article.source.file, analysed: entry, problems: [] };
  });
  const collection = collect(files, "seeds", "2026-11-24T08:00:00Z");
  return new ModuleSet(collection, 7, (id) => `() => ${JSON.stringify(id)}`);
}

type Loads = readonly (() => string)[];

/** Follows the index to an article's module, as the page does. */
async function articleModule(modules: ModuleSet, slug: string): Promise<string | undefined> {
  const { articleIndex } = await evaluated(modules, LIBRARY);
  const buckets = articleIndex as Loads;
  const index = buckets[bucketOf(slug, buckets.length)]?.() ?? "";
  const rows = (await evaluated(modules, index)).default as Record<string, () => string>;
  return Object.hasOwn(rows, slug) ? rows[slug]?.() : undefined;
}

describe("the virtual modules", () => {
  it("carry the version and the figures of the collection", async () => {
    const { version, library } = await evaluated(moduleSet(["a", "b"]), LIBRARY);
    expect(version).toBe(7);
    expect(library).toMatchObject({ folder: "seeds", counts: { articles: 2, quotations: 2, speakers: 2 } });
  });

  it("give each article a module of its own, found through the index", async () => {
    const slugs = ["hafen", "schule", "straße-und-brücke", "__proto__", "привет"];
    const modules = moduleSet(slugs);
    const ids = new Set<string | undefined>();
    for (const slug of slugs) {
      const id = await articleModule(modules, slug);
      ids.add(id);
      const pages = (await evaluated(modules, id ?? "")).default as Record<string, ArticlePage>;
      expect(Object.keys(pages)).toEqual([slug]);
      expect(pages[slug]?.article.slug).toBe(slug);
    }
    expect(ids.size).toBe(slugs.length);
    expect(await articleModule(modules, "fehlt")).toBeUndefined();
  });

  it("put several articles into one module when there are thousands", async () => {
    const slugs = Array.from({ length: 4100 }, (_, n) => `artikel-${n}`);
    const modules = moduleSet(slugs);
    const id = await articleModule(modules, "artikel-4000");
    const pages = (await evaluated(modules, id ?? "")).default as Record<string, ArticlePage>;
    expect(Object.keys(pages).length).toBeGreaterThan(1);
    expect(pages["artikel-4000"]?.article.slug).toBe("artikel-4000");
  });

  it("list articles page by page, none twice and none left out", async () => {
    const slugs = Array.from({ length: 250 }, (_, n) => `artikel-${n}`);
    const modules = moduleSet(slugs);
    const { articles } = await evaluated(modules, LIBRARY);
    const listed: string[] = [];
    for (const load of articles as Loads) {
      const rows = (await evaluated(modules, load())).default as readonly { slug: string }[];
      expect(rows.length).toBeLessThanOrEqual(100);
      listed.push(...rows.map(({ slug }) => slug));
    }
    expect(listed.sort()).toEqual(slugs.sort());
  });

  it("carry whatever a text contains", async () => {
    const text = ["Zeile\u2028Trenner\u2029 </script> `$", "{1}` \\ \" ' \uD83D\uDE00."].join("");
    const entry = analysed({ slug: "wild", text });
    const file = { path: "wild.txt", analysed: entry, problems: [] };
    const modules = new ModuleSet(
      collect([file], "seeds", "2026-11-24T08:00:00Z"),
      1,
      (id) => `() => ${JSON.stringify(id)}`,
    );
    const pages = (await evaluated(modules, (await articleModule(modules, "wild")) ?? "")).default;
    expect((pages as Record<string, ArticlePage>).wild?.article.text).toBe(text);
  });

  it("know no module that nobody asked for", () => {
    expect(moduleSet(["a"]).code("virtual:wortlaut/unknown/0")).toBeUndefined();
  });
});
