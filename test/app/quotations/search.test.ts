import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hitsIn, patternOf, queryOf, searchText } from "../../../src/app/parts/quotations/search.ts";
import { beginsWith, foldWord } from "../../../src/model/fold.ts";
import { quoted } from "./entries.ts";

const mole = quoted("Haan fragte: [„Wer zahlt die Mole?“] Die Mole liegt im Norden.");

function found(marked: string, query: string): string[] {
  const entry = quoted(marked);
  return hitsIn(entry, queryOf(query)).map((hit) => entry.context.slice(hit.start, hit.end));
}

describe("patternOf", () => {
  test.each(["mole", "MOLE", "mol", "zahlt die", "Zahlt die M"])("finds „%s“", (query) => {
    expect(patternOf(queryOf(query)).test(searchText(mole))).toBe(true);
  });

  test.each(["ole", "zahl die", "die zahlt", "Norden", "Haan", "möle"])("does not find „%s“", (query) => {
    expect(patternOf(queryOf(query)).test(searchText(mole))).toBe(false);
  });
});

describe("hitsIn", () => {
  test("marks the beginning of a word that was typed, as it stands in the text", () => {
    expect(found("[„Die STRASSENBAHN und die Straßenbahn!“]", "straße")).toEqual(["STRASSE", "Straße"]);
  });

  test("leaves the surroundings alone", () => {
    expect(hitsIn(mole, queryOf("mole"))).toHaveLength(1);
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

  test("takes a letter without a diacritic for all of its kind, one with a diacritic for itself", () => {
    expect(found("[„Mit der Fähre fahren, auf dem Résumé kein Résumee.“]", "fahre")).toEqual(["Fähre", "fahre"]);
    expect(found("[„Mit der Fähre fahren, auf dem Résumé kein Résumee.“]", "Fähre")).toEqual(["Fähre"]);
    expect(found("[„Mit der Fähre fahren, auf dem Résumé kein Résumee.“]", "résume")).toEqual(["Résumé", "Résume"]);
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
        const query = queryOf(typed);
        const hits = hitsIn(entry, query);
        expect(hits.length > 0).toBe(query.length > 0 && patternOf(query).test(searchText(entry)));
        for (const { start, end } of hits) {
          expect(entry.spans.some((span) => span.start <= start && end <= span.end)).toBe(true);
          expect(start).toBeLessThan(end);
        }
        const [hit] = hits;
        const begun = query[0] ?? "";
        if (hit !== undefined) expect(beginsWith(foldWord(entry.context.slice(hit.start, hit.end)), begun)).toBe(true);
      },
    ),
  );
});
