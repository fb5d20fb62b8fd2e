import { describe, expect, it } from "vitest";
import { spanish } from "../../src/languages/es/pack.ts";
import { found, measure, readCorpus } from "./corpus.ts";

describe("Spanish news", () => {
  const result = measure(readCorpus("es/news"), "es");

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

describe("Spanish verbs", () => {
  it.each([
    ["decir", "dijo"],
    ["contar", "cuenta"],
    ["añadir", "añadió"],
    ["advertir", "advirtió"],
    ["sostener", "sostuvo"],
    ["señalar", "señalaron"],
    ["reconocer", "reconocía"],
    ["escribir", "escrito"],
    ["concluir", "concluyó"],
  ])("%s has the form %s", (verb, form) => {
    const readings = spanish.indirect?.morphology.forms.get(form) ?? [];
    expect(readings.map((reading) => reading.verb)).toContain(verb);
  });
});

describe("Spanish constructions", () => {
  it.each([
    ["Según el ayuntamiento, el puente aguantará.", "indirect el puente aguantará <- ayuntamiento"],
    ["Irene Castel dijo que el puente aguantaría.", "indirect que el puente aguantaría <- Irene Castel"],
    ["De acuerdo con Irene Castel, el puente aguantará.", "indirect el puente aguantará <- Irene Castel"],
  ])("%s", (text, expected) => {
    expect(found(text, "es").at(-1)).toContain(expected);
  });

  it("reads dialogue with dashes", () => {
    const text = "—No pienso marcharme —dijo Jacinta Reyes—. Aquí me quedo.";
    expect(found(text, "es")).toEqual([
      "direct —No pienso marcharme — <- Jacinta Reyes",
      "direct —. Aquí me quedo. <- Jacinta Reyes",
    ]);
  });

  it("keeps the speaker of a verb without a subject", () => {
    expect(found("«Es un comienzo», opinó Irene Castel. «Solo un comienzo», añadió.", "es").at(-1)).toContain(
      "<- Irene Castel",
    );
  });
});
