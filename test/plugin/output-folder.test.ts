import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OutputFolder, removeStale } from "../../src/plugin/output-folder.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wortlaut-output-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the folder of a build", () => {
  it("gets its files with the folders they lie in", () => {
    const output = new OutputFolder(folder);
    output.write("a/fähre.html", "Fähre");
    output.write("a/mole.html", "Mole");
    output.write("index.html", "Liste");
    expect(readFileSync(join(folder, "a/fähre.html"), "utf8")).toBe("Fähre");
    expect(readdirSync(folder).sort()).toEqual(["a", "index.html"]);
  });

  it("keeps a file as it lies there when it stays the same", () => {
    const file = join(folder, "index.html");
    writeFileSync(file, "Liste");
    utimesSync(file, 1000, 1000);
    const output = new OutputFolder(folder);
    output.write("index.html", "Liste");
    expect(statSync(file).mtimeMs).toBe(1_000_000);
    output.write("index.html", "neue Liste");
    expect(statSync(file).mtimeMs).toBeGreaterThan(1_000_000);
  });

  it("loses what an earlier build left, in the folders that are its own", () => {
    const output = new OutputFolder(folder);
    for (const file of ["a/alt.html", "a/neu.html", "data/a/alt.json", "extra/bleibt.txt", "bleibt.html"])
      output.write(file, "x");
    removeStale(folder, ["a", "data", "fehlt"], new Set(["a/neu.html"]));
    expect(readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.includes("."))).toEqual(
      expect.arrayContaining(["a/neu.html", "extra/bleibt.txt", "bleibt.html"]),
    );
    expect(readdirSync(join(folder, "a"))).toEqual(["neu.html"]);
    expect(readdirSync(join(folder, "data/a"))).toEqual([]);
  });
});
