import { describe, expect, test } from "vitest";
import { AXIS, TICKS_WIDTH, tickScale, ticksOf, ticksPath } from "../../../src/app/parts/speakers/ticks.ts";
import { speaker } from "./people.ts";

const BUSY = speaker("Teresa Kolvenbach", {
  ticks: [
    { date: "2024-03-01", quotations: 1 },
    { date: "2024-05-31", quotations: 4 },
  ],
});

describe("ticks", () => {
  test("stand between the first and the last month, on the axis, as high as there are quotations", () => {
    const scale = tickScale([BUSY]);
    if (scale === undefined) throw new Error("no scale");
    const [first, last, ...more] = ticksOf(BUSY, scale);
    expect(first?.x).toBeGreaterThanOrEqual(0);
    expect(first?.x).toBeLessThan(3);
    expect(last && last.x + last.width).toBeLessThanOrEqual(TICKS_WIDTH);
    expect(last && last.y + last.height).toBe(AXIS);
    expect(last && first && last.height - first.height).toBeCloseTo(3 * 1.4);
    expect(more).toEqual([]);
  });

  test("of neighbouring days stand side by side", () => {
    const days = ["2024-05-29", "2024-05-30", "2024-05-31"].map((date) => ({ date, quotations: 1 }));
    const daily = speaker("Jorrit Haan", { ticks: days });
    const scale = tickScale([BUSY, daily]);
    if (scale === undefined) throw new Error("no scale");
    const [first, second, third] = ticksOf(daily, scale);
    expect(second && first && second.x - first.x).toBeCloseTo(6);
    expect(third && third.x + third.width).toBeLessThanOrEqual(TICKS_WIDTH);
  });

  test("get lower when one article has very many", () => {
    const loud = speaker("Jorrit Haan", { ticks: [{ date: "2024-04-01", quotations: 80 }] });
    const scale = tickScale([BUSY, loud]);
    if (scale === undefined) throw new Error("no scale");
    expect(ticksOf(loud, scale)[0]?.height).toBeCloseTo(AXIS);
    expect(ticksOf(BUSY, scale)[0]?.height).toBeGreaterThan(2);
  });

  test("are drawn as one path, in short numbers", () => {
    const ticks = [
      { x: 229.25, y: 1.8000000000000007, width: 3.5, height: 20.2 },
      { x: 10, y: 20, width: 3.5, height: 2 },
    ];
    expect(ticksPath(ticks)).toBe("M229.3 1.8h3.5v20.2h-3.5zM10 20h3.5v2h-3.5z");
  });

  test("there is no scale without dates", () => {
    expect(tickScale([speaker("Angler", { ticks: [{ date: "gestern", quotations: 1 }] })])).toBe(undefined);
  });
});
