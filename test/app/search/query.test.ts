import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmpty, isWithin, parseQuery, withKey } from "../../../src/app/parts/search/query.ts";

describe("a search that was typed", () => {
  it("has words, phrases in quotation marks of any kind, and keys", () => {
    expect(parseQuery('Fähre „zu lange“ stimme:tolle "der Steg" »morsch«')).toEqual({
      words: ["Fähre"],
      phrases: ["zu lange", "der Steg", "morsch"],
      without: [],
      misread: [],
      speaker: ["tolle"],
      type: [],
      source: [],
      year: [],
      language: [],
    });
  });

  it("takes keys in both languages of the interface, and values with spaces in marks", () => {
    const german = parseQuery("stimme:„Imke Sievers“ art:wörtlich quelle:bote jahr:2024 sprache:FR");
    const english = parseQuery('speaker:"Imke Sievers" type:direct source:bote year:2024 lang:fr');
    expect(german).toEqual(english);
    expect(english).toMatchObject({ speaker: ["Imke Sievers"], type: ["direct"], language: ["fr"] });
  });

  it("says what it does not understand, and leaves it out", () => {
    expect(parseQuery("Steg art:laut jahr:20x4 jahr:2024-13 sprache:deutsch stimme: quelle:“”").misread).toEqual([
      { typed: "art:laut", of: "type" },
      { typed: "jahr:20x4", of: "year" },
      { typed: "jahr:2024-13", of: "year" },
      { typed: "sprache:deutsch", of: "language" },
      { typed: "stimme:", of: "speaker" },
      { typed: "quelle:“”", of: "source" },
    ]);
    expect(parseQuery("Steg OR Tor")).toMatchObject({
      words: ["Steg", "Tor"],
      misread: [{ typed: "OR", of: "either" }],
    });
    expect(parseQuery("-stimme:tamm").misread).toEqual([{ typed: "-stimme:tamm", of: "without" }]);
    expect(isEmpty(parseQuery("art:laut jahr:neulich stimme:"))).toBe(true);
    expect(isEmpty(parseQuery('  „“ "" '))).toBe(true);
  });

  it("takes words and phrases out behind a minus, and no words that have one inside or after them", () => {
    expect(parseQuery("Steg -Fähre −morsch -„zu lange“")).toMatchObject({
      words: ["Steg"],
      without: ["Fähre", "morsch", "zu lange"],
    });
    expect(parseQuery("G-8 Süd- -")).toMatchObject({ words: ["G-8", "Süd-"], without: [] });
    expect(isEmpty(parseQuery("-Fähre"))).toBe(false);
  });

  it("keeps words with a colon that are no keys", () => {
    expect(parseQuery("Wiek:Tor 14:30").words).toEqual(["Wiek:Tor", "14:30"]);
  });

  it("asks for nothing with signs alone", () => {
    for (const typed of [
      "Tamm & Korn",
      "Tamm – Korn",
      "Tamm - Korn",
      "Tamm / Korn",
      "Tamm „…“ Korn",
      "Tamm -… Korn …",
    ]) {
      expect(parseQuery(typed), typed).toMatchObject({ words: ["Tamm", "Korn"], phrases: [], without: [] });
    }
    expect(parseQuery("5 %").words).toEqual(["5"]);
    for (const typed of ["%", "…", "„…“", "-„?!“", "& –"]) expect(isEmpty(parseQuery(typed)), typed).toBe(true);
  });

  it("is read without failing, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { misread, ...query } = parseQuery(text);
        for (const values of Object.values(query)) for (const value of values) expect(value).not.toBe("");
        for (const { typed } of misread) expect(text).toContain(typed);
      }),
    );
  });
});

describe("a control", () => {
  it("writes its key into what was typed, takes it out, and leaves the rest alone", () => {
    const typed = "Fähre speaker:tolle „zu lange“";
    expect(withKey(typed, "source", "quelle", "Wieker Bote")).toBe(`${typed} quelle:"Wieker Bote"`);
    expect(withKey(typed, "speaker", "stimme", "Sievers")).toBe("Fähre „zu lange“ stimme:Sievers");
    expect(withKey(typed, "speaker", "stimme", undefined)).toBe("Fähre „zu lange“");
  });

  it("writes what is then read", () => {
    const name = fc.stringMatching(/^[\p{L}\p{N}.&-]+(?: [\p{L}\p{N}.&-]+)*$/u);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), name, (typed, value) => {
        const before = parseQuery(typed);
        const after = parseQuery(withKey(typed, "source", "source", value));
        expect(after.source).toEqual([value]);
        expect(after.speaker).toEqual(before.speaker);
      }),
    );
  });
});

describe("years", () => {
  it("are years, months, and stretches of them", () => {
    expect(isWithin("20240302", [])).toBe(true);
    expect(isWithin("20240302", ["2024"])).toBe(true);
    expect(isWithin("20240302", ["2023", "2024-03"])).toBe(true);
    expect(isWithin("20240302", ["2024-04"])).toBe(false);
    expect(isWithin("20240302", ["2020..2024"])).toBe(true);
    expect(isWithin("20240302", ["2024-03..2025"])).toBe(true);
    expect(isWithin("20250101", ["2020..2024"])).toBe(false);
    expect(isWithin("00000000", ["2024"])).toBe(false);
  });
});
