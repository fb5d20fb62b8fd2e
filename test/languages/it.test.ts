import { describe, expect, it } from "vitest";
import { italian } from "../../src/languages/it/pack.ts";
import { found, measure, readCorpus } from "./corpus.ts";

describe("Italian news", () => {
  const result = measure(readCorpus("it/news"), "it");

  it("has its verbatim quotations found, exactly", () => {
    expect(result.f1, result.errors.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("has their speakers found where they stand, and their names", () => {
    expect(result.speakers, result.errors.join("\n")).toBeGreaterThanOrEqual(0.93);
    expect(result.names, result.errors.join("\n")).toBeGreaterThanOrEqual(0.85);
  });

  it("has the indirect speech around its fragments found", () => {
    expect(result.indirect, result.errors.join("\n")).toBeGreaterThanOrEqual(0.9);
  });
});

describe("Italian verbs", () => {
  it.each([
    ["dire", "detto"],
    ["spiegare", "spiega"],
    ["aggiungere", "aggiunge"],
    ["rispondere", "rispose"],
    ["riferire", "riferisce"],
    ["sostenere", "sostenne"],
    ["ricordare", "ricordava"],
    ["avvertire", "avvertì"],
  ])("%s has the form %s", (verb, form) => {
    const readings = italian.indirect?.morphology.forms.get(form) ?? [];
    expect(readings.map((reading) => reading.verb)).toContain(verb);
  });
});

describe("Italian constructions", () => {
  it.each([
    ["Secondo il comune, il ponte reggerà.", "indirect il ponte reggerà <- comune"],
    ["Irene Castelli ha detto che il ponte reggerà.", "indirect che il ponte reggerà <- Irene Castelli"],
    ["L’azienda dichiara di essere dispiaciuta.", "indirect di essere dispiaciuta <- azienda"],
  ])("%s", (text, expected) => {
    expect(found(text, "it")).toEqual([expected]);
  });

  it("parts articles before an apostrophe", () => {
    expect(found("«Basta così», taglia corto l’allenatore Ettore Renna, dice l’agenzia.", "it")[0]).toContain(
      "«Basta così»",
    );
  });
});
