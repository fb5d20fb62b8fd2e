import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentWords, withoutPunctuation } from "../../../src/app/parts/search/content-words.ts";
import { hasWords, singleWords } from "../../../src/app/parts/search/terms.ts";

describe("the words of a text", () => {
  it("are what stands between spaces", () => {
    const text = "Die „Fähre“ <fährt>.";
    const words = contentWords(text, text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["Die", "„Fähre“", "<fährt>."]);
    expect(words.map((word) => withoutPunctuation(text, word)).map(({ start, end }) => text.slice(start, end))).toEqual(
      ["Die", "Fähre", "fährt"],
    );
  });

  it("are what Pagefind has parted in scripts without spaces", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("東京", "は", "<", "&", "&lt;", "述べた", "x "), { minLength: 1 }),
        (words) => {
          const raw = words.map((word) => word.replaceAll("<", "&lt;").replaceAll(">", "&gt;")).join("\u200b");
          const places = contentWords(words.join(""), words.length > 1 ? raw : `${raw}\u200b`);
          expect(places.slice(0, words.length).map(({ start, end }) => words.join("").slice(start, end))).toEqual(
            words.map((word) => word.trimEnd()),
          );
        },
      ),
    );
  });
});

describe("what is searched for", () => {
  it("are the parts of a hyphenated word, unless one of them is a single letter", () => {
    expect(singleWords(["Hafen-Chefin", "G-8", "d’Aubrac"])).toEqual(["Hafen", "Chefin", "G-8", "d’Aubrac"]);
  });

  it("are names by the beginnings of their words", () => {
    expect(hasWords("Imke Öhlers", ["oehl"])).toBe(true);
    expect(hasWords("Imke Öhlers", ["imke", "o"])).toBe(true);
    expect(hasWords("Imke Öhlers", ["hlers"])).toBe(false);
  });
});
