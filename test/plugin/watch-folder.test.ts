import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchFolder } from "../../src/plugin/watch-folder.ts";

let home: string;
let folder: string;
let told: string[];
let end: () => void;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "wortlaut-watch-"));
  folder = join(home, "seeds");
  told = [];
  end = () => undefined;
});
afterEach(() => {
  end();
  rmSync(home, { recursive: true, force: true });
});

const write = (path: string, content = "x") => writeFileSync(join(folder, path), content);
const begin = () => {
  end = watchFolder(folder, (file) => told.push(relative(folder, file).replaceAll("\\", "/")));
};
/** Waits until exactly these files have been told of, and forgets them. */
async function expectTold(...paths: readonly string[]): Promise<void> {
  await vi.waitFor(() => expect([...new Set(told)].sort()).toEqual([...paths].sort()), { timeout: 20_000 });
  told.length = 0;
}

describe("watching the folder of articles", () => {
  it("tells of files that are new, changed, renamed or gone", async () => {
    mkdirSync(join(folder, "Ort"), { recursive: true });
    write("a.txt");
    begin();
    write("b.txt");
    await expectTold("b.txt");
    write("a.txt", "y");
    await expectTold("a.txt");
    write("Ort/c ö.md");
    await expectTold("Ort/c ö.md");
    renameSync(join(folder, "a.txt"), join(folder, "Ort", "d.txt"));
    await expectTold("a.txt", "Ort/d.txt");
    rmSync(join(folder, "b.txt"));
    await expectTold("b.txt");
  });

  it("passes over what is no article", async () => {
    mkdirSync(join(folder, ".git"), { recursive: true });
    begin();
    write(".git/a.txt");
    write(".a.txt.swp");
    mkdirSync(join(folder, "Seite_files"));
    write("Seite_files/x.html");
    write("z.txt");
    await expectTold("z.txt");
  });

  it("tells of all files of a folder that comes, goes to another place, or goes", async () => {
    mkdirSync(join(home, "neu", "tief"), { recursive: true });
    writeFileSync(join(home, "neu", "a.txt"), "x");
    writeFileSync(join(home, "neu", "tief", "b.txt"), "x");
    mkdirSync(folder);
    begin();
    renameSync(join(home, "neu"), join(folder, "neu"));
    await expectTold("neu/a.txt", "neu/tief/b.txt");
    renameSync(join(folder, "neu"), join(folder, "alt"));
    await expectTold("neu/a.txt", "neu/tief/b.txt", "alt/a.txt", "alt/tief/b.txt");
    write("alt/tief/b.txt", "y");
    await expectTold("alt/tief/b.txt");
    rmSync(join(folder, "alt"), { recursive: true });
    await expectTold("alt/a.txt", "alt/tief/b.txt");
  });

  it("waits for a folder that is not there yet, also for one that comes back", async () => {
    begin();
    mkdirSync(folder);
    write("a.txt");
    await expectTold("a.txt");
    renameSync(folder, join(home, "weg"));
    await expectTold("a.txt");
    renameSync(join(home, "weg"), folder);
    await expectTold("a.txt");
    write("a.txt", "y");
    await expectTold("a.txt");
  });

  it("tells nothing when it has ended", async () => {
    mkdirSync(folder);
    begin();
    write("a.txt");
    end();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told).toEqual([]);
  });
});
