import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotationsInText } from "../../../src/quotations/find.ts";

const PIECES = [
  "sagte",
  "habe",
  "sei",
  "dass",
  "ob",
  "wie",
  "so",
  "laut",
  "nach",
  "Angaben",
  "zufolge",
  "soll",
  "haben",
  "forderte",
  "die",
  "der",
  "Polizei",
  "Weber",
  "Rat",
  "er",
  "sie",
  "und",
  "kündigte",
  "an",
  "zu",
  "prüfen",
  "mit",
  "teilte",
  "Das",
  "Wie",
  "Nach",
  "hieß",
  "es",
  "wurde",
  "worden",
  "gefordert",
  "Forderung",
  ",",
  ".",
  ":",
  ";",
  "–",
  "(",
  ")",
  "„",
  "“",
  "\n",
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

describe("any text", () => {
  it("has every span within it, in order, the same on every run", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations } = findQuotationsInText(text, "de");
        for (const { spans, cue, frame, mention, addressee, evidence } of quotations) {
          expect(spans.length).toBeGreaterThan(0);
          for (const span of [...spans, ...evidence.spans, cue, frame, mention, addressee]) {
            if (span === null) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          for (const [i, span] of spans.entries()) {
            expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          }
          expect(evidence.confidence).toBeGreaterThan(0);
          expect(evidence.confidence).toBeLessThanOrEqual(1);
        }
        expect(findQuotationsInText(text, "de").quotations).toEqual(quotations);
      }),
      { numRuns: 300 },
    );
  });
});
