import { describe, expect, it } from "vitest";
import { speakerTicks } from "../../src/collection/ticks.ts";

/** An article a day from the first of March on, the n-th with n quotations. */
const daily = (days: number) =>
  Array.from({ length: days }, (_, day) => ({
    date: new Date(Date.UTC(2024, 2, 1 + day)).toISOString().slice(0, 10),
    quotations: day + 1,
  }));

describe("a speaker's ticks", () => {
  it("are one for each article, in order of time", () => {
    expect(speakerTicks(daily(3).toReversed())).toEqual(daily(3));
  });

  it("of one day are one, as high as the highest, where there are very many", () => {
    const morning = daily(30);
    const evening = morning.map(({ date }) => ({ date: `${date}T20:00:00Z`, quotations: 2 }));
    const ticks = speakerTicks([...morning, ...evening]);
    expect(ticks).toHaveLength(30);
    expect(ticks.map(({ quotations }) => quotations)).toEqual([2, ...Array.from({ length: 29 }, (_, day) => day + 2)]);
  });

  it("stand for months, then for years, and keep the first and the last date", () => {
    const months = speakerTicks(daily(400));
    expect(months).toHaveLength(14);
    expect(months[0]).toEqual({ date: "2024-03-01", quotations: 31 });
    expect(months.at(-1)).toEqual({ date: "2025-04-04", quotations: 400 });
    const years = speakerTicks(daily(3000));
    expect(years.map(({ date }) => date.slice(0, 4))).toEqual([
      ...["2024", "2025", "2026", "2027", "2028", "2029", "2030", "2031", "2032"],
    ]);
  });
});
