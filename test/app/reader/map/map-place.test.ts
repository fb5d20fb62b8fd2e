import { describe, expect, it } from "vitest";
import { placeOf, placeOnMap } from "../../../../src/app/parts/reader/map/map-place.ts";
import { markedQuotations } from "../../../../src/app/parts/reader/marked.ts";
import { spanOf } from "../article.ts";
import { STEG, stegPage } from "../steg.ts";

const page = stegPage();
const marked = markedQuotations(page.quotations, page.voices);
const shareOf = (words: string) => spanOf(STEG.text, words).start / STEG.text.length;

describe("a place on the map of an article", () => {
  it("has a paragraph, and the quotation that it lies in", () => {
    const { paragraph, quotation } = placeOnMap(page, marked, shareOf("Bohlen"));
    expect([paragraph, quotation?.id]).toEqual([1, "morsch"]);
    expect(placeOnMap(page, marked, shareOf("Im Mai"))).toEqual({ paragraph: 4, quotation: undefined });
  });

  it("means the innermost of quotations that lie within each other", () => {
    expect(placeOnMap(page, marked, shareOf("Weg unter")).quotation?.id).toBe("weg");
  });

  it("means a quotation near by, as far as it is told to reach", () => {
    const beside = shareOf("Die Bohlen") - 5 / STEG.text.length;
    expect(placeOnMap(page, marked, beside).quotation).toBeUndefined();
    expect(placeOnMap(page, marked, beside, 6 / STEG.text.length).quotation?.id).toBe("morsch");
  });

  it("is there at both ends, and in an article without quotations", () => {
    expect(placeOnMap(page, [], 0)).toEqual({ paragraph: 1, quotation: undefined });
    expect(placeOnMap(page, [], 1).paragraph).toBe(4);
  });

  it("is where a quotation begins", () => {
    const tor = marked.find(({ id }) => id === "tor");
    if (tor === undefined) throw new Error("no quotation");
    expect(placeOf(page, tor)).toEqual({ paragraph: 4, quotation: tor });
  });
});
