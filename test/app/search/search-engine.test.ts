import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SearchOrder } from "../../../src/app/parts/search/found-rows.ts";
import { type SearchEngine, SearchFailed, Superseded } from "../../../src/app/parts/search/search-engine.ts";
import type { SearchIndex } from "../../../src/app/parts/search/worker-index.ts";
import { type Built, buildIndex, markedIn } from "./built.ts";

let built: Built;
let engine: SearchEngine;

beforeAll(async () => {
  built = await buildIndex();
  engine = built.engine();
});
afterAll(() => built.close());

const titles = async (text: string, order: SearchOrder = "best") => {
  const { articles } = await engine.search(text, order);
  return articles.map(({ title }) => title.text);
};

describe("the search", () => {
  it("finds words in all languages, by their stems, with and without umlauts", async () => {
    expect(await titles("Ministerinnen")).toHaveLength(2);
    expect(await titles("faehren")).toHaveLength(3);
    expect(await titles("winter")).toEqual(expect.arrayContaining(["Der Hafen friert zu", "The ferry of books"]));
    expect(await titles("librarians")).toEqual(["The ferry of books"]);
  });

  it("marks the words, leads to the quotation they stand in, and says whose it is", async () => {
    const { articles } = await engine.search("ehrliche Fischer", "best");
    const [article] = articles;
    expect(articles).toHaveLength(1);
    expect(article?.title.text).toBe("Streit um die Fähre");
    expect(article?.passages.flatMap(markedIn)).toEqual(expect.arrayContaining(["ehrlich", "Fischer"]));
    const quoted = article?.passages.flatMap(({ quotation }) => quotation ?? []);
    expect(quoted?.map(({ voice, type }) => [voice?.name, type])).toEqual([["Ole Tamm", "direct"]]);
    expect(article?.passages.map(({ paragraph }) => paragraph)).toEqual([2]);
    expect(article?.forms).toEqual(["fischer", "ehrlich"]);
  });

  it("finds phrases, also beside single words", async () => {
    expect(await titles("„zu lange gewartet“")).toEqual(["Die Brücke kommt später"]);
    expect(await titles("„lange zu gewartet“")).toEqual([]);
    expect(await titles("„im Winter“ Ministerin")).toHaveLength(2);
    expect(await titles("„im Winter“ Möwe")).toEqual(["Der Hafen friert zu"]);
    expect(await titles("„hafen friert“")).toEqual(["Der Hafen friert zu"]);
    expect(await titles("„friert hafen“")).toEqual([]);
  });

  it("minds no signs between words, nor after them", async () => {
    for (const sign of ["&", "–", "-", "/", "„…“"]) {
      expect(await titles(`Öhlers ${sign} Tamm`), sign).toEqual(["Streit um die Fähre"]);
    }
    expect(await titles("Möwen …")).toEqual(["Der Hafen friert zu"]);
    expect(await titles("%")).toEqual([]);
  });

  it("filters by speaker, kind, source, language and year", async () => {
    expect(await titles("speaker:tamm")).toHaveLength(2);
    expect(await titles("stimme:oehlers stimme:tamm")).toEqual(["Streit um die Fähre"]);
    expect(await titles("speaker:niemand")).toEqual([]);
    expect(await titles("source:küstenblatt winter")).toEqual(["Die Brücke kommt später"]);
    expect(await titles("lang:en")).toEqual(["The ferry of books"]);
    expect(await titles("winter lang:fr")).toEqual([]);
    expect(await titles("fähre year:2024")).toEqual(["Streit um die Fähre"]);
    expect(await titles("type:fragment")).toEqual([]);
    expect(await titles("type:partial")).toEqual([]);
  });

  it("puts articles first in which those have said it who are asked for", async () => {
    const { articles } = await engine.search("kalt speaker:öhlers", "best");
    expect(articles.map(({ title, isExact }) => [title.text, isExact])).toEqual([
      ["Der Hafen friert zu", true],
      ["Streit um die Fähre", false],
    ]);
  });

  it("says which words no article has, instead of taking others for them", async () => {
    const missing = await engine.search("Wintxyzuvw", "best");
    expect([missing.count, missing.alone]).toEqual([0, [{ word: "Wintxyzuvw", articles: 0 }]]);
  });

  it("orders by date, articles without one at the end, and counts the years", async () => {
    expect(await titles("fähre", "newest")).toEqual([
      "Streit um die Fähre",
      "Die Brücke kommt später",
      "Der Hafen friert zu",
    ]);
    expect(await titles("fähre", "oldest")).toEqual([
      "Die Brücke kommt später",
      "Streit um die Fähre",
      "Der Hafen friert zu",
    ]);
    expect((await engine.search("fähre jahr:2023", "best")).years).toEqual([
      { year: "2024", articles: 1 },
      { year: "2023", articles: 1 },
    ]);
  });

  it("remembers its answers for the way back", async () => {
    const answer = await engine.search("Brücke", "best");
    expect(engine.known(" Brücke ", "best")).toBe(answer);
    expect(engine.known("Brücke", "newest")).toBeUndefined();
  });

  it("gives up what has not begun when something else is typed", async () => {
    const results = await Promise.allSettled(["fä", "fähr", "fähre"].map((text) => engine.search(text, "best")));
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
    expect(results[0]).toMatchObject({ reason: expect.any(Superseded) });
  });
});

/** An index of numbered articles that answers with all of them. */
function manyArticles(count: number): SearchIndex {
  return {
    open: async () => {},
    search: async () => ({
      scores: Float64Array.from({ length: count }, (_, n) => count - n),
      days: new Uint32Array(count),
      alone: [],
    }),
    articles: async (places) =>
      places.map((place) => ({
        slug: `artikel-${place}`,
        language: "de",
        title: { text: `Artikel ${place}`, hits: [] },
        passages: [],
        more: 0,
        isExact: true,
        voices: [],
        forms: [],
      })),
    close: () => {},
  };
}

describe("many results", () => {
  const languages = (language: string) => manyArticles(language === "de" ? 23 : 0);

  it("come five at first, then ten at a time", async () => {
    const many = built.engine({ open: languages });
    let answer = await many.search("x", "best");
    const counts = [answer.articles.length];
    for (let i = 0; i < 2; i++) {
      answer = await many.more(answer);
      counts.push(answer.articles.length);
    }
    expect([answer.count, counts]).toEqual([23, [5, 15, 23]]);
    expect(new Set(answer.articles.map(({ slug }) => slug)).size).toBe(23);
  });

  it("go on after something else was searched for", async () => {
    const many = built.engine({ open: languages });
    const answer = await many.search("x", "best");
    await many.search("y", "best");
    expect((await many.more(answer)).articles.map(({ slug }) => slug)[5]).toBe("artikel-5");
  });
});

describe("an index that does not answer", () => {
  it("is asked why, and tried again the next time", async () => {
    let tries = 0;
    const open = (): SearchIndex => {
      tries++;
      return { ...manyArticles(1), search: () => Promise.reject(new Error("no index")) };
    };
    const broken = built.engine({ open, diagnose: "absent" });
    const failure = await broken.search("x", "best").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SearchFailed);
    expect(failure).toMatchObject({ failure: "absent" });
    await expect(broken.search("x", "best")).rejects.toThrow("absent");
    expect(tries).toBe(4);
  });
});
