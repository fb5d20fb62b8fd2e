import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Extract, onlyQuotations } from "../../../src/app/parts/reader/only-quotations.ts";
import { textOf } from "../../../src/model/span.ts";
import { articleOf, spanOf } from "./article.ts";

const PARAGRAPHS = [
  "Der Rat tagte lange. Es ging um den Steg. „Er bleibt“, sagte Tolle. Niemand klatschte.",
  "Draußen regnete es.",
  "Sievers ging früh. Sie sagte noch, das Holz sei morsch.",
];
const ARTICLE = articleOf(PARAGRAPHS);
const { text } = ARTICLE;
const QUOTATIONS = [
  { spans: [spanOf(text, "„Er bleibt“")], frame: spanOf(text, "sagte Tolle") },
  { spans: [spanOf(text, "das Holz sei morsch")], frame: null },
];

/** What is shown, gaps as the number of sentences. */
function shown(extract: Extract): readonly (string | number)[] {
  return extract.map((piece) => (piece.kind === "gap" ? piece.sentences : textOf(text, piece.span)));
}

describe("an article reduced to its quotations", () => {
  it("keeps the sentences in which somebody is quoted and counts the others, over paragraphs", () => {
    expect(shown(onlyQuotations(ARTICLE, QUOTATIONS, new Set()))).toEqual([
      2,
      "„Er bleibt“, sagte Tolle.",
      3,
      "Sie sagte noch, das Holz sei morsch.",
    ]);
  });

  it("puts back what was left out, as it stood", () => {
    const gap = spanOf(text, "Niemand klatschte.").start;
    expect(shown(onlyQuotations(ARTICLE, QUOTATIONS, new Set([gap])))).toEqual([
      2,
      "„Er bleibt“, sagte Tolle. Niemand klatschte.",
      "Draußen regnete es.",
      PARAGRAPHS[2],
    ]);
  });

  it("keeps the frame of a quotation that is a sentence of its own", () => {
    const frame = spanOf(text, "Niemand klatschte.");
    const [first] = shown(onlyQuotations(ARTICLE, [{ spans: [spanOf(text, "„Er bleibt“")], frame }], new Set())).slice(
      1,
    );
    expect(first).toBe("„Er bleibt“, sagte Tolle. Niemand klatschte.");
  });

  it("loses no sentence, whatever is quoted and opened", () => {
    const spans = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
    fc.assert(
      fc.property(fc.array(spans), (quoted) => {
        const extract = onlyQuotations(ARTICLE, [{ spans: quoted, frame: null }], new Set());
        const gaps = new Set(extract.flatMap((piece) => (piece.kind === "gap" ? [piece.span.start] : [])));
        const whole = onlyQuotations(ARTICLE, [{ spans: quoted, frame: null }], gaps);
        expect(shown(whole)).toEqual(PARAGRAPHS);
      }),
    );
  });
});
