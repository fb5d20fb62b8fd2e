import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../src/cli/add.ts";
import { catchPrinted } from "./printed.ts";

const ARTICLE = "Die Bank am Deich – Silberwieker Bote\n\n„Sie bleibt hier stehen“, sagte Ada Berg.\n\nLeave a Reply\n";

const printed = catchPrinted();
let home: string;
let seeds: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "wortlaut-add-"));
  seeds = join(home, "seeds");
  vi.stubEnv("WORTLAUT_SEEDS", seeds);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

function file(path: string, content: string): string {
  const full = join(home, path);
  mkdirSync(join(full, ".."), { recursive: true });
  writeFileSync(full, content);
  return full;
}

describe("the command add", () => {
  it("copies an article and says what it understood", async () => {
    expect(await main([file("Die Bank.txt", ARTICLE)])).toBe(0);
    expect(readFileSync(join(seeds, "Die Bank.txt"), "utf8")).toBe(ARTICLE);
    for (const fact of ["Die Bank am Deich", "Silberwieker Bote", "1 direct", "Ada Berg", '"Leave a Reply"']) {
      expect(printed.out).toContain(fact);
    }
  });

  it("writes over nothing: the same article stays once, another of its name gets a number", async () => {
    await main([file("a/bank.txt", ARTICLE), file("b/bank.txt", ARTICLE), file("c/bank.txt", `${ARTICLE}\nEnde.`)]);
    expect(readdirSync(seeds)).toEqual(["bank-2.txt", "bank.txt"]);
    expect(readFileSync(join(seeds, "bank.txt"), "utf8")).toBe(ARTICLE);
    expect(printed.out).toContain("is there already");
  });

  it.each([
    ["leer.txt", "", "The file is empty."],
    ["kaputt.json", "{", "kaputt.json:1: error: "],
    ["bild.png", "x", "Files of the type .png are not read."],
    ["_notiz.txt", ARTICLE, "Rename it."],
    ["README.md", ARTICLE, "Rename it."],
  ])("does not add %s and says why", async (name, content, reason) => {
    expect(await main([file(name, content), file("gut.txt", ARTICLE)])).toBe(1);
    expect(printed.errors).toContain(name);
    expect(printed.errors).toContain(reason);
    expect(readdirSync(seeds)).toEqual(["gut.txt"]);
  });

  it("says that a file is missing, and how it is called", async () => {
    expect(await main([join(home, "fehlt.txt")])).toBe(1);
    expect(printed.errors).toContain("fehlt.txt");
    expect(await main([])).toBe(2);
    expect(printed.out).toContain("Usage:");
  });
});
