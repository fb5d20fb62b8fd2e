import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldedWords, foldWord, prefixEnd, wordSpans } from "../../../src/app/parts/quotations/fold.ts";

describe("foldWord", () => {
  test.each([
    ["Größe", "grosse"],
    ["GRÖSSE", "grosse"],
    ["GRÖẞE", "grosse"],
    ["Łukasz", "lukasz"],
    ["Ærø", "aero"],
    ["İzmir", "izmir"],
    ["ΟΔΟΣ", "οδοσ"],
    ["οδός", "οδοσ"],
    ["e\u0301te\u0301", "ete"],
    ["ﬁnden", "finden"],
  ])("makes %s comparable as %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test("gives the same for every way to write the same letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldWord(text.normalize("NFD"))).toBe(foldWord(text.normalize("NFC")));
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
    );
  });
});

describe("foldedWords", () => {
  test("drops punctuation and keeps the order", () => {
    expect(foldedWords("„Nein“, sagte Frau Kühn-Öttl, „nicht um 7.30 Uhr!“")).toEqual([
      "nein",
      "sagte",
      "frau",
      "kuhn",
      "ottl",
      "nicht",
      "um",
      "7",
      "30",
      "uhr",
    ]);
  });

  test("takes each character of a script without spaces for a word", () => {
    expect(foldedWords("灯台は残る")).toEqual(["灯", "台", "は", "残", "る"]);
  });

  test("finds nothing in punctuation", () => {
    expect(foldedWords(" „…“ – ?! ")).toEqual([]);
  });
});

describe("wordSpans", () => {
  test("gives offsets into the whole text", () => {
    const text = "Haan rief: „Öl ins Wasser!“";
    const spans = wordSpans(text, { start: 11, end: text.length });
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(["Öl", "ins", "Wasser"]);
  });
});

describe("prefixEnd", () => {
  const beginning = (word: string, length: number) =>
    word.slice(0, prefixEnd(word, { start: 0, end: word.length }, length));

  test.each([
    ["Straßenbahn", 8, "Straßen"],
    ["Straßenbahn", 7, "Straße"],
    ["Straßenbahn", 5, "Straß"],
    ["İstanbul", 2, "İs"],
    ["e\u0301tonnant", 1, "e\u0301"],
    ["Molenbau", 8, "Molenbau"],
  ])("%s: the first %i folded characters are %s", (word, length, part) => {
    expect(beginning(word, length)).toBe(part);
  });
});
