import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as german } from "@orama/stemmers/german";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord } from "../../src/model/fold.ts";
import { distancesOf, FIELDS, markOf, numbersOf, stemOf, textWords, timesIn } from "../../src/model/search-files.ts";

describe("numbers", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        expect(numbersOf(distancesOf(numbers))).toEqual(numbers);
      }),
    );
  });

  it("keep fields and times apart", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.subarray(Object.values(FIELDS)), (times, fields) => {
        const mark = markOf(
          times,
          fields.reduce((a, b) => a + b, 0),
        );
        expect(timesIn(mark)).toBe(Math.min(times, 31));
        for (const field of Object.values(FIELDS)) expect((mark & field) !== 0).toBe(fields.includes(field));
      }),
    );
  });
});

describe("the words of a text", () => {
  it("are its runs of letters and digits, those of hyphenated words one by one", () => {
    const text = "Die Hafen-Chefin der G-8 „fährt“.";
    const words = textWords(text);
    expect(words.map(({ form }) => form)).toEqual(
      ["die", "hafen", "chefin", "der", "g", "8", "fährt"].map((word) => foldWord(word)),
    );
    expect(words.map(({ start, end }) => text.slice(start, end)).at(-1)).toBe("fährt");
  });

  it("are single characters in scripts without spaces", () => {
    expect(textWords("東京は").map(({ form }) => form)).toEqual(["東", "京", "は"]);
  });
});

describe("the stem of a word", () => {
  const stemsOf = (language: string, stemmer: typeof german) => (words: string) =>
    new Set(words.split(" ").map((word) => stemOf(foldWord(word), language, stemmer)));
  const inGerman = stemsOf("de", german);

  it.each([
    "Regierung Regierungen",
    "regierende regierender regierenden",
    "Ministerin Ministerinnen",
    "Minister Ministern",
    "Beginn beginnen",
    "Haus Häuser Hauses",
    "Straße Strassen STRASSE",
    "jung jungen junger",
  ])("is the same for the forms of one: %s", (words) => expect(inGerman(words).size).toBe(1));

  it.each(["Regierung regierende", "Minister Ministerin", "Maus Mauer", "Wohnung wohnen"])(
    "tells apart what is none: %s",
    (words) => expect(inGerman(words).size).toBe(2),
  );

  it("follows the rules of its language, and is the word itself where there are none", () => {
    expect(stemsOf("en", english)("library libraries").size).toBe(1);
    expect(stemOf(foldWord("Häuser"), "xx", undefined)).toBe("hauser");
  });
});
