import { describe, expect, it } from "vitest";
import { findQuotationsInText } from "../../src/quotations/find.ts";

/** Sentences in languages without a pack: marks tell what is quoted, nobody is named. */
const CASES: readonly (readonly [language: string, text: string, ...quoted: readonly string[]])[] = [
  ["sv", "”Vi stannar här i många år”, sade Ada Berg.", "”Vi stannar här i många år”"],
  ["nb", "Hun sa: «Vi blir her, og vi går ikke.»", "«Vi blir her, og vi går ikke.»"],
  ["pl", "Berg powiedziała: „Zostajemy tu na długo.”", "„Zostajemy tu na długo.”"],
  ["ru", "Он сказал: «Мы остаёмся здесь надолго».", "«Мы остаёмся здесь надолго»"],
  ["und", "„Wir bleiben noch lange hier“, sagte Ada Berg.", "„Wir bleiben noch lange hier“"],
];

describe("a language without a pack", () => {
  it.each(CASES)("has its quotations found by their marks: %s", (language, text, ...quoted) => {
    const { quotations, speakers } = findQuotationsInText(text, language);
    expect(quotations.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(" "))).toEqual(
      quoted,
    );
    expect(quotations.map(({ type, speaker }) => [type, speaker])).toEqual(quoted.map(() => ["direct", null]));
    expect(speakers).toEqual([]);
  });

  it("does not take a single marked name for a quotation", () => {
    expect(findQuotationsInText("Skeppet ”Vasa” sjönk i dag.", "sv").quotations).toEqual([]);
  });
});
