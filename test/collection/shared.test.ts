import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalysedFile } from "../../src/collection/analyse.ts";
import { Collector, collect } from "../../src/collection/collect.ts";
import { itemsByHash, runHashes } from "../../src/collection/hashes.ts";
import { containment, sketchOf } from "../../src/collection/sketch.ts";
import type { AnalysedArticle } from "../../src/model/summary.ts";
import { wordKeys } from "../../src/model/wording.ts";
import { analysed, quotation, speaker } from "./make.ts";

const BUILT = "2026-11-24T08:00:00+01:00";
const HANNE = speaker({ name: "Hanne Brockmöller" });
const ENNO = speaker({ name: "Enno Tiedeken" });

/** An article in which somebody says `words`. */
function saying(
  slug: string,
  words: string,
  who = HANNE,
  more: { date?: string; publisher?: string } = {},
): AnalysedArticle {
  const text = `Es war laut in ${slug}. ${words}, sagte ${who.name}.`;
  const entry = analysed({ slug, text, ...more });
  return { ...entry, quotations: [quotation(text, words, who.id)], speakers: [who] };
}

const file = (entry: AnalysedArticle): AnalysedFile => ({
  path: entry.article.source.file,
  analysed: entry,
  problems: [],
});
const pagesOf = (...entries: readonly AnalysedArticle[]) => {
  const { articles } = collect(entries.map(file), "seeds", BUILT);
  return Object.fromEntries(articles.map((page) => [page.article.slug, page]));
};
const elsewhere = (...entries: readonly AnalysedArticle[]) =>
  Object.values(pagesOf(...entries)[entries[0]?.article.slug ?? ""]?.elsewhere ?? {})[0];

const WORDS = "„Der neue Deich hält länger als wir alle“";
const CHANGED = "»Der neue Deich hält viel länger als wir alle«";

describe("the words of a quotation in other articles", () => {
  it("are found with the article, the place and the speaker there", () => {
    const there = saying("dort", "»Der neue Deich hält länger als wir alle«", ENNO, {
      date: "2026-01-02",
      publisher: "Küstenbote",
    });
    expect(elsewhere(saying("hier", WORDS), there)).toEqual({
      total: 1,
      places: [
        {
          article: { slug: "dort", title: "dort", publisher: "Küstenbote", date: "2026-01-02", language: "de" },
          quotation: there.quotations[0]?.id,
          speaker: { slug: "enno-tiedeken", name: "Enno Tiedeken" },
        },
      ],
    });
  });

  it("are given where they are others", () => {
    expect(elsewhere(saying("hier", WORDS), saying("dort", CHANGED))?.places[0]?.words).toBe(CHANGED);
    expect(elsewhere(saying("dort", CHANGED), saying("hier", WORDS))?.places[0]?.words).toBe(WORDS);
  });

  it("are found without a speaker", () => {
    const there = saying("dort", WORDS);
    const unnamed = { ...there, quotations: there.quotations.map((each) => ({ ...each, speaker: null })) };
    expect(elsewhere(saying("hier", WORDS), unnamed)?.places[0]?.speaker).toBeNull();
  });

  it("are not looked for in indirect speech, nor in the article itself", () => {
    const there = saying("dort", WORDS);
    const indirect = { type: "indirect", form: "framed" } as const;
    const told = { ...there, quotations: there.quotations.map((each) => ({ ...each, ...indirect })) };
    expect(elsewhere(saying("hier", WORDS), told)).toBeUndefined();
    const here = saying("hier", WORDS);
    const twice = { ...here, quotations: here.quotations.flatMap((each) => [each, { ...each, id: "again" }]) };
    expect(pagesOf(twice).hier).not.toHaveProperty("elsewhere");
  });

  it("are listed with the oldest article first, the undated last, eight at most and all counted", () => {
    const dated = Array.from({ length: 11 }, (_, n) =>
      saying(`tag-${n + 10}`, n % 2 === 0 ? WORDS : CHANGED, HANNE, { date: `2026-03-${n + 10}` }),
    );
    const found = elsewhere(saying("hier", WORDS), saying("ohne", WORDS), ...dated);
    expect(found?.total).toBe(12);
    expect(found?.places.map(({ article }) => article.slug)).toEqual(
      [10, 11, 12, 13, 14, 15, 16, 17].map((day) => `tag-${day}`),
    );
  });

  it("are shown once for an article that has them twice, the same words first", () => {
    const text = `${CHANGED}, sagte Hanne Brockmöller. Dann: ${WORDS}.`;
    const entry = analysed({ slug: "dort", text });
    const both = [quotation(text, CHANGED, HANNE.id), quotation(text, WORDS, HANNE.id)];
    const there = { ...entry, quotations: both, speakers: [HANNE] };
    const found = elsewhere(saying("hier", WORDS), there);
    expect(found?.places.map((place) => [place.quotation, place.words])).toEqual([[both[1]?.id, undefined]]);
  });
});

const SENTENCES = [
  "Am Montag hat der Rat von Silberwiek beschlossen, den alten Hafen bis zum Sommer zuzuschütten.",
  "Auf der Fläche sollen Wohnungen und ein kleiner Park entstehen, dazu eine Halle für die Feuerwehr.",
  "Die Fischer wehren sich seit Jahren gegen den Plan und haben Unterschriften gesammelt.",
  "Nach den Worten der Bürgermeisterin ist das Becken längst verschlammt und für Boote unbrauchbar.",
  "Ein Gutachten hatte die Kosten der Sanierung auf neun Millionen Mark geschätzt, mehr als das Land zahlen will.",
  "Der Verein der Hafenfreunde kündigte an, vor das Verwaltungsgericht zu ziehen, sobald die Bagger kommen.",
];
const REPORT = SENTENCES.join(" ");
const OTHER =
  "In den Bergen hat es in der Nacht geschneit, und zwar so viel, dass die Straße nach Valmoire gesperrt bleibt. " +
  "Der Bus fährt nur bis zur Kapelle, von dort geht es zu Fuß weiter, wie der Betreiber am Morgen erklärte. " +
  "Schulfrei gibt es deswegen nicht: Die Lehrerin wohnt im Dorf und hat den Ofen schon geheizt.";

