import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetOf, placeAt } from "../../../../src/app/parts/reader/place/find-place.ts";

const TEXT = "Der Steg ist alt. Niemand weiß, wie alt. Der Steg ist lang. Er knarrt.";

describe("a place in a text", () => {
  it("is where it was when the text is the same, also where its words come twice", () => {
    const texts = fc.string({ minLength: 1, unit: fc.constantFrom("a", "b", " ", ".") });
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const offset = number % text.length;
        expect(offsetOf(text, placeAt(text, offset))).toBe(offset);
      }),
    );
  });

  it("is found again where something was put in or taken out before it", () => {
    const place = placeAt(TEXT, TEXT.indexOf("Er knarrt"));
    const longer = `Am Montag kam der Rat zusammen. ${TEXT}`;
    expect(offsetOf(longer, place)).toBe(longer.indexOf("Er knarrt"));
    const shorter = TEXT.replace("Niemand weiß, wie alt. ", "");
    expect(offsetOf(shorter, place)).toBe(shorter.indexOf("Er knarrt"));
  });

  it("is the nearest of several that begin with the same words", () => {
    const place = { offset: 45, words: "Der Steg" };
    expect(offsetOf(TEXT, place)).toBe(TEXT.lastIndexOf("Der Steg"));
    expect(offsetOf(TEXT, { ...place, offset: 5 })).toBe(0);
  });

  it("is as far from the beginning as before when its words are gone", () => {
    expect(offsetOf(TEXT, { offset: 20, words: "Die Brücke" })).toBe(20);
    expect(offsetOf(TEXT, { offset: 2000, words: "Die Brücke" })).toBe(TEXT.length);
  });
});
