import { describe, expect, it } from "vitest";
import { hasWords, singleWords } from "../../../src/app/parts/search/terms.ts";

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
