import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, hull, overlaps, type Span, textOf } from "../../src/model/span.ts";

const span = fc
  .tuple(fc.nat(50), fc.nat(50))
  .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

/** The offsets that a span covers, one by one. */
const offsets = ({ start, end }: Span) => Array.from({ length: end - start }, (_, i) => start + i);

describe("spans", () => {
  it("denote code units, the end exclusive", () => {
    expect(textOf("a🐈b", { start: 1, end: 3 })).toBe("🐈");
    expect(textOf("abc", { start: 1, end: 1 })).toBe("");
  });

  it("contain and overlap each other as their offsets do", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const within = new Set(offsets(a));
        expect(contains(a, b)).toBe(offsets(b).every((offset) => within.has(offset)));
        expect(overlaps(a, b)).toBe(offsets(b).some((offset) => within.has(offset)));
      }),
    );
  });

  it("that touch do not overlap", () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
  });

  it("have a smallest one around them", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const covered = spans.flatMap(offsets);
        expect(hull(spans)).toEqual({ start: Math.min(...covered), end: Math.max(...covered) + 1 });
      }),
    );
    expect(() => hull([])).toThrow(RangeError);
  });
});
