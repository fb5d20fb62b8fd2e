import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BuildRecord, RECORD } from "../../src/plugin/build-record.ts";
import { describedFile } from "../../src/plugin/output-folder.ts";

let home: string;
let outDir: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "wortlaut-record-"));
  outDir = home;
  for (const name of ["hafen.html", "mole.html"]) writeFileSync(join(outDir, name), `<p>${name}</p>`);
});
afterEach(() => rmSync(home, { recursive: true }));

const file = () => join(home, "cache", `of${RECORD}`);
const read = () => BuildRecord.read(file(), outDir);
const written = () => ["hafen.html", "mole.html"].map((path) => describedFile(outDir, path));

/** Longer after the files were written than file systems leave in doubt. */
const later = () => Date.now() + 10_000;

describe("the record of a build", () => {
  it("tells the next one what lies there untouched", async () => {
    const files = written();
    await (await read()).write(files, later());
    const record = await read();
    expect(["hafen.html", "mole.html"].map((path) => record.untouched(path))).toEqual(files);
    expect(record.untouched("siel.html")).toBeUndefined();
  });

  it("knows nothing of a file that was changed, was replaced by the same, or is gone", async () => {
    const [, mole] = written();
    await (await read()).write(written(), later());
    const record = await read();
    writeFileSync(join(outDir, "hafen.html"), "<p>nafeh.html</p>");
    expect(record.untouched("hafen.html")).toBeUndefined();
    expect(record.untouched("mole.html")).toEqual(mole);
    rmSync(join(outDir, "mole.html"));
    expect(record.untouched("mole.html")).toBeUndefined();
  });

  it("knows nothing of a file that was written a moment before: it may be written again in the same", async () => {
    await (await read()).write(written());
    expect((await read()).untouched("hafen.html")).toBeUndefined();
  });

  it("knows what the pages were drawn from, as long as all are written in the same way", async () => {
    const pages = new Map([["hafen.html", { sources: ["a/hafen", "library#counts"], digest: "1f" }]]);
    const record = await read();
    record.notePages("frame-1", pages);
    await record.write(written(), later());
    expect((await read()).pagesWith("frame-1")).toEqual(pages);
    expect((await read()).pagesWith("frame-2").size).toBe(0);
  });

  it("takes those of folders along that nobody builds to any more", async () => {
    const [old, young] = ["old", "young"].map((name) => join(home, "cache", name + RECORD));
    await (await read()).write(written());
    for (const path of [old, young]) writeFileSync(path ?? "", "");
    utimesSync(old ?? "", 0, 0);
    await (await read()).write(written());
    expect(readdirSync(join(home, "cache")).sort()).toEqual([`of${RECORD}`, `young${RECORD}`]);
  });

  it("is empty where it is broken or cannot be kept", async () => {
    await (await read()).write(written(), later());
    writeFileSync(file(), "wortlaut");
    expect((await read()).untouched("hafen.html")).toBeUndefined();
    rmSync(join(home, "cache"), { recursive: true });
    writeFileSync(join(home, "cache"), "a file, not a folder");
    await (await read()).write(written(), later());
    expect((await read()).untouched("hafen.html")).toBeUndefined();
  });
});
