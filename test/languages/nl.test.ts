import { describe, expect, it } from "vitest";
import { dutch } from "../../src/languages/nl/pack.ts";
import { found, measure, readCorpus } from "./corpus.ts";

describe("Dutch news", () => {
  const result = measure(readCorpus("nl/news"), "nl");

  it("has its verbatim quotations found, exactly", () => {
    expect(result.f1, result.errors.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("has their speakers found where they stand, and their names", () => {
    expect(result.speakers, result.errors.join("\n")).toBeGreaterThanOrEqual(0.93);
    expect(result.names, result.errors.join("\n")).toBeGreaterThanOrEqual(0.85);
  });
});

describe("Dutch verbs", () => {
  it.each([
    ["zeggen", "zei"],
    ["roepen", "riep"],
    ["vertellen", "vertelt"],
    ["reageren", "reageert"],
    ["melden", "meldde"],
    ["waarschuwen", "waarschuwt"],
    ["fluisteren", "fluistert"],
    ["beloven", "beloofde"],
    ["hopen", "hoopt"],
    ["antwoorden", "geantwoord"],
  ])("%s has the form %s", (verb, form) => {
    const readings = dutch.indirect?.morphology.forms.get(form) ?? [];
    expect(readings.map((reading) => reading.verb)).toContain(verb);
  });
});

describe("Dutch constructions", () => {
  it.each([
    ["‘Dit is een begin’, aldus Irene Kasteel.", "direct ‘Dit is een begin’ <- Irene Kasteel"],
    ["‘Dit is een begin’, legt Irene Kasteel uit.", "direct ‘Dit is een begin’ <- Irene Kasteel"],
    ["Volgens de gemeente houdt de brug het.", "indirect houdt de brug het <- gemeente"],
    ["Irene Kasteel zei dat de brug het houdt.", "indirect dat de brug het houdt <- Irene Kasteel"],
  ])("%s", (text, expected) => {
    expect(found(text, "nl")).toEqual([expected]);
  });

  it("keeps the particles of a surname", () => {
    const text = "Gideon van der Linde houdt bijen. ‘Ze kennen me wel’, zegt Van der Linde.";
    expect(found(text, "nl")).toEqual(["direct ‘Ze kennen me wel’ <- Gideon van der Linde"]);
  });
});
