import { describe, expect, it } from "vitest";
import { french } from "../../src/languages/fr/pack.ts";
import { found, measure, readCorpus } from "./corpus.ts";

describe("French news", () => {
  const result = measure(readCorpus("fr/news"), "fr");

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

describe("French verbs", () => {
  it.each([
    ["dire", "dit"],
    ["expliquer", "expliquait"],
    ["répéter", "répète"],
    ["rappeler", "rappellent"],
    ["lancer", "lança"],
    ["juger", "jugeait"],
    ["avertir", "avertissent"],
    ["répondre", "répondit"],
    ["reconnaître", "reconnu"],
    ["ajouter", "ajoutant"],
  ])("%s has the form %s", (verb, form) => {
    const readings = french.indirect?.morphology.forms.get(form) ?? [];
    expect(readings.map((reading) => reading.verb)).toContain(verb);
  });
});

describe("French constructions", () => {
  it.each([
    ["« Rien n’est décidé », dit-elle.", "direct « Rien n’est décidé » <- nobody"],
    ["Agnès Loriot hésite. « Rien n’est décidé », a-t-elle lancé.", "direct « Rien n’est décidé » <- Agnès Loriot"],
    ["Selon la mairie, le pont tiendra.", "indirect le pont tiendra <- mairie"],
    ["Bruno Castel a dit que le pont tiendrait.", "indirect que le pont tiendrait <- Bruno Castel"],
    ["D’après Bruno Castel, le pont tiendra.", "indirect le pont tiendra <- Bruno Castel"],
    ["La compagnie affirme avoir tout payé.", "indirect avoir tout payé <- compagnie"],
  ])("%s", (text, expected) => {
    expect(found(text, "fr")).toEqual([expected]);
  });

  it("parts elided words and pronouns behind a hyphen", () => {
    expect(found("« C’est l’avocat qu’il fallait », sourit l’éditrice Odile Vannier.", "fr")).toEqual([
      "direct « C’est l’avocat qu’il fallait » <- Odile Vannier",
    ]);
  });
});
