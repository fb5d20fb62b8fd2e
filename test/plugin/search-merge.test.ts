import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayOfPage } from "../../src/model/search.ts";
import { mergeParts } from "../../src/plugin/search-merge.ts";
import { type IndexFiles, Pagefind } from "../../src/plugin/search-pagefind.ts";
import type { SearchRecord } from "../../src/plugin/search-record.ts";
import { compareCodePoints } from "../../src/plugin/search-words.ts";
import { openIndex, type SearchClient } from "./search-client.ts";

const SUBJECTS = ["Die Fähre", "Das Häuschen", "Der Minister", "Ein Straßenfest", "Die Bürgermeisterin", "Der Hof"];
const VERBS = ["kostet", "gehört", "verteidigt", "besucht", "öffnet"];
const OBJECTS = [
  "den Häfen viel Geld",
  "einem Fischer",
  "die Ministerin",
  "München",
  "die Straße am Deich",
  "𐐷𐐲𐑉𐐻 und ﬁn",
];

interface Page {
  readonly day: string;
  readonly slug: string;
  readonly record: SearchRecord;
}

/** Sixty pages in which words return on different pages, some of them in no part but one. */
const PAGES: readonly Page[] = Array.from({ length: 60 }, (_, i) => {
  const [subject, verb, object] = [SUBJECTS[i % 6], VERBS[i % 5], OBJECTS[(i * 7) % 6]];
  const slug = `artikel-${i}`;
  // Enough words for several chunks of the list.
  const rare = Array.from({ length: 60 }, (_, n) => `kenn${(i * 61 + n) * 977}`).join(" ");
  const record = {
    url: JSON.stringify({ slug }),
    content: `ꔀ ${subject} ${verb} ${object}. ${subject} bleibt, sagt Nummer ${i} ${"noch einmal ".repeat(i % 4)}${rare}`,
    language: "de",
    meta: { title: `${subject} ${i}`, standfirst: "" },
    filters: {
      type: i % 3 === 0 ? ["direct", "indirect"] : ["indirect"],
      [`speaker-${"abc".charAt(i % 3)}`]: [`Ä${i % 4}`],
    },
  };
  return { day: `2024010${9 - (i % 9)}`, slug, record };
});

const pagefind = new Pagefind();
const folder = mkdtempSync(join(tmpdir(), "wortlaut-search-"));
let whole: SearchClient;
let merged: SearchClient;

beforeAll(async () => {
  const all = await pagefind.index(
    "de",
    PAGES.map(({ record }) => record),
  );
  write("whole", all);
  const parts = [0, 1, 2].map((part) => PAGES.filter((_, i) => i % 3 === part));
  write("merged", await mergedFiles(parts));
  const script = join(folder, "whole/pagefind.js");
  whole = await openIndex(script, join(folder, "whole"));
  merged = await openIndex(script, join(folder, "merged"));
});

afterAll(async () => {
  await Promise.all([whole.close(), merged.close(), pagefind.end()]);
  rmSync(folder, { recursive: true });
});

async function mergedFiles(parts: readonly (readonly Page[])[]): Promise<IndexFiles> {
  const indexed = [];
  for (const pages of parts) {
    indexed.push({
      pages,
      files: await pagefind.index(
        "de",
        pages.map(({ record }) => record),
      ),
    });
  }
  const files = new Map<string, Uint8Array>();
  for await (const [path, content] of mergeParts("de", indexed)) files.set(path, content);
  return files;
}

