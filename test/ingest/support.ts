import { expect } from "vitest";
import { BLOCK_SEPARATOR } from "../../src/ingest/blocks.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Article } from "../../src/model/article.ts";
import type { Problem } from "../../src/model/problem.ts";
import { contains, textOf } from "../../src/model/span.ts";

export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The article of a file in UTF-8 that must be one. */
export function articleOf(path: string, text: string): Article {
  return articleOfBytes(path, encoded(text));
}

export function articleOfBytes(path: string, bytes: Uint8Array): Article {
  const { article, problems } = ingest({ path, bytes });
  if (article === undefined) throw new Error(`no article: ${JSON.stringify(problems)}`);
  return article;
}

export function problemsOf(path: string, text: string): readonly Problem[] {
  return ingest({ path, bytes: encoded(text) }).problems;
}

export function paragraphsOf(article: Article): string[] {
  return article.blocks.map((block) => textOf(article.text, block.span));
}

/** Everything that holds for every article, whatever file it comes from. */
export function expectSound(article: Article): void {
  expect(paragraphsOf(article).join(BLOCK_SEPARATOR)).toBe(article.text);
  expect(article.title.trim()).toBe(article.title);
  expect(article.title).not.toBe("");
  expect(article.slug).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
  expect(article.text).not.toMatch(/\p{Cs}/u);
  let end = -BLOCK_SEPARATOR.length;
  for (const block of article.blocks) {
    const text = textOf(article.text, block.span);
    expect(block.span.start).toBe(end + BLOCK_SEPARATOR.length);
    end = block.span.end;
    expect(text).not.toBe("");
    expect(text).toBe(text.trim());
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/[\n\r\t\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u);
    if (block.kind === "heading") expect([2, 3, 4, 5, 6]).toContain(block.level);
    for (const mark of block.marks) {
      expect(contains(block.span, mark.span)).toBe(true);
      expect(mark.span.start).toBeLessThan(mark.span.end);
      if (mark.type === "link") expect(mark.href).toMatch(/^(?:https?|mailto):/);
    }
  }
  expect(end).toBe(article.text.length);
  let before = 0;
  for (const removed of article.removed) {
    expect(removed.beforeBlock).toBeGreaterThanOrEqual(before);
    expect(removed.beforeBlock).toBeLessThanOrEqual(article.blocks.length);
    before = removed.beforeBlock;
  }
}
