import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isSeedPath, listFolder, readSeed } from "../../src/plugin/folder.ts";

let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "wortlaut-folder-"));
  folder = join(root, "seeds");
  await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("the folder of articles", () => {
  it("lists files below it, also those with spaces, umlauts and emoji, and passes over what is no article", async () => {
    await mkdir(join(folder, "Ausland"));
    await mkdir(join(folder, "Seite_files"));
    const files = [
      "b.txt",
      "Ausland/ä ö 🐈.md",
      ".versteckt.txt",
      "~$b.txt",
      "README.md",
      "b.txt~",
      "Seite_files/x.html",
    ];
    for (const file of files) await writeFile(join(folder, file), "x");
    expect(await listFolder(folder)).toEqual(["Ausland/ä ö 🐈.md", "b.txt"]);
  });

  it("is empty where there is none", async () => {
    expect(await listFolder(join(root, "nowhere"))).toEqual([]);
  });

  it("reads a file's bytes", async () => {
    await writeFile(join(folder, "a.txt"), "Grüße");
    expect(await readSeed(folder, "a.txt")).toEqual({ path: "a.txt", bytes: new TextEncoder().encode("Grüße") });
  });

  it("does not follow a link out of the folder", async () => {
    await writeFile(join(root, "geheim.txt"), "x");
    await symlink(join(root, "geheim.txt"), join(folder, "a.txt"));
    expect(await readSeed(folder, "a.txt")).toMatchObject({ path: "a.txt", problem: { code: "outside-folder" } });
  });

  it("does not follow a linked folder out of the folder", async () => {
    await mkdir(join(root, "woanders"));
    await writeFile(join(root, "woanders", "a.txt"), "x");
    await symlink(join(root, "woanders"), join(folder, "innen"));
    expect(await readSeed(folder, "innen/a.txt")).toMatchObject({ problem: { code: "outside-folder" } });
  });

  it("reports a link to nowhere and forgets a file that is gone", async () => {
    await symlink(join(folder, "fort.txt"), join(folder, "a.txt"));
    expect(await readSeed(folder, "a.txt")).toMatchObject({ problem: { code: "unreadable" } });
    expect(await readSeed(folder, "b.txt")).toBeUndefined();
  });

  it("does not read a file over the limit", async () => {
    await writeFile(join(folder, "gross.txt"), new Uint8Array(21 * 1024 * 1024));
    expect(await readSeed(folder, "gross.txt")).toMatchObject({ problem: { code: "too-large", file: "gross.txt" } });
  });

  it.each([
    ["a.txt", true],
    ["x/y.md", true],
    [".git/a.txt", false],
    ["_entwurf.md", false],
    ["a.txt.swp", false],
    ["Seite-Dateien/a.html", false],
    ["", false],
  ])("takes %j for an article: %s", (path, expected) => {
    expect(isSeedPath(path)).toBe(expected);
  });
});
