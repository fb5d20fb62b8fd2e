import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IndexSearcher } from "../../src/app/parts/search/index-searcher.ts";
import { parseQuery } from "../../src/app/parts/search/query.ts";
import { analyseFile } from "../../src/collection/analyse.ts";
import { type Collection, collect } from "../../src/collection/collect.ts";
import { isNamedByContent } from "../../src/model/search-files.ts";
import { textOf } from "../../src/model/span.ts";
import { writeSearchIndex } from "../../src/plugin/search-index.ts";
import { mergeParts } from "../../src/plugin/search-merge.ts";
import { partFiles } from "../../src/plugin/search-parts.ts";
import { searchRecord } from "../../src/plugin/search-record.ts";
import { SearchServer } from "../../src/plugin/search-server.ts";
import { WordForms } from "../../src/plugin/search-words.ts";
import { type SearchableArticle, searchable } from "../../src/plugin/searchable.ts";
import { type ServedIndex, serveIndex } from "./served-index.ts";

const FERRY = `---
title: Die Fähre am Deich
standfirst: Ein Streit um die Überfahrt.
publisher: Wieker Bote
date: 2024-03-02
---
Die Ratsfrau Imke Öhlers  sagte am Montag: „Die Fähre fährt, solange die Ministerin zahlt.“

Der Fischer Ole Tamm erwiderte, er werde schwimmen. „Das Wasser ist kalt“, sagte Tamm.
`;
const LIBRARY = `The library stays

“We keep every book,” said Ada Hill, the librarian, on Monday. The mayor of the town would not say what he thinks of it.
The council will meet again in June and then decide what happens with the house at the market.
`;

function collected(files: Readonly<Record<string, string>>): Collection {
  const analysed = Object.entries(files).map(([path, text]) =>
    analyseFile({ path, bytes: new TextEncoder().encode(text) }),
  );
  return collect(analysed, "seeds", "2026-11-24T08:00:00+01:00");
}

const FERRY_SLUG = "die-faehre-am-deich";
const COLLECTION = collected({ "faehre.md": FERRY, "library.txt": LIBRARY });

let folder: string;
const paths = () => ({ outDir: join(folder, "site"), cacheDir: join(folder, "cache") });
const WRITING = { code: "search-1", clean: true, warn: (message: string) => expect.fail(message) };
const index = (collection: Collection) => writeSearchIndex({ ...searchable(collection), ...paths(), ...WRITING });
/** The files of the index, by their paths in its folder. */
const indexed = (): readonly string[] =>
  readdirSync(join(folder, "site"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "site/").length));
/** When each file of a folder was written. */
const modifiedIn = (path: string) =>
  readdirSync(path)
    .filter((name) => name.endsWith(".part"))
    .map((name) => [name, statSync(join(path, name)).mtimeMs]);
let served: ServedIndex;

/** The slugs of the articles that the index of a language has for a query, as the app searches it. */
async function found(language: string, text: string): Promise<readonly string[]> {
  const searcher = new IndexSearcher(await served.reader(language));
  const { scores } = await searcher.search(parseQuery(text));
  return (await searcher.articles([...scores.keys()])).map(({ slug }) => slug);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wortlaut-search-"));
  served = await serveIndex(join(folder, "site/search-index"));
});

afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

