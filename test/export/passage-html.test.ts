import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageAsHtml } from "../../src/export/passage-html.ts";
import type { Block } from "../../src/model/article.ts";

const TEXT = "Der Steg\n\nEr ist alt & morsch.\n\nHolz\n\nNägel";

function block(kind: Block["kind"], words: string, marks: Block["marks"] = [], level?: number): Block {
  const start = TEXT.indexOf(words);
  return { kind, span: { start, end: start + words.length }, marks, ...(level !== undefined && { level }) };
}

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const BLOCKS = [
  block("heading", "Der Steg", [], 2),
  block("paragraph", "Er ist alt & morsch.", [
    { type: "strong", span: at("ist alt & morsch") },
    { type: "link", span: at("alt"), href: 'https://example.org/?a="1"&b' },
  ]),
  block("listItem", "Holz"),
  block("listItem", "Nägel"),
];

describe("a passage as HTML", () => {
  it("has the blocks and marks of the article and nothing else", () => {
    expect(passageAsHtml({ text: TEXT, blocks: BLOCKS }, { start: 0, end: TEXT.length })).toBe(
      '<h2>Der Steg</h2><p>Er <strong>ist </strong><strong><a href="https://example.org/?a=&quot;1&quot;&amp;b">alt</a>' +
        "</strong><strong> &amp; morsch</strong>.</p><ul><li>Holz</li><li>Nägel</li></ul>",
    );
  });

  it("is words alone within one block", () => {
    expect(passageAsHtml({ text: TEXT, blocks: BLOCKS }, at("t & m"))).toBe(
      '<strong><a href="https://example.org/?a=&quot;1&quot;&amp;b">t</a></strong><strong> &amp; m</strong>',
    );
  });

  it("has the words of the passage, whatever it cuts", () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.nat(TEXT.length), (start, length) => {
        const end = Math.min(TEXT.length, start + length);
        const words = passageAsHtml({ text: TEXT, blocks: BLOCKS }, { start, end }).replace(/<[^>]*>/gu, "");
        expect(words.replace("&amp;", "&")).toBe(TEXT.slice(start, end).replaceAll("\n", ""));
      }),
    );
  });
});
