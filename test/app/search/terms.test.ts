import { describe, expect, it } from "vitest";
import { hasWords, otherWriting, singleWords } from "../../../src/app/parts/search/terms.ts";

describe("what is searched for", () => {
  it("are the parts of a hyphenated word, unless one of them is a single letter or a number", () => {
    expect(singleWords(["Hafen-Chefin", "G-8", "d’Aubrac"])).toEqual(["Hafen", "Chefin", "G-8", "d’Aubrac"]);
    expect(singleWords(["Covid-19", "2024-25", "A7-Ausbau"])).toEqual(["Covid-19", "2024", "25", "A7", "Ausbau"]);
  });

  it("may be written as one or with a hyphen", () => {
    expect(["G-8", "E-Mail", "Covid-19"].map(otherWriting)).toEqual([["g8"], ["email"], ["covid19"]]);
    expect(["G8", "covid19", "100er"].map(otherWriting)).toEqual([
      ["g", "8"],
      ["covid", "19"],
      ["100", "er"],
    ]);
    expect(["Hafen", "2024", "d’Aubrac", "7.30", "B2B"].map(otherWriting)).toEqual(Array(5).fill(undefined));
  });

  it("are names by the beginnings of their words", () => {
    expect(hasWords("Imke Öhlers", ["oehl"])).toBe(true);
    expect(hasWords("Imke Öhlers", ["imke", "o"])).toBe(true);
    expect(hasWords("Imke Öhlers", ["hlers"])).toBe(false);
  });
});
