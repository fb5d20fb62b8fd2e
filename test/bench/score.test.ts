import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign } from "./assignment.ts";
import type { GoldArticle, MarkedQuotation } from "./gold.ts";
import { Scorer } from "./score.ts";

/** The best total over all ways to give each row its own column or none. */
function bestTotal(score: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row === score.length) return 0;
  let best = bestTotal(score, row + 1, taken);
  for (const [column, value] of (score[row] ?? []).entries()) {
    if (taken.has(column)) continue;
    best = Math.max(best, value + bestTotal(score, row + 1, new Set([...taken, column])));
  }
  return best;
}

describe("assign", () => {
  it("reaches the total that trying everything reaches", () => {
    const matrix = fc
      .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 5 }) })
      .chain(({ rows, columns }) => {
        const row = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns });
        return fc.array(row, { minLength: rows, maxLength: rows });
      });
    fc.assert(
      fc.property(matrix, (score) => {
        const pairs = assign(score);
        expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
        const total = pairs.reduce((sum, [row, column]) => sum + (score[row]?.[column] ?? 0), 0);
        expect(total).toBe(bestTotal(score));
      }),
    );
  });

  it("pairs nothing with nothing", () => {
    expect(assign([])).toEqual([]);
    expect(assign([[0]])).toEqual([]);
  });
});

const TEXT = "„Wir bleiben“, sagte Ada Berg. Sie werde nicht weichen.";

function quotation(type: MarkedQuotation["type"], quote: string, speaker: string): MarkedQuotation {
  const span = (words: string): [number, number][] => {
    const start = TEXT.indexOf(words);
    return words === "" ? [] : [[start, start + words.length]];
  };
  return { type, quote: span(quote), speaker: span(speaker), cue: [], frame: [], addressee: [] };
}

const GOLD: GoldArticle = {
  id: "1",
  text: TEXT,
  tokens: [...TEXT.matchAll(/[\p{L}]+|[^\s\p{L}]/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  })),
  quotes: [
    quotation("Direct", "„Wir bleiben“", "Ada Berg"),
    quotation("IndirectFreeIndirect", "Sie werde nicht weichen.", "Ada Berg"),
  ],
};

function scored(...predicted: readonly MarkedQuotation[]) {
  const scorer = new Scorer();
  scorer.add(GOLD, predicted);
  return { ...scorer.scores(), kinds: scorer.mistakes.map(({ kind }) => kind) };
}

describe("the scorer", () => {
  it("gives full marks to the gold standard itself", () => {
    const { directExact, speaker, indirectTokens, paper, kinds } = scored(...GOLD.quotes);
    const figures = [
      directExact.f1,
      speaker.accuracy,
      indirectTokens.f1,
      paper.quote.f1,
      paper.joint.f1,
      paper.form.f1,
    ];
    expect(figures).toEqual([1, 1, 1, 1, 1, 1]);
    expect(kinds).toEqual([]);
  });

  it("gives none for finding nothing", () => {
    const { directExact, speaker, paper, kinds } = scored();
    expect([directExact.f1, speaker.accuracy, paper.joint.f1]).toEqual([0, 0, 0]);
    expect(kinds).toEqual(["direct: missed", "IndirectFreeIndirect: missed"]);
  });

  it("takes the words for the same with and without their marks", () => {
    expect(scored(quotation("Direct", "Wir bleiben", "Ada Berg")).directExact.f1).toBe(1);
  });

  it("counts another speaker and other words as mistakes of their own kind", () => {
    const { kinds, speaker } = scored(quotation("Direct", "„Wir bleiben“, sagte", "Sie"));
    expect(kinds).toContain("direct: other boundaries");
    expect(kinds).toContain("direct: other speaker");
    expect(speaker).toMatchObject({ right: 0, wrong: 1 });
  });
});
