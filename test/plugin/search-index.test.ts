import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { analyseFile } from "../../src/collection/analyse.ts";
import { type Collection, collect } from "../../src/collection/collect.ts";
import { textOf } from "../../src/model/span.ts";
import { writeSearchIndex } from "../../src/plugin/search-index.ts";
import { SearchServer } from "../../src/plugin/search-server.ts";
import { searchable } from "../../src/plugin/searchable.ts";
import { openIndex } from "./search-client.ts";

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
const index = (collection: Collection) =>
  writeSearchIndex({ ...searchable(collection), ...paths(), code: "search-1", clean: true });
/** The files of the index, by their paths in its folder. */
const indexed = (): readonly string[] =>
  readdirSync(join(folder, "site"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "site/").length));
const client = (language: string) =>
  openIndex(join(folder, "site/pagefind/pagefind.js"), join(folder, "site/pagefind", language));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wortlaut-search-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Lets Pagefind find no program to run. */
function withoutPagefind(): void {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.stubEnv("PAGEFIND_EXTENDED_BINARY_PATH", join(folder, "nothing"));
}

describe("the search index", () => {
  it("is one for each language, and holds nothing that is not used", async () => {
    const files = await index(COLLECTION);
    expect(readdirSync(join(folder, "site/pagefind")).sort()).toEqual(["de", "en", "pagefind.js"]);
    expect(files.filter((file) => /ui|highlight|worker|unknown/u.test(file))).toEqual([]);
  });

  it("finds words by their stem, with and without diacritics, in text, title and standfirst", async () => {
    await index(COLLECTION);
    const [de, en] = [await client("de"), await client("en")];
    for (const term of ["Ministerinnen", "faehre", "Fähren", "ueberfahrt", "deich", '"solange die Ministerin"']) {
      expect(
        (await de.search(term)).map(({ article }) => article.slug),
        term,
      ).toEqual([FERRY_SLUG]);
    }
    expect((await en.search("librarians"))[0]?.words).toContain("librarian,");
    expect(await de.search("library")).toEqual([]);
    await Promise.all([de.close(), en.close()]);
  });

  it("leads to the quotation that a word stands in, and to who said it", async () => {
    await index(COLLECTION);
    const de = await client("de");
    const [hit] = await de.search("kalt");
    const text = hit?.content.slice(2) ?? "";
    const page = COLLECTION.articles.find(({ article }) => article.slug === FERRY_SLUG);
    const said = hit?.article.quotations.map(({ id, type, voice, spans }) => {
      return [id, type, hit.article.voices[voice ?? -1]?.name ?? null, spans.map((span) => textOf(text, span)).join()];
    });
    const expected = page?.quotations.map(({ id, type, speaker, spans }) => {
      const name = page.voices.find((voice) => voice.id === speaker)?.name ?? null;
      return [
        id,
        type,
        name,
        spans
          .map((span) => textOf(page.article.text, span))
          .join()
          .replace(/\s+/gu, " "),
      ];
    });
    expect(said).toEqual(expected);
    expect(said?.map(([, , name]) => name)).toContain("Ole Tamm");
    expect(hit?.article.blocks.map((start) => text.slice(start, start + 3))).toEqual(["Die", "Der"]);
    await de.close();
  });

  it("filters by speaker, kind of quotation and source", async () => {
    await index(COLLECTION);
    const de = await client("de");
    const found = async (filters: Readonly<Record<string, string>>) => (await de.search("am", filters)).length;
    expect(await found({ "speaker-o": "Imke Öhlers" })).toBe(1);
    expect(await found({ "speaker-t": "Ole Tamm" })).toBe(1);
    expect(await found({ "speaker-t": "Imke Öhlers" })).toBe(0);
    expect(await found({ type: "direct" })).toBe(1);
    expect(await found({ type: "fragment" })).toBe(0);
    expect(await found({ source: "Wieker Bote" })).toBe(1);
    await de.close();
  });

  it("is made of what an earlier one has left where the articles are the same", async () => {
    const files = await index(COLLECTION);
    rmSync(join(folder, "site"), { recursive: true });
    withoutPagefind();
    expect(await index(COLLECTION)).toEqual(files);
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

  it("forgets what is gone", async () => {
    await index(COLLECTION);
    const files = await index(collected({ "faehre.md": FERRY }));
    expect(indexed().toSorted()).toEqual(files.toSorted());
    expect(files.filter((file) => file.startsWith("pagefind/en/"))).toEqual([]);
    expect(await index(collected({}))).toEqual([]);
    expect(readdirSync(join(folder, "cache"))).toEqual([]);
  });

  it("is left out, with what to do about it, where Pagefind does not run", async () => {
    await index(collected({ "faehre.md": FERRY }));
    withoutPagefind();
    await expect(index(COLLECTION)).rejects.toThrow(/^Search was left out, because Pagefind did not run: .*npm ci/u);
    expect(indexed()).toEqual([]);
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

    expect(await (await get("/articles/a/pagefind")).text()).toBe("next");
    expect(readdirSync(folder)).toEqual([]);
    const script = await get("/articles/pagefind/pagefind.js");
    expect(script.headers.get("content-type")).toBe("text/javascript");
    const entry = await (await get("/articles/pagefind/de/pagefind-entry.json?ts=1")).json();
    expect(entry.languages.de.page_count).toBe(1);
    expect((await get("/articles/pagefind/en/pagefind-entry.json")).status).toBe(404);
    expect((await get("/articles/pagefind/..%2f..%2fde-0.part")).status).toBe(404);

    collection = COLLECTION;
    const both = await Promise.all(["de", "en"].map((code) => get(`/articles/pagefind/${code}/pagefind-entry.json`)));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(warnings).toEqual([]);
    await new Promise((closed) => server.close(closed).closeAllConnections());
  });
});
