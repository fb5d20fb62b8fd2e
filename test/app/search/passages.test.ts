import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Hit, type PassageRequest, passagesOf } from "../../../src/app/parts/search/passages.ts";
import type { IndexedArticle } from "../../../src/model/search.ts";
import { textOf } from "../../../src/model/span.ts";

const FIRST =
  "Der Steg ist zu. „Die Bohlen sind morsch“, sagte Tolle. Danach ging er nach Hause, ohne noch etwas zu sagen.";
const SECOND = `Am Steg steht ein Schild. ${"Es ist aus Holz und hat schon manchen Winter gesehen. ".repeat(8)}Der Steg bleibt.`;
const TEXT = `${FIRST} ${SECOND}`;

const place = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const hit = (words: string, from = 0): Hit => ({ ...place(words, from), words: [0] });

const ARTICLE: IndexedArticle = {
  slug: "steg",
  language: "de",
  title: "Der Steg",
  text: TEXT,
  blocks: [0, FIRST.length + 1],
  voices: [{ name: "Ansgar Tolle", slug: "ansgar-tolle", slot: 3 }],
  quotations: [{ id: "d1", type: "direct", voice: 0, spans: [place("„Die Bohlen sind morsch“")] }],
};

const request = (hits: readonly Hit[], more: Partial<PassageRequest> = {}): PassageRequest => ({
  article: ARTICLE,
  hits,
  isMeant: () => true,
  onlyQuotations: false,
  ...more,
});

describe("the places of an article", () => {
  it("are sentences around the words, with what is quoted in them", () => {
    const { passages } = passagesOf(request([hit("Bohlen")]));
    expect(passages).toHaveLength(1);
    const [passage] = passages;
    expect(passage?.quotation?.id).toBe("d1");
    expect(passage?.paragraph).toBe(1);
    expect(passage?.text.startsWith("Der Steg ist zu. „Die Bohlen")).toBe(true);
    expect(passage?.hits.map((span) => textOf(passage.text, span))).toEqual(["Bohlen"]);
    expect(passage?.quotations.map(({ span }) => textOf(passage.text, span))).toEqual(["„Die Bohlen sind morsch“"]);
  });

  it("are one where one window shows several words, and two where they lie apart", () => {
    const last = TEXT.lastIndexOf("Steg");
    const { passages, more } = passagesOf(
      request([hit("Steg"), hit("Bohlen"), hit("Steg", FIRST.length), hit("Steg", last)]),
    );
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    expect(passages[1]?.cut.after || passages[1]?.cut.before).toBe(true);
    expect(more).toBe(0);
  });

  it("are what the people said who are asked for, and else what the words are in, which is not exact", () => {
    const meant = passagesOf(request([hit("Bohlen"), hit("Schild")], { onlyQuotations: true }));
    expect(meant.isExact).toBe(true);
    expect(meant.passages.map(({ quotation }) => quotation?.id)).toEqual(["d1"]);
    const elsewhere = passagesOf(request([hit("Schild")], { onlyQuotations: true }));
    expect(elsewhere.isExact).toBe(false);
    expect(elsewhere.passages.map(({ paragraph }) => paragraph)).toEqual([2]);
    const all = passagesOf(request([], { onlyQuotations: true }));
    expect(all.isExact).toBe(true);
    expect(all.passages.map(({ quotation }) => quotation?.id)).toEqual(["d1"]);
  });

  it("lie within one paragraph, hold their words, and begin and end between words", () => {
    const words = Array.from(TEXT.matchAll(/[\p{L}]+/gu), ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(words.length - 1), { minLength: 1, maxLength: 12 }), (numbers) => {
        const hits = numbers
          .sort((a, b) => a - b)
          .flatMap((number) => words[number] ?? [])
          .map((span): Hit => ({ ...span, words: [0] }));
        const { passages } = passagesOf(request(hits));
        expect(passages.length).toBeGreaterThan(0);
        for (const passage of passages) {
          const start = TEXT.indexOf(passage.text);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(passage.text.length).toBeLessThan(400);
          expect(passage.hits.length).toBeGreaterThan(0);
          for (const span of passage.hits) expect(textOf(passage.text, span)).toMatch(/^\p{L}+$/u);
          expect(`${TEXT.slice(start - 1, start)}|${passage.text.slice(0, 1)}`).not.toMatch(/\p{L}\|\p{L}/u);
          expect(passage.text.includes(`${FIRST.slice(-10)} ${SECOND.slice(0, 5)}`)).toBe(false);
        }
      }),
    );
  });
});