describe("the search index", () => {
  it("is one for each language, and is asked for little", async () => {
    const files = await index(COLLECTION);
    expect(readdirSync(join(folder, "site/search-index")).sort()).toEqual(["de", "en"]);
    expect(files.filter((file) => !isNamedByContent(file))).toEqual(
      ["de", "en"].map((language) => `search-index/${language}/index.json`),
    );
    expect(await found("de", "Ministerinnen")).toEqual([FERRY_SLUG]);
    const kinds = served.asked.map((path) => path.split(".").at(-1));
    expect(kinds.toSorted()).toEqual(["article", "json", "list", "words"]);
  });

  it("finds words by their stem, with and without diacritics, in text, title and standfirst", async () => {
    await index(COLLECTION);
    for (const term of ["Ministerinnen", "faehre", "Fähren", "ueberfahrt", "deich", '"solange die Ministerin"']) {
      expect(await found("de", term), term).toEqual([FERRY_SLUG]);
    }
    expect(await found("en", "librarians")).toHaveLength(1);
    expect(await found("de", "library")).toEqual([]);
  });

  it("leads to the quotation that a word stands in, and to who said it", async () => {
    await index(COLLECTION);
    const article = await (await served.reader("de")).article(0);
    const { text, voices } = article;
    const page = COLLECTION.articles.find(({ article: { slug } }) => slug === FERRY_SLUG);
    const said = article.quotations.map(({ id, type, voice, spans }) => {
      return [id, type, voices[voice ?? -1]?.name ?? null, spans.map((span) => textOf(text, span)).join()];
    });
    const expected = page?.quotations.map(({ id, type, speaker, spans }) => {
      const name = page.voices.find((voice) => voice.id === speaker)?.name ?? null;
      const words = spans.map((span) => textOf(page.article.text, span)).join();
      return [id, type, name, words.replace(/\s+/gu, " ")];
    });
    expect(said).toEqual(expected);
    expect(said.map(([, , name]) => name)).toContain("Ole Tamm");
    expect(article.blocks.map((start) => text.slice(start, start + 3))).toEqual(["Die", "Der"]);
  });

  it("filters by speaker, kind of quotation and source", async () => {
    await index(COLLECTION);
    expect(await found("de", "am speaker:öhlers")).toHaveLength(1);
    expect(await found("de", "speaker:tamm speaker:oehlers")).toHaveLength(1);
    expect(await found("de", "am speaker:hill")).toHaveLength(0);
    expect(await found("de", "am type:direct")).toHaveLength(1);
    expect(await found("de", "am type:fragment")).toHaveLength(0);
    expect(await found("de", "source:wieker")).toHaveLength(1);
  });

  it("is made of what an earlier one has left where the articles are the same", async () => {
    const files = await index(COLLECTION);
    rmSync(join(folder, "site"), { recursive: true });
    const kept = modifiedIn(join(folder, "cache"));
    expect(await index(COLLECTION)).toEqual(files);
    expect(indexed().toSorted()).toEqual(files.toSorted());
    expect(modifiedIn(join(folder, "cache"))).toEqual(kept);
  });

  it("is the same from broken files of an earlier one as from none", async () => {
    const write = async () => {
      const files = await index(COLLECTION);
      return new Map(files.map((file) => [file, readFileSync(join(folder, "site", file))]));
    };
    const before = await write();
    const kept = readdirSync(join(folder, "cache")).map((name) => join(folder, "cache", name));
    expect(kept.length).toBeGreaterThan(2);
    for (const file of kept) {
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    }
    rmSync(join(folder, "site"), { recursive: true });
    expect(await write()).toEqual(before);
  });

  it("is whole again after somebody has broken its files, however long they are", async () => {
    const files = (await index(COLLECTION)).map((file) => join(folder, "site", file));
    const before = files.map((file) => readFileSync(file));
    const later = new Date(Date.now() + 2000);
    for (const file of files.filter((each) => each.endsWith(".words"))) {
      writeFileSync(file, Buffer.alloc(statSync(file).size));
      utimesSync(file, later, later);
    }
    await index(COLLECTION);
    expect(files.map((file) => readFileSync(file))).toEqual(before);
    expect(await found("de", "Ministerinnen")).toEqual([FERRY_SLUG]);
  });

  it("forgets what is gone", async () => {
    await index(COLLECTION);
    const files = await index(collected({ "faehre.md": FERRY }));
    expect(indexed().toSorted()).toEqual(files.toSorted());
    expect(files.filter((file) => file.startsWith("search-index/en/"))).toEqual([]);
    expect(await index(collected({}))).toEqual([]);
    expect(readdirSync(join(folder, "cache"))).toEqual([]);
  });

  it("is the same however the articles are cut into parts, and changes few files with one of them", async () => {
    const many = Array.from({ length: 40 }, (_, i): readonly [string, string] => {
      const words = Array.from({ length: 30 }, (__, n) => `Wort${(i * 7 + n * 13) % 90}`).join(" ");
      const day = String(1 + (i % 28)).padStart(2, "0");
      return [
        `artikel-${i}.md`,
        `---\ntitle: Artikel ${i}\nlang: de\ndate: 2024-0${1 + (i % 9)}-${day}\n---\n${words}.\n`,
      ];
    });
    const collection = collected(Object.fromEntries(many));
    const forms = new WordForms("de", undefined);
    const { articles, page } = searchable(collection);
    const record = ({ slug, names }: SearchableArticle) => searchRecord(page(slug), names);
    const merged = async (lists: readonly (readonly SearchableArticle[])[]) => {
      const parts = await Promise.all(lists.map((part) => partFiles(part, record, forms)));
      const files = new Map<string, Uint8Array>();
      const all = parts.map((own) => ({ files: own }));
      for await (const [path, content] of mergeParts(all, undefined)) files.set(path, content);
      return files;
    };
    const whole = await merged([articles]);
    expect(await merged([articles.slice(0, 7), articles.slice(7, 30), articles.slice(30)])).toEqual(whole);
    const fewer = await merged([articles.slice(1)]);
    const fresh = [...fewer.keys()].filter((path) => path.endsWith(".article") && !whole.has(path));
    expect(fresh.length).toBeLessThan(6);
  });

  it("finds Russian words in all their forms", async () => {
    const museum = `---
title: Музей
language: ru
---
Вчера началась новая жизнь старого города, сообщила газета. Жители были рады: открылся синий музей.
`;
    await index(collected({ "museum.md": museum }));
    for (const term of ["новый", "новая", "нового", "старый", "музей", "син", "„новая жизнь“"]) {
      expect(await found("ru", term), term).toHaveLength(1);
    }
    expect(await found("ru", "„новый жизнь“")).toEqual([]);
  });

  it("finds articles in a language whose words have no stems", async () => {
    const sofia = `---
title: Новини от София
lang: bg
---
Министърът каза в понеделник, че всички държави ще подкрепят решението. Това са важни новини за хората в града.
`;
    await index(collected({ "faehre.md": FERRY, "sofia.md": sofia }));
    expect(await found("bg", "държави")).toHaveLength(1);
    expect(await found("de", "Ministerinnen")).toEqual([FERRY_SLUG]);
  });

  it("leaves out a language whose articles cannot be read, and says so", async () => {
    const { page, ...all } = searchable(COLLECTION);
    const warnings: string[] = [];
    const broken = (slug: string) => {
      if (slug === FERRY_SLUG) return page(slug);
      throw new Error(`${slug} cannot be read`);
    };
    const warn = (message: string): void => void warnings.push(message);
    await writeSearchIndex({ ...all, page: broken, ...paths(), ...WRITING, warn });
    expect(warnings).toEqual([
      'The articles in the language "en" were left out of the search: the-library-stays cannot be read',
    ]);
    expect(await found("de", "Ministerinnen")).toEqual([FERRY_SLUG]);
    expect(await found("en", "library")).toEqual([]);
  });

  it("is not there where it cannot be written", async () => {
    writeFileSync(join(folder, "site"), "no folder");
    await expect(index(COLLECTION)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["cache", "site"]);
  });
});

