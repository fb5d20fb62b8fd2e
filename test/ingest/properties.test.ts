import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK_SEPARATOR } from "../../src/ingest/blocks.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { articleOf, encoded, expectSound } from "./support.ts";

const path = fc.constantFrom("a.txt", "b.md", "c.html", "d.json");

const words = fc.constantFrom(
  "Hafen",
  "die",
  "und",
  "sagte",
  "„Nein“",
  "be-",
  "Nord-",
  "Von",
  "Anzeige",
  "2023",
  "Uhr.",
  "Ende.",
  "–",
  "|",
  "*",
  "é",
);
const line = fc.array(words, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(" "));
const text = fc.array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\n \n")), { minLength: 1, maxLength: 20 });
const document = text.map((lines) => lines.map(([words, end]) => words + end).join(""));

describe("every file", () => {
  it("of random bytes gives an article or says why not", () => {
    fc.assert(
      fc.property(path, fc.uint8Array({ maxLength: 400 }), (path, bytes) => {
        const { article, problems } = ingest({ path, bytes });
        if (article !== undefined) expectSound(article);
        else expect(problems.some((problem) => problem.severity === "error")).toBe(true);
        for (const problem of problems) expect(problem.file).toBe(path);
      }),
    );
  });

  it("of words and signs gives a sound article", () => {
    fc.assert(
      fc.property(path, document, (path, text) => {
        const { article } = ingest({ path, bytes: encoded(text) });
        if (article !== undefined) expectSound(article);
      }),
    );
  });

  it("gives the same article every time", () => {
    fc.assert(
      fc.property(path, document, (path, text) => {
        const bytes = encoded(text);
        expect(ingest({ path, bytes })).toEqual(ingest({ path, bytes }));
      }),
      { numRuns: 30 },
    );
  });
});

describe("cleaning", () => {
  it("loses no word of a plain text: it is in the title, the text or among the removed", () => {
    fc.assert(
      fc.property(document, (text) => {
        const { article } = ingest({ path: "a.txt", bytes: encoded(text) });
        if (article === undefined) return;
        const parts = [
          article.title,
          article.publisher ?? "",
          article.text,
          ...article.removed.map((each) => each.text),
        ];
        const kept = parts.join(" ").replace(/[^\p{L}\p{N}]/gu, "");
        const given = text.replace(/[^\p{L}\p{N}]/gu, "");
        expect([...kept].sort().join("")).toBe([...given].sort().join(""));
      }),
      {
        examples: [[`Von Hafen Hafen é und Anzeige Hafen – |\nAnzeige\n\n${"Hafen ".repeat(7)}be-\nHafen\n`]],
      },
    );
  });

  it("has nothing to do on what it has cleaned", () => {
    fc.assert(
      fc.property(document, (text) => {
        const { article } = ingest({ path: "a.txt", bytes: encoded(text) });
        if (article === undefined) return;
        const again = articleOf("a.txt", ["Ein Titel, der keiner Zeile gleicht", article.text].join(BLOCK_SEPARATOR));
        expect(again.text).toBe(article.text);
        expect(again.removed).toEqual([]);
      }),
    );
  });
});
