import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotationsInText } from "../../src/quotations/find.ts";

const LANGUAGES = ["de", "en", "fr", "sv"];
const PIECES = [
  "„",
  "“",
  '"',
  "‚",
  "‘",
  "'",
  "»",
  "«",
  "(",
  ")",
  ": ",
  ", ",
  ". ",
  "! ",
  "– ",
  "\n",
  " ",
  "sagte ",
  "nannte ",
  "heißt es ",
  "so ",
  "laut ",
  "Anna ",
  "Lindt ",
  "er ",
  "sie ",
  "die ",
  "der ",
  "Rat ",
  "des ",
  "von ",
  "GdS ",
  "als ",
  "ein ",
  "1. ",
  "said ",
  "the ",
  "𝔄",
  "é",
  "\u202e",
  "\ud800",
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(""));
const anything = fc.oneof(text, fc.string({ unit: "binary", maxLength: 200 }));
const language = fc.constantFrom(...LANGUAGES);

describe("quotations of any text", () => {
  it("are found without a throw, the same every time", () => {
    fc.assert(
      fc.property(anything, language, (words, code) => {
        expect(findQuotationsInText(words, code)).toEqual(findQuotationsInText(words, code));
      }),
      { numRuns: 300 },
    );
  });

  it("lie in the text with all their spans, in order", () => {
    fc.assert(
      fc.property(anything, language, (words, code) => {
        const { quotations, speakers } = findQuotationsInText(words, code);
        const spans = [
          ...quotations.flatMap(({ spans, mention, cue, frame, addressee, evidence }) => [
            ...spans,
            ...evidence.spans,
            ...evidence.chain.flatMap(({ mention, antecedent }) => [mention, antecedent]),
            ...[mention, cue, frame, addressee].filter((span) => span !== null),
          ]),
          ...speakers.flatMap(({ mentions }) => mentions),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
        }
        for (const { spans } of quotations) {
          for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("have ids of their own, and speakers and outer quotations that exist", () => {
    fc.assert(
      fc.property(anything, language, (words, code) => {
        const { quotations, speakers } = findQuotationsInText(words, code);
        const ids = quotations.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(speakers.map(({ id }) => id));
        for (const { speaker, within, evidence } of quotations) {
          if (speaker !== null) expect(known.has(speaker)).toBe(true);
          if (within !== null) expect(ids).toContain(within);
          expect(evidence.confidence).toBeGreaterThanOrEqual(0);
          expect(evidence.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never name a speaker without words that do", () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { speaker, mention } of findQuotationsInText(words, "de").quotations) {
          if (speaker !== null) expect(mention).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("the id of a quotation", () => {
  const before = "Der Wind legte sich am Abend.\n";
  const quoted = "„Wir warten auf die Flut“, sagte Enno Behrens.\n„Wir warten auf die Flut“, sagte Wiebke Harms.";
  const ids = (words: string): readonly string[] => findQuotationsInText(words, "de").quotations.map(({ id }) => id);

  it("survives edits elsewhere", () => {
    expect(ids(`${before}${quoted}`)).toEqual(ids(`Ein neuer Satz.\n${before}Noch einer.\n${quoted}\nUnd das Ende.`));
  });

  it("tells the same words apart by their occurrence", () => {
    const [first, second] = ids(quoted);
    expect(first).not.toBe(second);
  });
});

/** Texts that make careless code slow or deep; a few ten thousand characters each. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["open marks", "„".repeat(30_000)],
  ["one letter", "a".repeat(100_000)],
  ["white space", " ".repeat(100_000)],
  ["a verb of saying", "sagte ".repeat(5_000)],
  ["nested marks", "„".repeat(15_000) + "“".repeat(15_000)],
  ["nested words", "„a ".repeat(5_000) + "b“ ".repeat(5_000)],
  ["frames in one sentence", "„Ja doch“, sagte er, ".repeat(1_500)],
  ["names in a list", "Anna Lindt von der Werft, ".repeat(1_500)],
  ["brackets", "(".repeat(30_000)],
  ["clauses", "sagte, dass er sagte, ".repeat(1_500)],
];

describe("a hostile text", () => {
  it.each(HOSTILE)("is read to its end: %s", (_name, words) => {
    const { quotations } = findQuotationsInText(words, "de");
    for (const { spans } of quotations) for (const { end } of spans) expect(end).toBeLessThanOrEqual(words.length);
  });
});
