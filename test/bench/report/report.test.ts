import { describe, expect, it } from "vitest";
import { chart } from "./chart.ts";
import { FIGURES, holds, type SiteRow } from "./figures.ts";
import { figureTable, siteTable } from "./table.ts";

const row: SiteRow = {
  site: "Wortlaut",
  build: 3.21,
  articleBytes: 123_456,
  articleScripts: 94_000,
  articlePaint: 400,
  articleBlocking: 80,
  articleInteractive: 1200,
  listPaint: 500,
  clickCold: 240,
};

describe("a bar", () => {
  it("is held by what is printed as the bar itself, and missed by the next value", () => {
    expect(holds(FIGURES.articlePaint, 1.1549)).toBe(true);
    expect(holds(FIGURES.articlePaint, 1.156)).toBe(false);
    expect(holds(FIGURES.hydrated, 100)).toBe(true);
    expect(holds(FIGURES.hydrated, 99.9)).toBe(false);
  });

  it("is missed by what could not be measured", () => {
    expect(holds(FIGURES.articlePaint, Number.NaN)).toBe(false);
  });
});

describe("the tables", () => {
  it("name each figure with its bar and say which are missed", () => {
    const table = figureTable({ articleScripts: 94.04, articlePage: 15.8 });
    expect(table).toContain("| ≤ 95 KB | 94.0 KB |");
    expect(table).toContain("| ≤ 14 KB | 15.8 KB **missed** |");
    expect(table.split("\n")).toHaveLength(4);
  });

  it("leave a dash where a site has no such figure", () => {
    expect(siteTable([{ ...row, articleInteractive: Number.NaN }])).toContain(
      "| Wortlaut | 3.2 | 123.5, 94.0 | 400 | 80 | – | 500 | 240 |",
    );
  });
});

describe("the chart", () => {
  const svg = chart([{ ...row, site: "bare HTML", build: Number.NaN, articlePaint: 200 }, row], "Wortlaut");

  it("draws each site by its share of the longest", () => {
    const widths = [...svg.matchAll(/width="(\d+)" height="16"/gu)].map(([, width]) => Number(width));
    expect(widths.slice(0, 2)).toEqual([245, 490]);
  });

  it("passes over what a site does not have", () => {
    expect(svg.match(/bare HTML/gu)).toHaveLength(3);
    expect(svg).not.toContain("NaN");
  });
});
