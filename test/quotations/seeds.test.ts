import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { analyseFile } from "../../src/collection/analyse.ts";
import type { Quotation } from "../../src/model/quotation.ts";

/**
 * What a careful reader finds in the articles of `seeds/`, written down by hand before the engine read them
 * (`test/fixtures/seeds`). These are the first articles that anybody sees: a quotation there should be found as what it
 * is, with its speaker by the name that a reader would give, and nothing else.
 */
interface Expected {
  readonly type: string;
  readonly begins: string;
  readonly speaker: string | null;
}

interface Comparison {
  readonly expected: number;
  /** Expected quotations that are missed, or found as something else or of somebody else. */
  readonly wrong: readonly string[];
  readonly unexpected: readonly string[];
}

const ROOT = resolve(import.meta.dirname, "../..");
/** Of the quotations of an article, and of all of them, at least this share is found with type and speaker. */
const RIGHT_IN_ARTICLE = 0.9;
const RIGHT_IN_ALL = 0.97;
/** So many quotations may be found that are none. */
const UNEXPECTED_IN_ARTICLE = 1;
const UNEXPECTED_IN_ALL = 3;

const read = (path: string) => readFileSync(join(ROOT, path));

function compare(file: string): Comparison {
  const { analysed } = analyseFile({ path: file, bytes: read(`seeds/${file}`) });
  const expected = JSON.parse(read(`test/fixtures/seeds/${file.replace(/\.\w+$/u, "")}.json`).toString()) as Expected[];
  if (analysed === undefined) return { expected: expected.length, wrong: [`${file} cannot be read`], unexpected: [] };
  const { article, speakers } = analysed;
  const quotations = analysed.quotations.filter(({ type }) => type !== "reported");
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const nameOf = ({ speaker }: Quotation): string | null => (speaker === null ? null : (names.get(speaker) ?? null));
  const startOf = ({ spans }: Quotation): number => spans[0]?.start ?? 0;
  const used = new Set<Quotation>();
  const wrong = expected.flatMap(({ type, begins, speaker }) => {
    const found = quotations
      .filter((quotation) => !used.has(quotation) && article.text.startsWith(begins, startOf(quotation)))
      .sort((a, b) => Number(b.type === type) - Number(a.type === type))[0];
    if (found === undefined) return [`missed: ${type} of ${speaker}: ${begins}`];
    used.add(found);
    const name = nameOf(found);
    return found.type === type && name === speaker
      ? []
      : [`${found.type} of ${name} instead of ${type} of ${speaker}: ${begins}`];
  });
  const unexpected = quotations
    .filter((quotation) => !used.has(quotation))
    .map((quotation) => {
      const words = article.text.slice(startOf(quotation), startOf(quotation) + 80);
      return `not expected: ${quotation.type} of ${nameOf(quotation)}: ${words}`;
    });
  return { expected: expected.length, wrong, unexpected };
}

const FILES = readdirSync(join(ROOT, "seeds"));

describe("the articles of seeds/", () => {
  it.each(FILES)("are understood as a careful reader would: %s", (file) => {
    const { expected, wrong, unexpected } = compare(file);
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(expected * (1 - RIGHT_IN_ARTICLE));
    expect(unexpected.length, unexpected.join("\n")).toBeLessThanOrEqual(UNEXPECTED_IN_ARTICLE);
  });

  it("are understood nearly everywhere", () => {
    const comparisons = FILES.map(compare);
    const expected = comparisons.reduce((sum, one) => sum + one.expected, 0);
    const wrong = comparisons.flatMap((one) => one.wrong);
    const unexpected = comparisons.flatMap((one) => one.unexpected);
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(expected * (1 - RIGHT_IN_ALL));
    expect(unexpected.length, unexpected.join("\n")).toBeLessThanOrEqual(UNEXPECTED_IN_ALL);
  });
});
