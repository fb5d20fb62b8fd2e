import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexedText, indexLanguage, nameWords, speakerFilter } from "../../src/model/search.ts";

const GAP = /[\s\u0085\u200b]/u;
const gappy = fc
  .array(
    fc.oneof(fc.constantFrom(" ", "\n", "\n\n", "\u00a0", "\u200b", "\t", "\u0085"), fc.string({ unit: "grapheme" })),
  )
  .map((parts) => parts.join(""));

describe("the text that is indexed", () => {
  it("has one space for each gap", () => {
    expect(indexedText("Am Deich,\n\nsagte  sie.\u00a0Dort").text).toBe("Am Deich, sagte sie. Dort");
  });

  it("keeps every character that is no gap, and tells where it went", () => {
    fc.assert(
      fc.property(gappy, (text) => {
        const indexed = indexedText(text);
        expect(indexed.text).not.toMatch(/[^\S ]|\u0085|\u200b| {2}/u);
        for (let offset = 0; offset < text.length; offset++) {
          const unit = text.charAt(offset);
          if (!GAP.test(unit)) expect(indexed.text.charAt(indexed.at(offset))).toBe(unit);
        }
        expect(indexed.at(text.length)).toBe(indexed.text.length);
      }),
    );
  });
});

describe("the filters for speakers", () => {
  it("are one for each letter that a word of the name begins with", () => {
    expect(nameWords("Jean-Luc d’Aubrac (Bürgermeister)")).toEqual(["Jean", "Luc", "d", "Aubrac", "Bürgermeister"]);
    expect(speakerFilter("Özil")).toBe(speakerFilter("oezil"));
    expect(speakerFilter("Øresund")).toBe(speakerFilter("oresund"));
    expect(speakerFilter("Élodie")).toBe("speaker-e");
    expect(speakerFilter("Горький")).toBe("speaker-г");
  });
});

describe("the index of an article", () => {
  it("is that of its language, whatever the country", () => {
    expect(indexLanguage({ language: "de-AT" })).toBe("de");
    expect(indexLanguage({ language: "und" })).toBe("und");
  });
});
