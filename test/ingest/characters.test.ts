import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanMarked, cleanText } from "../../src/ingest/characters.ts";
import type { InlineMark } from "../../src/model/article.ts";

const HARD = "\u00a0";
const NARROW = "\u202f";

describe("cleanText", () => {
  it.each([
    ["soft hyphens", "Donau\u00addampf\u00adschiff", "Donaudampfschiff"],
    ["zero-width spaces and marks", "\ufeffHa\u200bfen\u2060", "Hafen"],
    ["controls", "Ha\u0007fen\u001b", "Hafen"],
    ["bidirectional overrides", "Der \u202eneniL\u202c Hafen \u2066x\u2069", "Der neniL Hafen x"],
    ["decomposed letters", "U\u0308ber Bru\u0308cken", "Über Brücken"],
    ["letters decomposed around a soft hyphen", "u\u00ad\u0308ber", "über"],
    ["tabs, ideographic and thin spaces", "Ein\t \u3000Tag\u2009lang", "Ein Tag lang"],
    ["line ends of every kind", "eins\nzwei\u2028drei\u0085vier", "eins zwei drei vier"],
    ["lone halves of characters", "a\ud83db", "a\ufffdb"],
  ])("mends %s", (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it.each([
    `« Bonjour »`.replaceAll(" ", HARD),
    `Vraiment${NARROW}?`,
    `15${HARD}%`,
    `12${NARROW}500${HARD}€`,
    `100${HARD}km/h`,
    `3${HARD}Mio. Menschen`,
    `§${HARD}218`,
    "👩‍🚀 startet",
    "می‌خواهم",
  ])("keeps spaces and joiners that mean something: %s", (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it.each([
    [`Im Jahr 2005${HARD}kamen`, "Im Jahr 2005 kamen"],
    [`sagte${HARD}sie`, "sagte sie"],
    [`${HARD}Anfang und Ende${HARD}`, "Anfang und Ende"],
    ["Ha\u200dfen", "Hafen"],
  ])("makes the others ordinary: %j", (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe("cleanMarked", () => {
  const around = (text: string, part: string): InlineMark => {
    const start = text.indexOf(part);
    return { type: "strong", span: { start, end: start + part.length } };
  };

  it("moves marks along with the text they are on", () => {
    const text = "  Die  \u00adBru\u0308cke   ist zu ";
    const { text: cleaned, marks } = cleanMarked({ text, marks: [around(text, "\u00adBru\u0308cke")] });
    expect(cleaned).toBe("Die Brücke ist zu");
    expect(marks.map((mark) => cleaned.slice(mark.span.start, mark.span.end))).toEqual(["Brücke"]);
  });

  it("drops marks on nothing", () => {
    const text = "Die \u200b Brücke";
    expect(cleanMarked({ text, marks: [around(text, "\u200b")] })).toEqual({ text: "Die Brücke", marks: [] });
  });

  it("keeps marks in order and within the text", () => {
    const parts = fc.array(fc.tuple(fc.string({ unit: "binary", maxLength: 12 }), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(parts, (pieces) => {
        let text = "";
        const marks: InlineMark[] = [];
        for (const [piece, isMarked] of pieces) {
          const span = { start: text.length, end: text.length + piece.length };
          if (isMarked && piece !== "") marks.push({ type: "emphasis", span });
          text += piece;
        }
        const cleaned = cleanMarked({ text, marks });
        let last = 0;
        for (const { span } of cleaned.marks) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(cleaned.text.length);
        expect(cleaned.text).toBe(cleanText(text));
      }),
    );
  });
});
