import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../src/ingest/parse/html.ts";
import { parseJson } from "../../src/ingest/parse/json.ts";
import { parseMarkdown } from "../../src/ingest/parse/markdown.ts";
import type { Parser } from "../../src/ingest/parse/parsed.ts";
import { parseText } from "../../src/ingest/parse/text.ts";
import { articleOf, expectSound, paragraphsOf } from "./support.ts";

interface Content {
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly paragraphs: readonly string[];
}

interface Format {
  readonly parser: Parser;
  readonly file: string;
  /** The content as a person would write it down in the format. */
  readonly write: (content: Content) => string;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A new parser joins here and has to do all that the others do. */
const FORMATS: readonly Format[] = [
  {
    parser: parseText,
    file: "article.txt",
    write: ({ title, authors, date, paragraphs }) =>
      `${title}\n\nVon ${authors.join(" und ")}\n${date}\n\n${paragraphs.join("\n\n")}\n`,
  },
  {
    parser: parseMarkdown,
    file: "article.md",
    write: ({ title, authors, date, paragraphs }) =>
      `---\nauthors:\n${authors.map((name) => `  - ${name}\n`).join("")}date: ${date}\n---\n\n# ${title}\n\n${paragraphs.join("\n\n")}\n`,
  },
  {
    parser: parseHtml,
    file: "article.html",
    write: ({ title, authors, date, paragraphs }) =>
      `<!doctype html><html lang="de"><head><title>${escaped(title)}</title></head><body><main><article>
       <h1>${escaped(title)}</h1><p>Von ${authors.join(" und ")} · <time datetime="${date}">${date}</time></p>
       ${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n")}</article></main></body></html>`,
  },
  {
    parser: parseJson,
    file: "article.json",
    write: (content) => JSON.stringify(content),
  },
];

const CONTENT: Content = {
  title: "Brücke in Talheim bleibt: „Ein guter Tag“",
  authors: ["Anna Beispiel", "Bernd von der Muster"],
  date: "2023-09-15",
  paragraphs: [
    "Der Rat von Talheim hat am Montag nach langer Debatte beschlossen, die alte Brücke nicht abzureißen, sondern zu sanieren.",
    "„Das ist ein guter Tag für die Stadt“, sagte die Bürgermeisterin & lachte. Die Kosten lägen < 3 Millionen Euro.",
    "Lesen Sie auch das Kleingedruckte, riet ihr der Kämmerer – und ging. Er hatte den Vertrag siebenmal gelesen, wie er sagte.",
  ],
};

describe.each(FORMATS)("$file", ({ parser, file, write }) => {
  it("gives the article that was written down", () => {
    const article = articleOf(file, write(CONTENT));
    expectSound(article);
    expect(article).toMatchObject({
      title: CONTENT.title,
      authors: CONTENT.authors,
      date: CONTENT.date,
      language: "de",
      slug: "bruecke-in-talheim-bleibt-ein-guter-tag",
      source: { file },
    });
    expect(paragraphsOf(article)).toEqual(CONTENT.paragraphs);
  });

  it("gives the same article for Windows line ends, decomposed letters and soft hyphens", () => {
    const odd = write(CONTENT).replaceAll("\n", "\r\n").replaceAll("Brücke", "Bru\u0308\u00adcke");
    expect(articleOf(file, odd).text).toBe(articleOf(file, write(CONTENT)).text);
  });

  it("finds clean blocks with marks inside them, at ascending lines", () => {
    const { blocks } = parser(write(CONTENT));
    const lines = blocks.flatMap((block) => block.line ?? []);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    for (const block of blocks) {
      expect(block.text).not.toBe("");
      for (const { span } of block.marks) expect(span.start < span.end && span.end <= block.text.length).toBe(true);
    }
  });

  it("takes furniture out and says where it was", () => {
    const [first = "", second = "", third = ""] = CONTENT.paragraphs;
    const article = articleOf(
      file,
      write({ ...CONTENT, paragraphs: [first, "Anzeige", second, third, "source site"] }),
    );
    expect(paragraphsOf(article)).toEqual(CONTENT.paragraphs);
    const furniture = article.removed.filter((removed) => removed.reason !== "metadata");
    expect(furniture.map(({ text, reason, beforeBlock }) => ({ text, reason, beforeBlock }))).toEqual([
      { text: "Anzeige", reason: "advert", beforeBlock: 1 },
      { text: "source site", reason: "source-note", beforeBlock: 3 },
    ]);
  });

  it("never throws, whatever the text is", () => {
    const pieces = fc.constantFrom(
      "---\n",
      "# ",
      "> ",
      "- ",
      "[",
      "](",
      "<p>",
      "</div>",
      "<!--",
      '{"',
      '":',
      "\n",
      "\n\n",
      "*",
      "|",
      "`",
      "&amp;",
      "Wort ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          expect(() => parser(parts.join(""))).not.toThrow();
        },
      ),
    );
  });
});
