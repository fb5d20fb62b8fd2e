import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesIn } from "../../../../src/app/parts/reader/place/sentences.ts";
import { textOf } from "../../../../src/model/span.ts";

function cut(text: string, language = "de", from = 0): readonly string[] {
  return sentencesIn({ text, language }, { start: from, end: text.length }).map((span) => textOf(text, span));
}

describe("the sentences of a paragraph", () => {
  it("come without the space between them", () => {
    expect(cut("Der Steg ist alt.  Ist er das? Ja!")).toEqual(["Der Steg ist alt.", "Ist er das?", "Ja!"]);
  });

  it("point into the text of the article", () => {
    expect(cut("Titel\n\nErster Satz. Zweiter Satz.", "de", 7)).toEqual(["Erster Satz.", "Zweiter Satz."]);
  });

  it("are cut in languages that nobody told", () => {
    expect(cut("Unu. Du.", "und")).toEqual(["Unu.", "Du."]);
    expect(cut(" ", "und")).toEqual([]);
  });

  it("lose no word and do not overlap", () => {
    const words = fc.constantFrom("Steg", "Wer?", "„Ja.“", "alt.", "\n", "1,5", "usw.");
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(" ");
        expect(cut(text).join(" ").replace(/\s+/gu, "")).toBe(text.replace(/\s+/gu, ""));
      }),
    );
  });
});
