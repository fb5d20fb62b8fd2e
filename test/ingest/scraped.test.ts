import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleOfBytes, expectSound, paragraphsOf } from "./support.ts";

/** The article the application was asked for. It belongs to somebody else and lies beside the project, not in it. */
const FILE = join(import.meta.dirname, "../../../shared/seeds/000_b1e532014ee5d68c.txt");
const IS_THERE = existsSync(FILE);

describe("the scraped article", () => {
  it.skipIf(!IS_THERE)(`is read as a person would${IS_THERE ? "" : ` (passed over: ${FILE} is not there)`}`, () => {
    const article = articleOfBytes("000_b1e532014ee5d68c.txt", new Uint8Array(readFileSync(FILE)));
    expectSound(article);
    expect(article.title).toMatch(/^Die neue Achse des Bösen\? .* und Nordkorea$/);
    expect(article).toMatchObject({ publisher: "POLITICO", language: "de", authors: [] });
    expect(article).not.toHaveProperty("date");
    expect(paragraphsOf(article)).toHaveLength(7);
    expect(article.blocks.every((block) => block.kind === "paragraph")).toBe(true);
    expect(article.removed.map(({ text, beforeBlock }) => ({ text, beforeBlock }))).toEqual([
      { text: "source site", beforeBlock: 7 },
      { text: "Leave a Reply", beforeBlock: 7 },
    ]);
  });
});
