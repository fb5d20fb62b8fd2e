import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginsWith, foldedWords, foldWord, isWord, prefixEnd, wordSpans } from "../../src/model/fold.ts";

describe("foldWord", () => {
  test.each([
    ["Straße", "strasse"],
    ["STRASSE", "strasse"],
    ["STRAẞE", "strasse"],
    ["Größe", "gro\u0308sse"],
    ["Łukasz", "lukasz"],
    ["Ærø", "aero"],
    ["İzmir", "i\u0307zmir"],
    ["ΟΔΟΣ", "οδοσ"],
    ["e\u0301té", "e\u0301te\u0301"],
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
      { examples: [["À↚"], ["𝅗𝅥↚"]] },
    );
  });
});

describe("foldedWords", () => {
  test("drops punctuation and keeps the order", () => {
    expect(foldedWords("„Nein“, sagte Frau Kühn-Öttl, „nicht um 7.30 Uhr!“")).toEqual([
      "nein",
      "sagte",
      "frau",
      "ku\u0308hn",
      "o\u0308ttl",
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
  test("gives offsets into the text", () => {
    const text = "Haan rief: „Öl ins Wasser!“";
    const words = wordSpans(text).map((span) => text.slice(span.start, span.end));
    expect(words).toEqual(["Haan", "rief", "Öl", "ins", "Wasser"]);
  });
});

describe("beginsWith and isWord", () => {
  test("take a letter without a diacritic for all of its kind, one with a diacritic for itself", () => {
    expect(beginsWith(foldWord("Fähre"), foldWord("fah"))).toBe(true);
    expect(beginsWith(foldWord("Fähre"), foldWord("FÄH"))).toBe(true);
    expect(beginsWith(foldWord("Fahrer"), foldWord("Fähr"))).toBe(false);
    expect(isWord(foldWord("Résumé"), foldWord("resumé"))).toBe(true);
    expect(isWord(foldWord("Resümee"), foldWord("resüme"))).toBe(false);
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
