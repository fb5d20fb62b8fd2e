import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personName } from "../../src/export/author-name.ts";

describe("the name of an author", () => {
  it.each([
    ["Konrad Lissner", "Lissner", "Konrad"],
    ["Anna von der Heide", "von der Heide", "Anna"],
    ["Gesche Brandt-Olsen", "Brandt-Olsen", "Gesche"],
    ["J. K. Muster", "Muster", "J. K."],
    ["Pieter Van der Meer", "Van der Meer", "Pieter"],
    ["Luis Ortega y Prat", "Ortega y Prat", "Luis"],
    ["Prof. Dr. Ute Harms", "Harms", "Ute"],
    ["Élodie d’Aubry", "d’Aubry", "Élodie"],
    ["Lissner, Konrad", "Lissner", "Konrad"],
    ["von der Heide, Anna", "von der Heide", "Anna"],
    ["Tom Steam", "Steam", "Tom"],
  ])("%s is sorted under %s", (author, family, given) => {
    expect(personName(author)).toEqual({ family, given });
  });

  it.each(["dpa", "Reuters", "Meret", "Lokalredaktion Wiek", "dpa/mv", "Redaktion", "The Harbour Desk", "山田 太郎"])(
    "%s is nobody's",
    (author) => {
      expect(personName(author)).toBeUndefined();
    },
  );

  it("leaves the publisher whole, and a name with an office behind it", () => {
    expect(personName("Wieker Bote", "Wieker Bote")).toBeUndefined();
    expect(personName("Meret Ohlsen, Korrespondentin")).toBeUndefined();
  });

  it("knows what stands behind a name", () => {
    expect(personName("Ole Bruhn Jr.")).toEqual({ family: "Bruhn", given: "Ole", suffix: "Jr." });
    expect(personName("Ole Bruhn, III")).toEqual({ family: "Bruhn", given: "Ole", suffix: "III" });
  });

  it("never loses a part of a name, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (author) => {
        const person = personName(author);
        for (const part of [person?.family, person?.given, person?.suffix]) {
          for (const word of (part ?? "").split(" ")) expect(author).toContain(word);
        }
      }),
    );
  });
});
