import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnBars } from "../../src/app/parts/strip.tsx";
import type { StripBar } from "../../src/model/summary.ts";

const bar = (start: number, end: number, more: Partial<StripBar> = {}): StripBar => ({
  start,
  end,
  type: "direct",
  slot: 1,
  ...more,
});

describe("the bars of a strip", () => {
  it("are one where they look the same and begin too close to be told apart", () => {
    const bars = [bar(10, 20), bar(10, 20), bar(10.9, 31), bar(40, 50)];
    expect(drawnBars(bars)).toEqual([
      { start: 10, end: 31, slot: 1, height: 9 },
      { start: 40, end: 50, slot: 1, height: 9 },
    ]);
  });

  it("stay apart where their colour or their height tells them apart", () => {
    const bars = [bar(10, 20), bar(10, 20, { slot: 2 }), bar(10, 20, { type: "fragment" })];
    expect(drawnBars(bars)).toHaveLength(3);
    expect(drawnBars([bar(1, 2, { type: "indirect" }), bar(1, 2, { type: "reported" })])).toHaveLength(1);
  });

  it("show voices that take turns as a pattern of their colours", () => {
    const turns = Array.from({ length: 20 }, (_, n) => bar(n / 2, n / 2 + 0.4, { slot: n % 2 === 0 ? 1 : 2 }));
    expect(drawnBars(turns).map(({ slot }) => slot)).toEqual(Array.from({ length: 20 }, (_, n) => (n % 2) + 1));
  });

  it("are wide enough to be seen", () => {
    expect(drawnBars([bar(10, 10.2)])).toEqual([{ start: 10, end: 11, slot: 1, height: 9 }]);
  });

  it("are never more than fit, and cover all that is quoted", () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 40 }));
    const bars = fc
      .array(place, { maxLength: 4000 })
      .map((places) => places.sort(([a], [b]) => a - b).map(([start, length]) => bar(start, start + length)));
    fc.assert(
      fc.property(bars, (given) => {
        const drawn = drawnBars(given);
        expect(drawn.length).toBeLessThanOrEqual(1000);
        for (const { start, end } of given) {
          expect(drawn.some((one) => one.start <= start && one.end >= end)).toBe(true);
        }
      }),
    );
  });
});
