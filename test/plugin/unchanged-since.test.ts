import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { unchangedSince } from "../../src/plugin/unchanged-since.ts";

const MONDAY = "2026-11-23T08:00:00.000Z";
const TUESDAY = "2026-11-24T08:00:00.000Z";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "wortlaut-since-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const modules = (digest: string) => new Map([["a/hafen", { "": digest }]]);

describe("the moment since which a collection is as it is", () => {
  it("is that of the first build with the same modules", async () => {
    const file = join(home, "cache", "since");
    expect(await unchangedSince(file, modules("a"), MONDAY)).toBe(MONDAY);
    expect(await unchangedSince(file, modules("a"), TUESDAY)).toBe(MONDAY);
    expect(await unchangedSince(file, modules("b"), TUESDAY)).toBe(TUESDAY);
    expect(await unchangedSince(file, modules("a"), TUESDAY)).toBe(TUESDAY);
  });

  it("is now where nothing is known, or nothing can be kept", async () => {
    const file = join(home, "since");
    writeFileSync(file, "half a line");
    expect(await unchangedSince(file, modules("a"), TUESDAY)).toBe(TUESDAY);
    expect(await unchangedSince(join(file, "below", "a", "file"), modules("a"), TUESDAY)).toBe(TUESDAY);
  });
});
