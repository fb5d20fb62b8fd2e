import { describe, expect, it } from "vitest";
import { analyse, linesOf } from "../../src/quotations/document.ts";

function sentences(text: string, language = "de"): readonly string[] {
  return analyse(text, linesOf(text), language).sentences.map(({ start, end }) => text.slice(start, end));
}

describe("sentences", () => {
  it("keep a quotation of several sentences and its frame together", () => {
    expect(sentences("„Wir gehen. Sofort!“, sagte Mara. Dann ging sie.")).toEqual([
      "„Wir gehen. Sofort!“, sagte Mara.",
      "Dann ging sie.",
    ]);
    expect(sentences("„Wirklich?“ fragte Mara.")).toEqual(["„Wirklich?“ fragte Mara."]);
    expect(sentences("„Wirklich!“ Mara ging.")).toEqual(["„Wirklich!“", "Mara ging."]);
  });

  it("do not end with abbreviations, initials and ordinals", () => {
    expect(sentences("Dr. A. Weber kam am 4. Mai um ca. 7 Uhr. Er blieb.")).toEqual([
      "Dr. A. Weber kam am 4. Mai um ca. 7 Uhr.",
      "Er blieb.",
    ]);
    expect(sentences("Es waren 12. Die Tür ging zu.")).toEqual(["Es waren 12.", "Die Tür ging zu."]);
    expect(sentences("Mr. Hill met Sen. Lee. They talked.", "en")).toEqual(["Mr. Hill met Sen. Lee.", "They talked."]);
  });

  it("end with their paragraph", () => {
    expect(sentences("Ohne Punkt\nMara ging")).toEqual(["Ohne Punkt", "Mara ging"]);
  });
});