function write(name: string, files: IndexFiles): void {
  for (const [path, content] of files) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

const found = async (
  client: SearchClient,
  term: string,
  filters?: Readonly<Record<string, string | { readonly any: readonly string[] }>>,
) => {
  const hits = await client.search(term, filters);
  const rows = hits.map(({ article, words }) => `${article.slug} ${words.join(" ")}`);
  return { rows: rows.sort(), scores: hits.map(({ score }) => score) };
};

describe("an index that was made in parts", () => {
  it.each([
    "Ministern",
    "strasse",
    "Muenchen",
    "Häuser",
    "hof deich",
    "ꔀ",
    "einmal",
    "𐐷𐐲𐑉𐐻",
    "m",
    "kenn9",
    "kenn977",
    "kenn97",
    "nirgends",
    '"gehört den Häfen"',
  ])("answers as one that was made at once: %s", async (term) => {
    const [parts, all] = [await found(merged, term), await found(whole, term)];
    expect(parts.rows).toEqual(all.rows);
    // The lengths of articles are rounded.
    for (const [i, score] of parts.scores.entries()) expect(score / (all.scores[i] ?? 0)).toBeCloseTo(1, 1);
  });

  it("has several chunks of words and finds something for those", async () => {
    expect(readdirSync(join(folder, "merged/index")).length).toBeGreaterThan(2);
    expect((await found(merged, "Ministern")).rows).not.toEqual([]);
    expect((await found(merged, "ꔀ")).rows).toHaveLength(PAGES.length);
  });

  it("knows the same filters", async () => {
    const all = [{ type: "direct" }, { "speaker-b": "Ä1" }, { "speaker-a": { any: ["Ä0", "Ä3"] } }];
    for (const filters of all as readonly Record<string, string | { readonly any: readonly string[] }>[]) {
      const { rows } = await found(merged, "bleibt", filters);
      expect(rows).toEqual((await found(whole, "bleibt", filters)).rows);
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  it("names pages after their day, so that results can be put in order", async () => {
    const days = new Map(PAGES.map(({ slug, day }) => [slug, day]));
    for (const { id, article } of await merged.search("bleibt")) expect(dayOfPage(id)).toBe(days.get(article.slug));
  });

  it("is the same each time, and changes few files when an article is added", async () => {
    const parts = [PAGES.slice(0, 30), PAGES.slice(30)];
    const before = await mergedFiles(parts);
    expect(await mergedFiles(parts)).toEqual(before);
    const record = { ...PAGES[0]?.record, url: JSON.stringify({ slug: "neu" }) } as SearchRecord;
    const after = await mergedFiles([
      PAGES.slice(0, 30),
      [...PAGES.slice(30), { day: "20250101", slug: "neu", record }],
    ]);
    const isNew = ([path]: readonly [string, Uint8Array]): boolean => !before.has(path);
    const fragments = [...after].filter(isNew).filter(([path]) => path.startsWith("fragment/"));
    expect(fragments).toHaveLength(1);
  });
});

describe("a phrase", () => {
  it("is found where its words stand in another form, too, with a diacritic or without", async () => {
    const content =
      "ꔀ Der Satz, der sie beendete, war der letzte der Sätze. Die Fähre ist alt, sie fahren nach dem Ausland.";
    const record: SearchRecord = {
      url: JSON.stringify({ slug: "satz" }),
      content,
      language: "de",
      meta: { title: "Sätze", standfirst: "" },
      filters: {},
    };
    write("phrases", await mergedFiles([[{ day: "20240101", slug: "satz", record }]]));
    const client = await openIndex(join(folder, "whole/pagefind.js"), join(folder, "phrases"));
    try {
      for (const phrase of ["Der Satz, der sie beendete", "der Sätze", "Fähre ist", "sie fahren nach dem"]) {
        expect(await client.search(`"${phrase}"`), phrase).toHaveLength(1);
      }
      expect(await client.search('"Satz der Sätze"')).toHaveLength(0);
      expect(await client.search("Sätze")).toHaveLength(1);
    } finally {
      await client.close();
    }
  });
});

describe("the order of words", () => {
  it("is that of code points", () => {
    const words = ["z", "ﬁ", "𐐷", "a", "\ud7ff", "ab", ""];
    expect(words.toSorted(compareCodePoints)).toEqual(
      words.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
  });
});
