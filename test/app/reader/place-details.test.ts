import { describe, expect, it } from "vitest";
import { placeDetails, scrollToShow } from "../../../src/app/parts/reader/place-details.ts";

const view = { top: 60, right: 1000, bottom: 800, left: 0 };
const column = { top: 0, right: 700, bottom: 3000, left: 200 };
const size = { width: 400, height: 300 };

function lineAt(top: number, left = 250) {
  return { top, bottom: top + 30, left, right: 650 };
}

describe("placeDetails", () => {
  it("goes below the last line, beginning with the first", () => {
    expect(placeDetails(size, { lines: [lineAt(100), lineAt(130, 200)], column, view })).toEqual({
      top: 172,
      left: 250,
    });
  });

  it("stays in the column", () => {
    expect(placeDetails(size, { lines: [lineAt(100, 600)], column, view })?.left).toBe(300);
  });

  it("goes above where there is only room there", () => {
    expect(placeDetails(size, { lines: [lineAt(700)], column, view })?.top).toBe(388);
  });

  it("goes below where there is no room at all: the page can be scrolled", () => {
    expect(placeDetails({ width: 400, height: 600 }, { lines: [lineAt(400)], column, view })?.top).toBe(442);
  });

  it("stays in the window where the column is wider", () => {
    const wide = { ...column, left: -50, right: 300 };
    expect(placeDetails(size, { lines: [lineAt(100, -20)], column: wide, view })?.left).toBe(16);
  });

  it("has no place beside a quotation that is not laid out", () => {
    expect(placeDetails(size, { lines: [], column, view })).toBeUndefined();
  });
});

describe("scrollToShow", () => {
  it("leaves the page alone when all is in view", () => {
    expect(scrollToShow(700, { lines: [lineAt(300)], view })).toBe(0);
  });

  it("scrolls just as far as is needed", () => {
    expect(scrollToShow(900, { lines: [lineAt(500)], view })).toBe(116);
  });

  it("keeps the first line in view", () => {
    expect(scrollToShow(2000, { lines: [lineAt(200)], view })).toBe(124);
  });

  it("goes back to a quotation behind the header", () => {
    expect(scrollToShow(300, { lines: [lineAt(20)], view })).toBe(-56);
  });
});
