import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldedWords } from "../../../src/app/parts/quotations/fold.ts";
import { hitsIn, matches, searchText } from "../../../src/app/parts/quotations/search.ts";
import { quoted } from "./entries.ts";

const mole = quoted("Haan fragte: [„Wer zahlt die Mole?“] Die Mole liegt im Norden.");

function found(marked: string, query: string): string[] {
  const entry = quoted(marked);
  return hitsIn(entry, foldedWords(query)).map((hit) => entry.context.slice(hit.start, hit.end));
}

describe("matches", () => {
  test.each(["mole", "MOLE", "mol", "zahlt die", "Zahlt die M", "möle", ""])("finds „%s“", (query) => {
    expect(matches(searchText(mole), foldedWords(query))).toBe(true);
  });

  test.each(["ole", "zahl die", "die zahlt", "Norden", "Haan"])("does not find „%s“", (query) => {
    expect(matches(searchText(mole), foldedWords(query))).toBe(false);
  });
});

describe("hitsIn", () => {
  test("marks the beginning of a word that was typed, as it stands in the text", () => {
    expect(found("[„Die STRASSENBAHN und die Straßenbahn!“]", "straße")).toEqual(["STRASSE", "Straße"]);
  });

  test("leaves the surroundings alone", () => {
    expect(hitsIn(mole, foldedWords("mole"))).toHaveLength(1);
  });

  test("marks a phrase with what stands between its words", () => {
    expect(found("[„Nein, nicht heute“], sagte er.", "nein nicht")).toEqual(["Nein, nicht"]);
  });

  test("marks both sides of a frame that a phrase runs over", () => {
    expect(found("[„Wir warten“], sagte sie, [„zu lange schon.“]", "warten zu la")).toEqual(["warten", "zu la"]);
  });

  test("is not misled by letters that grow when they are lower-cased", () => {
    expect(found("[„İİİ und dann Öl.“]", "öl")).toEqual(["Öl"]);
  });

  test("gives no overlapping hits", () => {
    expect(found("[„da da da da“]", "da da")).toEqual(["da da", "da da"]);
  });
});

test("a quotation matches exactly when there is something to mark, and every hit begins a word of it", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aAäßöS sl, “İﬁ½ﷺe\u0301") });
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.string({ unit: fc.constantFrom(..."aäßs ie") }),
      (before, first, second, typed) => {
        const entry = quoted(`${before}[${first}] – [${second}]`);
        const query = foldedWords(typed);
        const hits = hitsIn(entry, query);
        expect(hits.length > 0).toBe(query.length > 0 && matches(searchText(entry), query));
        for (const hit of hits) {
          expect(entry.spans.some((span) => span.start <= hit.start && hit.end <= span.end)).toBe(true);
          expect(hit.start).toBeLessThan(hit.end);
        }
        const joined = hits.map((hit) => entry.context.slice(hit.start, hit.end)).join(" ");
        if (hits.length > 0) expect(foldedWords(joined).join(" ").startsWith(query.slice(0, -1).join(" "))).toBe(true);
      },
    ),
  );
});
