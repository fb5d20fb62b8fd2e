import { describe, expect, it } from "vitest";
import { markedQuotations } from "../../../src/app/parts/reader/marked.ts";
import type { QuotationType } from "../../../src/model/quotation.ts";
import { articleOf, quotationOf } from "./article.ts";

/** Which of the quotations has its name left to the one before it. */
function repeatedIn(
  paragraphs: readonly string[],
  quotations: readonly (readonly [words: string, speaker: string, type: QuotationType])[],
): readonly boolean[] {
  const { text, blocks } = articleOf(paragraphs);
  const all = quotations.map(([words, speaker, type]) => ({ ...quotationOf(text, type, [words]), speaker }));
  return markedQuotations(all, [], [], blocks).map(({ repeated }) => repeated);
}

describe("names in the margin", () => {
  const SENTENCE = "Imke Saal nannte den Steg „morsch“, „krumm“ und „zu kurz“, Jorrit Weil den Kai „morsch genug“.";

  it("stand once for what one speaker says on one line, and for each other speaker", () => {
    const quotations = [
      ["„morsch“", "saal", "fragment"],
      ["„krumm“", "saal", "fragment"],
      ["„zu kurz“", "saal", "fragment"],
      ["„morsch genug“", "weil", "fragment"],
    ] as const;
    expect(repeatedIn([SENTENCE], quotations)).toEqual([false, true, true, false]);
  });

  it("stand again for another kind of quotation", () => {
    const quotations = [
      ["„morsch“", "saal", "fragment"],
      ["„krumm“", "saal", "direct"],
    ] as const;
    expect(repeatedIn([SENTENCE], quotations)).toEqual([false, false]);
  });

  it("stand again in the next paragraph and on the next lines", () => {
    const long = "So ging es weiter, und niemand wusste, wie lange noch, bis sie es selbst sagte: ";
    const quotations = [
      ["„Nein.“", "saal", "direct"],
      ["„Doch.“", "saal", "direct"],
      ["„Schluss.“", "saal", "direct"],
    ] as const;
    expect(repeatedIn(["„Nein.“", `„Doch.“ ${long}„Schluss.“`], quotations)).toEqual([false, false, false]);
  });
});