const versions = (texts: Readonly<Record<string, string>>) => {
  const entries = Object.entries(texts).map(([slug, text]) => analysed({ slug, text }));
  return Object.fromEntries(
    Object.entries(pagesOf(...entries)).map(([slug, { summary }]) => [
      slug,
      summary.versions?.listed.map((article) => article.slug),
    ]),
  );
};

describe("versions of one text", () => {
  it("are found when words were changed or sentences cut", () => {
    expect(
      versions({
        a: REPORT,
        b: REPORT.replace("Montag", "Dienstag").replace("kleiner Park", "Spielplatz"),
        c: SENTENCES.slice(0, 4).join(" "),
        d: OTHER,
      }),
    ).toEqual({ a: ["b", "c"], b: ["a", "c"], c: ["a", "b"], d: undefined });
  });

  it("are not an excerpt, nor an article that repeats a sentence of another one", () => {
    expect(versions({ a: REPORT, b: `${OTHER} ${SENTENCES[0]}`, c: SENTENCES.slice(0, 1).join(" ") })).toEqual({
      a: undefined,
      b: undefined,
      c: undefined,
    });
  });

  it("have a group in common and count what they do not list", () => {
    const many = Array.from({ length: 10 }, (_, n) => analysed({ slug: `v${n}`, text: `${REPORT} Ausgabe ${n}.` }));
    const pages = Object.values(pagesOf(...many, analysed({ slug: "andere", text: OTHER })));
    const groups = pages.flatMap(({ summary }) => summary.versions ?? []);
    expect(new Set(groups.map(({ group }) => group)).size).toBe(1);
    expect(groups.map(({ others, listed }) => [others, listed.length])).toEqual(Array(10).fill([9, 6]));
  });
});

describe("joining again after a change", () => {
  const texts = [WORDS, CHANGED, "„Im Rathaus brennt seit gestern wieder Licht“"];
  const change = fc.record({
    slug: fc.constantFrom("a", "b", "c", "d"),
    words: fc.constantFrom(...texts),
    who: fc.constantFrom(HANNE, ENNO),
    isVersion: fc.boolean(),
  });

  it("finds what joining afresh finds", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const collector = new Collector();
        const folder = new Map<string, AnalysedFile>();
        for (const { slug, words, who, isVersion } of changes) {
          const said = saying(slug, words, who);
          const sketch = isVersion ? sketchOf(wordKeys(`${REPORT} ${slug}`, "de")) : [];
          folder.set(slug, file({ ...said, sketch, words: { ...said.words, text: 90 } }));
          const now = [...folder.values()];
          expect(collector.collect(now, "seeds", BUILT)).toEqual(collect(now, "seeds", BUILT));
        }
      }),
    );
  });

  it("takes over the pages that share nothing with what changed, and no others", () => {
    const collector = new Collector();
    const others = [
      saying("x", "„Im Rathaus brennt seit gestern wieder Licht“", HANNE, { date: "2026-01-05" }),
      saying("y", "„Den Schlüssel hat der Hausmeister mitgenommen“", HANNE, { date: "2026-01-04" }),
    ];
    const here = saying("hier", WORDS, HANNE, { date: "2026-01-03" });
    const there = (words: string) => saying("dort", words, ENNO, { date: "2026-01-02" });
    const pages = (words: string) =>
      collector.collect([...others, here, there(words)].map(file), "seeds", BUILT).articles;
    const before = pages(WORDS);
    const after = pages(CHANGED);
    expect(after.map((page, n) => page === before[n])).toEqual([true, true, false, false]);
    expect(after[2]?.elsewhere).not.toEqual(before[2]?.elsewhere);
  });
});

describe("hashes of runs of words", () => {
  it("depend on the words of the run alone", () => {
    expect([...runHashes(["a", "b", "c", "a", "b"], 2)]).toHaveLength(4);
    const [first, , , last] = runHashes(["a", "b", "c", "a", "b"], 2);
    expect(first).toBe(last);
    expect([...runHashes(["a"], 2)]).toEqual([]);
  });

  it("lead to the items that share them, each hash once", () => {
    expect([...itemsByHash([[7, 3], [3, 3], [2147483647], [2147483647, 7]])]).toEqual([
      [0, 1],
      [0, 3],
      [2, 3],
    ]);
  });
});

describe("a sketch of a text", () => {
  const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `wort${from + n}`);

  it("is empty for a few lines and never longer than a sample", () => {
    expect(sketchOf(numbered(0, 39))).toEqual([]);
    expect(sketchOf(numbered(0, 3000))).toHaveLength(64);
  });

  it("tells how much of the shorter text stands in the longer one", () => {
    const share = (a: readonly string[], b: readonly string[]) => containment(sketchOf(a), sketchOf(b));
    expect(share(numbered(0, 800), numbered(0, 800))).toBe(1);
    expect(share(numbered(0, 400), numbered(0, 800))).toBe(1);
    expect(share(numbered(0, 800), numbered(800, 1600))).toBe(0);
    expect(share(numbered(0, 800), numbered(400, 1200))).toBeGreaterThan(0.3);
    expect(share(numbered(0, 800), numbered(400, 1200))).toBeLessThan(0.7);
  });
});
