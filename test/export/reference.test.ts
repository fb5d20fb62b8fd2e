import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CitedQuotation } from "../../src/export/cited.ts";
import { referenceAsBibTex, referenceAsRis } from "../../src/export/reference.ts";

const STEG: CitedQuotation = {
  type: "direct",
  words: "„Der Steg hält.“",
  speaker: "Ansgar Tolle",
  title: "Streit & Steg: 100 % sicher?",
  publisher: "Wieker Bote",
  authors: ["Meret Ohlsen", "Jan Tøns"],
  date: "2024-03-02T08:00:00+01:00",
  language: "de",
  url: "https://example.org/steg?a=1&b=2",
  address: "http://localhost/a/steg#q1",
  spans: [{ start: 20, end: 36 }],
};

const BARE: CitedQuotation = {
  type: "indirect",
  words: "der Steg sei\n\nmorsch",
  speaker: null,
  title: "Wem?",
  authors: [],
  language: "und",
  address: "http://localhost/a/wem#q2",
  spans: [{ start: 0, end: 19 }],
};

describe("a reference in BibTeX", () => {
  it("names the article, its place, the day it was looked at, and the quotation as a note", () => {
    expect(referenceAsBibTex(STEG, "2024-04-01")).toBe(
      [
        "@article{ohlsen2024streit,",
        "  author = {Ohlsen, Meret and Tøns, Jan},",
        "  title = {{Streit \\& Steg: 100 \\% sicher?}},",
        "  journal = {Wieker Bote},",
        "  date = {2024-03-02},",
        "  year = {2024},",
        "  langid = {de},",
        "  url = {https://example.org/steg?a=1&b=2},",
        "  urldate = {2024-04-01},",
        "  note = {Ansgar Tolle: „Der Steg hält.“},",
        "}",
      ].join("\n"),
    );
  });

  it("leaves out what is not known", () => {
    const reference = referenceAsBibTex(BARE, "2024-04-01");
    expect(reference).not.toMatch(/author|journal|date = \{\}|year|langid|undefined|null/u);
    expect(reference).toContain("note = {der Steg sei morsch}");
  });

  it("has its braces in pairs, whatever an article contains", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, words) => {
        const text = referenceAsBibTex({ ...STEG, title, words }, "2024-04-01").replace(/\\[{}]/gu, "");
        expect(text.split("{").length).toBe(text.split("}").length);
      }),
    );
  });
});

describe("the authors of a reference", () => {
  const AUTHORS = ["Anna von der Heide", "dpa", "Gesche Brandt-Olsen", "Redaktion Hafen", "Ole Bruhn Jr."];

  it("are persons with their family names first, and agencies whole", () => {
    expect(referenceAsBibTex({ ...STEG, authors: AUTHORS }, "2024-04-01")).toContain(
      "  author = {von der Heide, Anna and {dpa} and Brandt-Olsen, Gesche and {Redaktion Hafen} and Bruhn, Jr., Ole},",
    );
    expect(referenceAsRis({ ...STEG, authors: AUTHORS }, "2024-04-01")).toContain(
      [
        "AU  - von der Heide, Anna",
        "AU  - dpa",
        "AU  - Brandt-Olsen, Gesche",
        "AU  - Redaktion Hafen",
        "AU  - Bruhn, Ole, Jr.",
      ].join("\r\n"),
    );
  });

  it("give the key their family name", () => {
    expect(referenceAsBibTex({ ...STEG, authors: AUTHORS }, "2024-04-01")).toMatch(/^@article\{heide2024streit,/u);
    expect(referenceAsBibTex({ ...STEG, authors: ["dpa"] }, "2024-04-01")).toMatch(/^@article\{dpa2024streit,/u);
  });
});

describe("the address of a reference", () => {
  const { url: _, ...unpublished } = STEG;

  it("is left out where only this device could open it", () => {
    expect(referenceAsBibTex(unpublished, "2024-04-01")).not.toMatch(/url|localhost/u);
    expect(referenceAsRis(unpublished, "2024-04-01")).not.toMatch(/UR|Y2|localhost/u);
  });

  it("is a note where the collection is one that others can open", () => {
    const shown = { ...unpublished, address: "https://presse.example.org/a/steg#q1" };
    expect(referenceAsBibTex(shown, "2024-04-01")).toContain(
      "note = {Ansgar Tolle: „Der Steg hält.“ https://presse.example.org/a/steg\\#q1},",
    );
    expect(referenceAsBibTex(shown, "2024-04-01")).not.toContain("url");
    expect(referenceAsRis(shown, "2024-04-01")).toContain("N1  - https://presse.example.org/a/steg#q1");
  });
});

describe("a reference in RIS", () => {
  it("has a line for everything, and ends", () => {
    expect(referenceAsRis(STEG, "2024-04-01").split("\r\n")).toEqual([
      "TY  - NEWS",
      "AU  - Ohlsen, Meret",
      "AU  - Tøns, Jan",
      "TI  - Streit & Steg: 100 % sicher?",
      "T2  - Wieker Bote",
      "DA  - 2024/03/02",
      "LA  - de",
      "UR  - https://example.org/steg?a=1&b=2",
      "Y2  - 2024/04/01",
      "N1  - Ansgar Tolle: „Der Steg hält.“",
      "ER  - ",
    ]);
  });

  it("keeps each value on its line", () => {
    expect(referenceAsRis({ ...BARE, title: "Wem?\nTY  - BOOK" }, "2024-04-01").split("\r\n")).toHaveLength(4);
  });
});
