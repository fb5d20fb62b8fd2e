import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalysedFile } from "../../src/collection/analyse.ts";
import { collect } from "../../src/collection/collect.ts";
import type { AnalysedArticle } from "../../src/model/summary.ts";
import { analysed, quotation, speaker } from "./make.ts";

const BUILT = "2026-11-24T08:00:00+01:00";
const file = (entry: AnalysedArticle): AnalysedFile => ({
  path: entry.article.source.file,
  analysed: entry,
  problems: entry.problems,
});
const collected = (...entries: readonly AnalysedArticle[]) => collect(entries.map(file), "seeds", BUILT);

describe("a collection", () => {
  it("lists the newest first and the undated last, with their neighbours", () => {
    const { articles } = collected(
      analysed({ slug: "ohne" }),
      analysed({ slug: "alt", date: "1989-11-09" }),
      analysed({ slug: "neu", date: "2026-11-20T10:00:00+01:00" }),
    );
    expect(articles.map(({ article }) => article.slug)).toEqual(["neu", "alt", "ohne"]);
    expect(articles.map(({ previous, next }) => [previous?.slug, next?.slug])).toEqual([
      [undefined, "alt"],
      ["neu", "ohne"],
      ["alt", undefined],
    ]);
  });

  it("does not depend on the order of the files", () => {
    const entries = ["a", "b", "c", "d"].map((slug, day) =>
      analysed({ slug, date: `2026-11-0${day + 1}` }, speaker({ name: "Hanne Brockmöller" }), speaker({ name: slug })),
    );
    const expected = collected(...entries);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(collected(...shuffled)).toEqual(expected);
      }),
    );
  });

  it("takes a publisher for one, whether or not a page writes it in capitals", () => {
    const { articles, library } = collected(
      analysed({ slug: "a", publisher: "DEICHBLATT" }),
      analysed({ slug: "b", publisher: "Deichblatt" }),
      analysed({ slug: "c", publisher: "WDZ" }),
      analysed({ slug: "d" }),
    );
    expect(articles.map(({ article, summary }) => [article.publisher, summary.publisher])).toEqual([
      ["Deichblatt", "Deichblatt"],
      ["Deichblatt", "Deichblatt"],
      ["WDZ", "WDZ"],
      [undefined, undefined],
    ]);
    expect(library.publishers.map(({ name, articles }) => [name, articles])).toEqual([
      ["Deichblatt", 2],
      ["", 1],
      ["WDZ", 1],
    ]);
  });

  it("shows an article with the same text once and says so", () => {
    const { articles, problems } = collected(
      analysed({ slug: "eins", text: "Derselbe Text." }),
      analysed({ slug: "zwei", text: "Derselbe Text." }),
    );
    expect(articles.map(({ article }) => article.slug)).toEqual(["eins"]);
    expect(problems.map(({ code, file, severity }) => [code, file, severity])).toEqual([
      ["same-text", "zwei.txt", "error"],
    ]);
    expect(problems[0]?.message).toContain("eins.txt");
  });

  it.each([
    ["steg (2).md", "steg.md"],
    ["Kopie von steg.md", "steg.md"],
    ["steg - Copy.md", "steg.md"],
    ["steg-1.txt", "steg.md"],
    ["steg copy.md", "steg.md"],
  ])("keeps the original of a copy: %s", (copy, original) => {
    const source = (file: string) => ({ file, format: "text" as const, digest: file });
    const { articles, problems } = collected(
      analysed({ slug: "a", text: "Derselbe Text.", source: source(copy) }),
      analysed({ slug: "b", text: "Derselbe Text.", source: source(original) }),
    );
    expect(articles.map(({ article }) => article.source.file)).toEqual([original]);
    expect(problems.map(({ file }) => file)).toEqual([copy]);
  });

  it("gives two articles of one slug different addresses, the same whatever else is there", () => {
    const source = (name: string) => ({ file: `${name}.txt`, format: "text" as const, digest: name });
    const first = analysed({ slug: "kommentar", id: "aaaa1111", text: "Der erste Text.", source: source("a") });
    const second = analysed({ slug: "kommentar", id: "bbbb2222", text: "Der zweite Text.", source: source("b") });
    const { articles, problems } = collected(first, second);
    expect(articles.map(({ article }) => article.slug).sort()).toEqual(["kommentar", "kommentar-bbbb"]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["same-slug", "warning"]]);
    const withMore = collected(first, analysed({ slug: "anderes" }), second);
    expect(withMore.articles.map(({ article }) => article.slug)).toContain("kommentar-bbbb");
  });

  it("lists a quotation in its sentence, with its speaker, paragraph and words", () => {
    const { quotations } = collected(
      analysed({ slug: "hafen", title: "Am Hafen", publisher: "Bote" }, speaker({ name: "Enno Tiedeken" })),
    );
    const [entry] = quotations;
    expect(entry?.context).toBe("„Das sage ich als Enno Tiedeken“, sagte Enno Tiedeken.");
    expect(entry?.spans.map(({ start, end }) => entry.context.slice(start, end))).toEqual([
      "„Das sage ich als Enno Tiedeken“",
    ]);
    expect(entry).toMatchObject({
      paragraph: 1,
      words: 6,
      speaker: { slug: "enno-tiedeken", name: "Enno Tiedeken" },
      article: { slug: "hafen", title: "Am Hafen", publisher: "Bote" },
    });
  });

  it("leaves out acts of speech that are only told", () => {
    const entry = analysed({ slug: "hafen" }, speaker({ name: "Enno Tiedeken" }));
    const told = {
      ...entry,
      quotations: entry.quotations.map(({ type, ...rest }) => ({ ...rest, type: "reported" as const })),
    };
    expect(collected(told).library.counts).toMatchObject({ quotations: 0, speakers: 0, quoting: 0 });
  });

  it("gives every voice of an article a colour of its own up to the eighth", () => {
    const speakers = Array.from({ length: 11 }, (_, n) => speaker({ name: `Ada Zeuge${"abcdefghijk"[n]}` }));
    const [page] = collected(analysed({ slug: "viele" }, ...speakers)).articles;
    const slots = page?.voices.map(({ slot }) => slot) ?? [];
    expect(new Set(slots.slice(0, 8))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
    expect(slots.slice(8)).toEqual([0, 0, 0]);
  });

  it("measures speech as the part of the text that lies in quotations, counting nested ones once", () => {
    const text = "Er nannte das „einen Witz von Rang“. Punkt.";
    const entry = analysed({ slug: "rede", text });
    const whole = {
      ...entry,
      quotations: [quotation(text, "„einen Witz von Rang“", "s"), quotation(text, "Witz", "s")],
    };
    const [page] = collected({ ...whole, speakers: [speaker({ name: "Enno Tiedeken", id: "s" })] }).articles;
    expect(page?.summary.speech).toBeCloseTo("„einen Witz von Rang“".length / text.length);
    expect(page?.summary.strip.map(({ type }) => type)).toEqual(["direct", "direct"]);
  });
});
