import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonWords, differences, type Stretch } from "../../src/model/difference.ts";
import { wordKeys, wordsOf } from "../../src/model/wording.ts";

const compared = (here: string, there: string, language = "de") =>
  differences(wordsOf(here, language), wordsOf(there, language));

/** The stretches in short: what is missing in brackets, what is added behind a plus sign. */
const short = (stretches: readonly Stretch[]) =>
  stretches
    .map((stretch) => {
      if (stretch.kind === "same") return stretch.there.trim();
      return stretch.kind === "missing" ? `[${stretch.here.trim()}]` : `+${stretch.there.trim()}+`;
    })
    .join(" ");

const words = fc.array(fc.constantFrom("der", "Deich", "hält", "nicht", "heute", "„Deich“", "DER", "hält,"), {
  maxLength: 12,
});
const texts = words.map((some) => some.join(" "));

describe("the differences of two wordings", () => {
  it.each([
    [
      "a word in another's place",
      "„Der Deich hält bis morgen“",
      "„Der Damm hält bis morgen“",
      "„Der [Deich] +Damm+ hält bis morgen“",
    ],
    ["a word more", "„Der Deich hält.“", "„Der alte Deich hält.“", "„Der +alte+ Deich hält.“"],
    [
      "words left out",
      "„Der Deich hält, so hoffe ich, bis morgen“",
      "„Der Deich hält […] bis morgen“",
      "„Der Deich hält […] [so hoffe ich,] bis morgen“",
    ],
    ["nothing in common", "Guten Morgen", "Gute Nacht", "[Guten Morgen] +Gute Nacht+"],
  ])("show %s", (_, here, there, expected) => {
    expect(short(compared(here, there))).toBe(expected);
  });

  it.each([
    ["quotation marks", "„Der Deich hält“", "»Der Deich hält.«"],
    ["case", "Der Deich hält", "der DEICH hält"],
    ["Swiss spelling", "Die Straße ist frei", "Die Strasse ist frei"],
    ["apostrophes", "It’s a dam", "It's a dam"],
  ])("pass over %s", (_, here, there) => {
    expect(compared(here, there)).toEqual([{ kind: "same", here, there }]);
  });

  it("tell letters with accents from those without", () => {
    expect(short(compared("Wir wählen heute", "Wir wahlen heute"))).toBe("Wir [wählen] +wahlen+ heute");
  });

  it("find the words of languages that write them without spaces", () => {
    expect(wordsOf("大坝今天很稳", "zh").length).toBeGreaterThan(1);
    expect(short(compared("大坝今天很稳", "大坝明天很稳", "zh"))).toContain("[今天]");
  });

  it("give both texts back: what is the same with what is missing, and with what is added", () => {
    fc.assert(
      fc.property(texts, texts, (here, there) => {
        const stretches = compared(here, there);
        const side = (of: "here" | "there") =>
          stretches.map((stretch) => (of in stretch ? (stretch as Record<typeof of, string>)[of] : "")).join("");
        expect([side("here"), side("there")]).toEqual([here, there]);
        for (const stretch of stretches) {
          if (stretch.kind === "same") expect(wordKeys(stretch.here, "de")).toEqual(wordKeys(stretch.there, "de"));
        }
      }),
    );
  });

  it("leave as many words the same as possible, and as many the other way round", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const count = commonWords(a, b).length;
        expect(count).toBe(longest(a, b));
        expect(commonWords(b, a)).toHaveLength(count);
      }),
    );
  });
});

describe("the words of a text", () => {
  it("are together the whole text, and the same as their keys", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const found = wordsOf(text, "de");
        if (found.length > 0) expect(found.map((word) => word.text).join("")).toBe(text);
        expect(found.map(({ key }) => key)).toEqual(wordKeys(text, "de"));
      }),
    );
  });
});

/** The length of a longest common subsequence, by trying everything. */
function longest(a: readonly string[], b: readonly string[]): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === a.length || j === b.length) return 0;
    const name = `${i} ${j}`;
    const found =
      known.get(name) ?? (a[i] === b[j] ? 1 + from(i + 1, j + 1) : Math.max(from(i + 1, j), from(i, j + 1)));
    known.set(name, found);
    return found;
  };
  return from(0, 0);
}
