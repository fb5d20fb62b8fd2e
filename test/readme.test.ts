import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

const readmes = [
  "README.md",
  ...readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("README.md"))
    .map((path) => join("src", path)),
];

describe.each(readmes)("%s", (path) => {
  const text = readFileSync(join(ROOT, path), "utf8");

  it("names commands that are there", () => {
    const named = text.matchAll(/\bnpm run (?:--silent )?([\w:]+)|`((?:test|bench):\w+)`/gu);
    for (const [words, run, alone] of named) expect(Object.keys(scripts), words).toContain(run ?? alone);
  });

  it("names folders and files that are there", () => {
    for (const [, named = ""] of text.matchAll(/`((?:src|test|seeds)\/[^`\s<>…*]*)`/gu)) {
      expect(existsSync(join(ROOT, named)), named).toBe(true);
    }
  });

  it("links to files that are there", () => {
    for (const [link, target = ""] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)) {
      expect(existsSync(join(ROOT, dirname(path), target)), link).toBe(true);
    }
  });
});
