import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Chart, chartOf } from "../../../src/app/parts/speakers/chart.ts";
import { MOST_COLUMNS, type WordColumns, wordColumns } from "../../../src/app/parts/speakers/columns.ts";
import { isoDate } from "../../../src/app/parts/speakers/period.ts";
import type { SpeakerPage } from "../../../src/model/summary.ts";
import { spoken } from "./people.ts";

type Articles = SpeakerPage["articles"];

function columnsOf(articles: Articles): WordColumns {
  const columns = wordColumns(articles);
  if (columns === undefined) throw new Error("no columns");
  return columns;
}

function chart(articles: Articles): Chart {
  return chartOf(columnsOf(articles));
}

describe("wordColumns", () => {
  test("has a column for each article with a date and words, oldest first", () => {
    const { columns, unit, undated } = columnsOf([
      spoken("2024-05-17", 20, 3),
      spoken("2024-03-02T08:00:00+01:00", 12),
      spoken("2024-04-01", 0),
      spoken(undefined, 40),
    ]);
    expect(unit).toBe("article");
    expect(columns.map((column) => [column.date, column.total])).toEqual([
      ["2024-03-02", 12],
      ["2024-05-17", 23],
    ]);
    expect(undated).toBe(1);
  });

  test("joins articles by month, and by year, when there are too many", () => {
    const weekly = Array.from({ length: 60 }, (_, week) => spoken(isoDate(19_000 + week * 7), 10, 1, 2));
    expect(columnsOf(weekly)).toMatchObject({ unit: "month" });
    const monthly = Array.from({ length: 90 }, (_, month) => spoken(isoDate(10_000 + month * 31), 10, 1, 2));
    expect(columnsOf(monthly)).toMatchObject({ unit: "year" });
    for (const many of [weekly, monthly]) {
      const { columns } = columnsOf(many);
      expect(columns.reduce((sum, column) => sum + column.total, 0)).toBe(many.length * 13);
      expect(columns.length).toBeLessThanOrEqual(MOST_COLUMNS);
    }
  });

  test("is nothing without a date", () => {
    expect(wordColumns([spoken(undefined, 40)])).toBeUndefined();
    expect(wordColumns([])).toBeUndefined();
  });
});

describe("chartOf", () => {
  test("stacks the types, the exact ones at the bottom, and shows even one word", () => {
    const [column] = chart([spoken("2024-05-17", 300, 1, 2)]).columns;
    expect(column?.segments.map((segment) => segment.type)).toEqual(["indirect", "fragment", "direct"]);
    expect(column?.segments.every((segment) => segment.height >= 2)).toBe(true);
    const [indirect, fragment, direct] = column?.segments ?? [];
    expect(direct?.bottom).toBe(0);
    expect(fragment?.bottom).toBe((direct?.height ?? 0) + 2);
    expect(indirect?.bottom).toBe((fragment?.bottom ?? 0) + (fragment?.height ?? 0) + 2);
  });

  test("draws a round line below the highest column and one at half of it", () => {
    expect(chart([spoken("2024-05-17", 171)]).grid.map((line) => line.words)).toEqual([150, 75]);
    expect(chart([spoken("2024-05-17", 31)]).grid.map((line) => line.words)).toEqual([30, 15]);
    expect(chart([spoken("2024-05-17", 1)]).grid.map((line) => line.words)).toEqual([1]);
  });

  test("puts columns of neighbouring days side by side", () => {
    const { columns } = chart([spoken("2024-03-14", 9), spoken("2024-09-12", 9), spoken("2024-09-13", 9)]);
    expect(columns.map((column) => column.step)).toEqual([0, 0, 1]);
    expect(columns[1]?.left).toBe(columns[2]?.left);
  });

  test("marks days where all was said in a month or a few", () => {
    const days = (...articles: Articles) => chart(articles).marks.map((mark) => mark.date);
    expect(days(spoken("2026-11-03", 9), spoken("2026-11-24", 9))).toEqual(
      ["01", "08", "15", "22"].map((day) => `2026-11-${day}`),
    );
    expect(days(spoken("2026-12-30", 9), spoken("2027-01-02", 9))).toEqual([
      "2026-12-01",
      "2026-12-15",
      "2027-01-01",
      "2027-01-15",
    ]);
  });

  test("says the year at the first mark and where another begins, unless they would touch", () => {
    const years = (...articles: Articles) =>
      chart(articles).marks.flatMap(({ date, year }) => (year === undefined ? [] : [[date, year]]));
    expect(years(spoken("2026-11-03", 9), spoken("2027-02-24", 9))).toEqual([
      ["2026-11-01", "2026"],
      ["2027-01-01", "2027"],
    ]);
    expect(years(spoken("2026-12-03", 9), spoken("2027-01-24", 9))).toHaveLength(2);
    expect(years(spoken("2026-12-03", 9), spoken("2027-11-24", 9))).toEqual([["2027-01-01", "2027"]]);
    expect(years(spoken("2004-03-14", 9), spoken("2013-09-12", 9))).toEqual([]);
  });

  test("marks months, quarters or years, as there is room", () => {
    expect(chart([spoken("2024-03-14", 9), spoken("2024-09-12", 9)]).marks.map((mark) => mark.date)).toEqual(
      [3, 4, 5, 6, 7, 8, 9].map((month) => `2024-0${month}-01`),
    );
    const quarters = chart([spoken("2022-02-14", 9), spoken("2023-12-12", 9)]).marks;
    expect(quarters).toHaveLength(7);
    expect(quarters[0]).toMatchObject({ date: "2022-04-01", year: "2022" });
    expect(chart([spoken("2004-03-14", 9), spoken("2013-09-12", 9)]).marks[0]).toMatchObject({
      date: "2005-01-01",
      unit: "year",
    });
    expect(chart([spoken("1704-03-14", 9), spoken("2013-09-12", 9)]).marks.length).toBeLessThanOrEqual(14);
  });

  test("keeps every column within the width, in order, none over another", () => {
    const article = fc.tuple(fc.integer({ min: 17_000, max: 19_000 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: MOST_COLUMNS }), (made) => {
        const { columns } = chart(made.map(([day, words]) => spoken(isoDate(day), words, words % 3, words % 5)));
        const room = 100 / (MOST_COLUMNS + 2);
        const places = columns.map((column) => column.left + column.step * room);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThan(0);
          expect(place).toBeLessThan(100);
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThan(room * 0.99);
        }
        for (const { segments } of columns) {
          const height = segments.reduce((sum, segment) => sum + segment.height, 2 * (segments.length - 1));
          expect(height).toBeLessThanOrEqual(112);
        }
      }),
    );
  });
});
