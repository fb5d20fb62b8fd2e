import { describe, expect, test } from "vitest";
import {
  dayOf,
  isoDate,
  monthsAround,
  monthsIn,
  startOfMonth,
  startOfYear,
} from "../../../src/app/parts/speakers/period.ts";

function day(date: string): number {
  return dayOf(date) ?? Number.NaN;
}

describe("dayOf", () => {
  test("takes the calendar day that is written, whatever the offset", () => {
    expect(day("2024-05-17T23:30:00-05:00")).toBe(day("2024-05-17"));
    expect(day("1970-01-02")).toBe(1);
  });

  test.each(["", "17.05.2024", "2024-13-01", "2024-02-30", "2024"])("knows no day for „%s“", (date) => {
    expect(dayOf(date)).toBeUndefined();
  });

  test("is undone by isoDate, far back too", () => {
    for (const date of ["1899-12-31", "0064-07-19", "2024-02-29"]) expect(isoDate(day(date))).toBe(date);
  });
});

test("months and years begin where the calendar has them begin", () => {
  expect(isoDate(startOfMonth(day("2024-01-31"), 1))).toBe("2024-02-01");
  expect(isoDate(startOfMonth(day("2024-12-05"), 1))).toBe("2025-01-01");
  expect(isoDate(startOfYear(day("2024-12-05"), 0))).toBe("2024-01-01");
});

test("a period has whole months", () => {
  const period = monthsAround([day("2024-05-17"), day("2023-11-30")]);
  expect(period).toEqual({ start: day("2023-11-01"), end: day("2024-06-01") });
  expect(monthsIn({ start: day("2023-11-01"), end: day("2024-06-01") })).toBe(7);
  expect(monthsAround([])).toBeUndefined();
});
