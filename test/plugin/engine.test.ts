import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engineFile, engineFingerprint } from "../../src/plugin/engine.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wortlaut-engine-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the engine as one file", () => {
  it("is known by a fingerprint that stays the same", () => {
    expect(engineFingerprint()).toMatch(/^[0-9a-f]{64}$/u);
    expect(engineFingerprint()).toBe(engineFingerprint());
  });

  it("is bundled once, and the code of engines long gone is removed", async () => {
    const old = join(folder, "engine-0123456789abcdef.mjs");
    writeFileSync(old, "");
    utimesSync(old, new Date(0), new Date(0));
    writeFileSync(join(folder, "engine-fedcba9876543210.mjs"), "");
    const file = await engineFile(folder, engineFingerprint());
    expect(readdirSync(folder).sort()).toEqual(
      ["engine-fedcba9876543210.mjs", `engine-${engineFingerprint().slice(0, 16)}.mjs`].sort(),
    );
    const { mtimeMs } = statSync(file);
    expect(await engineFile(folder, engineFingerprint())).toBe(file);
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
  });

  it("says where it could not be written", async () => {
    const taken = join(folder, "taken");
    writeFileSync(taken, "a file in the place of the folder");
    await expect(engineFile(taken, engineFingerprint())).rejects.toThrow(taken);
  });
});
