import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LISTING_PAGE, listingModules, listingPages, placeOfPage, rowsOfModule } from "../../src/model/listing.ts";

describe("the modules of a listing", () => {
  it("hold every row once, in order", () => {
    fc.assert(
      fc.property(fc.nat(20_000), (rows) => {
        let reached = 0;
        for (let module = 0; module < listingModules(rows); module++) {
          const { start, end } = rowsOfModule(module);
          expect(start).toBe(reached);
          expect(start).toBeLessThan(rows);
          reached = end;
        }
        expect(reached).toBeGreaterThanOrEqual(rows);
      }),
    );
  });

  it("hold each page whole, where its place says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (rows) => {
        for (let page = 1; page <= listingPages(rows); page++) {
          const { module, start } = placeOfPage(page);
          const held = rowsOfModule(module);
          expect(held.start + start).toBe((page - 1) * LISTING_PAGE);
          expect(held.start + start + LISTING_PAGE).toBeLessThanOrEqual(held.end);
        }
      }),
    );
  });
});