describe("a reader of the search index", () => {
  it("keeps the articles that it has read last, not all", async () => {
    const notes = Array.from({ length: 70 }, (_, i) => [
      `notiz-${i}.md`,
      `---\ntitle: Notiz ${i}\nlanguage: de\n---\nAm Hafen lag an diesem Tag das Boot Nummer ${i}, und der Fischer schlief.\n`,
    ]);
    await index(collected(Object.fromEntries(notes)));
    const reader = await served.reader("de");
    const askedFor = async (number: number) => {
      const before = served.asked.length;
      await reader.article(number);
      return served.asked.length - before;
    };
    expect([await askedFor(0), await askedFor(0)]).toEqual([1, 0]);
    for (let number = 1; number < 60; number++) await askedFor(number);
    expect([await askedFor(0), await askedFor(1)]).toEqual([0, 0]);
    for (let number = 60; number < 70; number++) await askedFor(number);
    expect([await askedFor(0), await askedFor(2)]).toEqual([0, 1]);
  });
});

describe("the search index of the dev server", () => {
  it("is made when it is asked for, and anew after a change", async () => {
    let collection = collected({ "faehre.md": FERRY });
    const warnings: string[] = [];
    const search = new SearchServer({
      collection: async () => collection,
      cacheDir: join(folder, "cache"),
      warn: (message) => warnings.push(message),
    });
    const handle = search.middleware("/articles/");
    const server = createServer((request, response) => handle(request, response, () => response.end("next")));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const get = (path: string) => fetch(origin + path);

    expect(await (await get("/articles/a/search-index")).text()).toBe("next");
    expect(readdirSync(folder)).toEqual([]);
    const first = await get("/articles/search-index/de/index.json?ts=1");
    expect(first.headers.get("content-type")).toBe("application/json");
    const { list, stemmer } = await first.json();
    expect((await get(`/articles/search-index/de/${stemmer}`)).headers.get("content-type")).toBe("text/javascript");
    expect((await get(`/articles/search-index/de/${list}.list`)).status).toBe(200);
    expect((await get("/articles/search-index/en/index.json")).status).toBe(404);
    for (const path of ["..%2f..%2fde-0.part", "..%2fde-0.part", "..%5cde-0.part", "de%2f..%2f..%2fde-0.part"]) {
      expect((await get(`/articles/search-index/${path}`)).status, path).toBe(404);
    }

    collection = COLLECTION;
    const both = await Promise.all(["de", "en"].map((code) => get(`/articles/search-index/${code}/index.json`)));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(warnings).toEqual([]);
    await new Promise((closed) => server.close(closed).closeAllConnections());
  });

  it("is made once the articles can be read again", async () => {
    let isReadable = false;
    const search = new SearchServer({
      collection: async () => {
        if (!isReadable) throw new Error("the folder is away");
        return COLLECTION;
      },
      cacheDir: join(folder, "cache"),
      warn: (message) => expect.fail(message),
    });
    const handle = search.middleware("/");
    const server = createServer((request, response) =>
      handle(request, response, (error: unknown) => response.writeHead(500).end(String(error))),
    );
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search-index/de/index.json`;
    expect(await (await fetch(address)).text()).toBe("Error: the folder is away");
    isReadable = true;
    expect((await fetch(address)).status).toBe(200);
    await new Promise((closed) => server.close(closed).closeAllConnections());
  });
});
