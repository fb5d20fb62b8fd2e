import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Article } from "../../src/model/article.ts";
import { textOf } from "../../src/model/span.ts";
import { expectSound } from "./support.ts";

/**
 * Every folder holds a file as somebody dropped it (`source.*`) and the article expected of it (`expected.json`). A new
 * folder is a new test. `npx vitest run --project unit test/ingest/golden.test.ts --update` writes the expectations
 * anew, for review.
 */
const FOLDER = join(import.meta.dirname, "../fixtures/ingest");

/** The article with the words in place of the offsets, so that a person can review it. */
function readable({ text, blocks, source, id: _, ...facts }: Article) {
  return {
    ...facts,
    format: source.format,
    blocks: blocks.map(({ kind, level, span, marks }) => ({
      kind,
      ...(level === undefined ? {} : { level }),
      text: textOf(text, span),
      ...(marks.length === 0 ? {} : { marks: marks.map((mark) => ({ ...mark, span: textOf(text, mark.span) })) }),
    })),
  };
}

describe("a file gives the article that a person expects", () => {
  it.each(readdirSync(FOLDER))("%s", async (slug) => {
    const folder = join(FOLDER, slug);
    const source = readdirSync(folder).find((name) => name.startsWith("source."));
    if (source === undefined) throw new Error(`no source in ${folder}`);
    const { article, problems } = ingest({ path: source, bytes: new Uint8Array(readFileSync(join(folder, source))) });
    if (article !== undefined) expectSound(article);
    const result = { article: article && readable(article), problems };
    await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(join(folder, "expected.json"));
  });
});
