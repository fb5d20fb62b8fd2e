import { describe, expect, it } from "vitest";
import { spread } from "./hydration.ts";
import { run } from "./process.ts";
import { alternate, median, medians } from "./runs.ts";

describe("medians", () => {
  it("are the middle, whatever the order and the outliers", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 1000, 3, 2])).toBe(2.5);
    expect(median([Number.NaN, 4])).toBe(4);
    expect(median([])).toBeNaN();
  });

  it("pass over what a row does not have", () => {
    expect(
      medians([
        { a: 1, b: undefined },
        { a: 3, b: 7 },
      ]),
    ).toEqual({ a: 2, b: 7 });
  });
});

describe("measurements in turn", () => {
  it("take one of each a round and do not count the first", async () => {
    const order: string[] = [];
    const as = (name: string) => async () => {
      order.push(name);
      return { at: order.length };
    };
    const result = await alternate(2, { left: as("left"), right: as("right") });
    expect(order).toEqual(["left", "right", "left", "right", "left", "right"]);
    expect(result).toEqual({ left: { at: 4 }, right: { at: 5 } });
  });
});

describe("a sample of addresses", () => {
  const addresses = Array.from({ length: 103 }, (_, at) => `/${at}`);

  it("has as many as asked for, all over the list", () => {
    const sample = spread(addresses, 10);
    expect(sample).toHaveLength(10);
    expect(Number(sample.at(-1)?.slice(1))).toBeGreaterThan(90);
  });

  it("is everything when there are few", () => {
    expect(spread(addresses, 500)).toEqual(addresses);
  });
});

describe("a command", () => {
  const code = 'const all = Buffer.alloc(120e6, 1); require("child_process").execFileSync("sleep", ["0.4"])';

  it.runIf(process.platform === "linux")("is measured with the memory it had at its worst", async () => {
    const { wall, peak } = await run(process.execPath, ["-e", code], { cwd: "." });
    expect(wall).toBeGreaterThan(0.4);
    expect(peak).toBeGreaterThan(120e6);
  });

  it("that fails tells what it printed", async () => {
    const failing = run(process.execPath, ["-e", 'console.error("no such thing"); process.exit(3)'], { cwd: "." });
    await expect(failing).rejects.toThrow(/ended with 3:\nno such thing/u);
  });
});
