import { describe, expect, it } from "vitest";
import { textDirective, withDirective } from "../../src/export/text-fragment.ts";
import type { Span } from "../../src/model/span.ts";
import { spanOf } from "../app/reader/article.ts";

const TEXT =
  "Der Steg ist zu. Ansgar Tolle sagte: „Die Bohlen sind morsch, und zwar alle – ohne Ausnahme.“ Er ging.\n\n" +
  "Am Abend war der Steg noch immer zu. Der Rat schwieg.";
const PARAGRAPH = TEXT.indexOf("Am Abend");
const QUOTATION = TEXT.indexOf("„Die");
const BREAKS = [0, QUOTATION, PARAGRAPH];

function directive(words: string, from = 0): string {
  return decodeURIComponent(textDirective(TEXT, spanOf(TEXT, words, from), BREAKS, "de") ?? "nothing");
}

describe("textDirective", () => {
  it("names a short passage by its words alone", () => {
    expect(directive("Der Rat schwieg.")).toBe("text=Der Rat schwieg");
  });

  it("takes whole words, without the space and the marks around them", () => {
    expect(directive("hlen sind mor")).toBe("text=Bohlen sind morsch");
    expect(directive(" „Die Bohlen ")).toBe("text=Die Bohlen");
  });

  it("tells a passage from the same words before it by what stands around it", () => {
    expect(directive("Der Steg", 0)).toBe("text=Der Steg");
    expect(directive("der Steg", PARAGRAPH)).toBe("text=Am Abend war-,der Steg,-noch immer zu");
  });

  it("names what goes over a break by its beginning and its end, which do not", () => {
    expect(directive("Tolle sagte: „Die Bohlen sind morsch")).toBe("text=Tolle sagte:,Die Bohlen sind morsch");
    expect(directive("ohne Ausnahme.“ Er ging.\n\nAm Abend war der Steg noch immer zu.")).toBe(
      "text=ohne Ausnahme.“ Er ging,Steg noch immer zu",
    );
  });

  it("names a long passage by its beginning and its end, with as many words as it takes", () => {
    const same = "Ein Satz wie alle anderen Sätze steht hier. ".repeat(9);
    const long = `${same}Ein Satz wie alle anderen Sätze fehlt hier. ${same}Das ist das Ende der Sätze.`;
    const passage = { start: long.indexOf("Ein Satz wie alle anderen Sätze fehlt"), end: long.length };
    expect(decodeURIComponent(textDirective(long, passage, [0], "de") ?? "")).toBe(
      "text=Ein Satz wie alle anderen Sätze fehlt hier,steht hier. Das ist das Ende der Sätze",
    );
  });

  it("writes what has a meaning of its own in the directive in another way", () => {
    const text = "Lübeck-Travemünde, 5 & 6";
    expect(textDirective(text, { start: 0, end: text.length }, [], "de")).toBe(
      "text=L%C3%BCbeck%2DTravem%C3%BCnde%2C%205%20%26%206",
    );
  });

  it("has nothing to say of a passage without a word", () => {
    const dash = spanOf(TEXT, "–");
    const between: Span = { start: dash.start, end: dash.end };
    expect(textDirective("– … –", { start: 0, end: 5 }, [], "und")).toBeUndefined();
    expect(textDirective(TEXT, between, BREAKS, "de")).toBeUndefined();
  });
});

describe("withDirective", () => {
  it("stands behind a fragment that is there", () => {
    expect(withDirective("https://example.org/a", "text=b")).toBe("https://example.org/a#:~:text=b");
    expect(withDirective("https://example.org/a#c", "text=b")).toBe("https://example.org/a#c:~:text=b");
  });

  it("takes whole words where a selection cuts them", () => {
    const text = "Der Hafenmeister schließt die Mole am Abend.";
    const start = text.indexOf("meister");
    expect(textDirective(text, { start, end: text.indexOf("le am") }, [], "de")).toBe(
      "text=Hafenmeister%20schlie%C3%9Ft%20die%20Mole",
    );
  });

  it("names a passage of more than sixty characters by its ends", () => {
    const text = "Die Fähre legt heute nicht mehr ab, weil am Steg drei Bohlen fehlen und niemand sie ersetzt.";
    expect(textDirective(text, { start: 0, end: text.length }, [], "de")).toBe(
      "text=Die%20F%C3%A4hre%20legt%20heute,und%20niemand%20sie%20ersetzt",
    );
  });
});
