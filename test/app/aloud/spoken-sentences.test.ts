import { describe, expect, it } from "vitest";
import { chunksOf } from "../../../src/app/parts/aloud/chunks.ts";
import { spokenSentences } from "../../../src/app/parts/aloud/spoken-sentences.ts";
import { textOf } from "../../../src/model/span.ts";

function split(text: string, language = "de"): readonly string[] {
  return spokenSentences(text, { start: 0, end: text.length }, language).map((span) => textOf(text, span));
}

describe("spokenSentences", () => {
  it("ends no sentence after an ordinal, an initial, a title or an abbreviation", () => {
    const sentences = [
      "Am 15. September kam Dr. Meier mit Prof. Huber, z. B. wegen der Brücke.",
      "Frau A. Sievers blieb bei Nr. 4 stehen.",
      "Es war 1989.",
      "Danach ging sie.",
    ];
    expect(split(sentences.join(" "))).toEqual(sentences);
    const english = ["Mr. Smith of St. Louis met J. Doe.", "They left."];
    expect(split(english.join(" "), "en")).toEqual(english);
  });

  it("goes on where a small letter follows a mark", () => {
    expect(split("„Halt!“ rief er. „Wer da?“ fragte sie.")).toEqual(["„Halt!“ rief er.", "„Wer da?“ fragte sie."]);
  });

  it("takes the sentences within a quotation one by one", () => {
    expect(split("Sie sagte: „Ich gehe. Sofort!“")).toEqual(["Sie sagte: „Ich gehe.", "Sofort!“"]);
  });

  it("reads a language that no tag names", () => {
    expect(split("One. Two.", "not a tag")).toEqual(["One.", "Two."]);
  });
});

describe("chunksOf", () => {
  it("leaves what is short as it is", () => {
    expect(chunksOf("Ein Satz.", 20)).toEqual(["Ein Satz."]);
    expect(chunksOf(" ", 20)).toEqual([]);
  });

  it("cuts after a comma, else between words, else anywhere", () => {
    expect(chunksOf("Der Steg ist alt, und niemand pflegt ihn mehr.", 30)).toEqual([
      "Der Steg ist alt,",
      "und niemand pflegt ihn mehr.",
    ]);
    expect(chunksOf("Der Steg ist alt und niemand", 16)).toEqual(["Der Steg ist", "alt und niemand"]);
    expect(chunksOf("x".repeat(25), 10)).toEqual(["x".repeat(10), "x".repeat(10), "x".repeat(5)]);
    expect(chunksOf("😀😀", 3)).toEqual(["😀", "😀"]);
  });
});
