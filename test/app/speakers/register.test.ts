import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  filterSpeakers,
  registerFiltersFrom,
  type SpeakerColumn,
  sortedBy,
  withRegisterFilters,
} from "../../../src/app/parts/speakers/register.ts";
import { speaker } from "./people.ts";

const SPEAKERS = [
  speaker("Teresa Kolvenbach", { description: "Hafenmeisterin von Altsund", quotations: 9, words: 210, articles: 3 }),
  speaker("Ägidius Öhm", { quotations: 9, words: 300, articles: 1 }),
  speaker("Hafenamt Altsund", { kind: "institution", quotations: 4, words: 20, articles: 2 }),
  speaker("Gutachten zur Mole", { kind: "document", quotations: 2, words: 44 }),
  speaker("Angler", { kind: "group", quotations: 1, words: 3 }),
  speaker("Sprecherin der Werft", { kind: "unnamed", quotations: 1, words: 12 }),
];

const compareNames = new Intl.Collator("de").compare;

function names(address: string): string[] {
  return filterSpeakers(SPEAKERS, registerFiltersFrom(new URLSearchParams(address)), compareNames).speakers.map(
    (kept) => kept.name,
  );
}

describe("filterSpeakers", () => {
  test("the most quoted first, then by name as the language sorts it", () => {
    expect(names("")).toEqual([
      "Ägidius Öhm",
      "Teresa Kolvenbach",
      "Hafenamt Altsund",
      "Gutachten zur Mole",
      "Angler",
      "Sprecherin der Werft",
    ]);
  });

  test("groups and documents stand with the institutions", () => {
    expect(names("kind=institutions")).toEqual(["Hafenamt Altsund", "Gutachten zur Mole", "Angler"]);
    expect(names("kind=unnamed")).toEqual(["Sprecherin der Werft"]);
  });

  test("finds the beginnings of words in name and role, in any order", () => {
    expect(names("q=alts")).toEqual(["Teresa Kolvenbach", "Hafenamt Altsund"]);
    expect(names("q=ohm+agid")).toEqual(["Ägidius Öhm"]);
    expect(names("q=bach")).toEqual([]);
  });

  test("counts the tabs as if none were chosen", () => {
    const { counts } = filterSpeakers(
      SPEAKERS,
      registerFiltersFrom(new URLSearchParams("q=altsund&kind=unnamed")),
      compareNames,
    );
    expect(counts).toEqual({ all: 2, persons: 1, institutions: 1, unnamed: 0 });
  });

  test("sorts each column both ways", () => {
    expect(names("sort=name")[0]).toBe("Ägidius Öhm");
    expect(names("sort=-name")[0]).toBe("Teresa Kolvenbach");
    expect(names("sort=words")[0]).toBe("Ägidius Öhm");
    expect(names("sort=-words")[0]).toBe("Angler");
    expect(names("sort=articles")[0]).toBe("Teresa Kolvenbach");
    expect(names("sort=-quotations")[0]).toBe("Angler");
  });
});

describe("the order", () => {
  test("begins in the natural direction of a column and turns when it is asked for again", () => {
    const byQuotations = registerFiltersFrom(new URLSearchParams());
    const byName = { ...byQuotations, ...sortedBy(byQuotations, "name") };
    expect(byName).toMatchObject({ column: "name", direction: "ascending" });
    expect(sortedBy(byName, "name")).toEqual({ column: "name", direction: "descending" });
    expect(sortedBy(byName, "words")).toEqual({ column: "words", direction: "descending" });
  });

  test("stands in the address and comes back from it", () => {
    const choice = fc.record({
      query: fc.string(),
      tab: fc.constantFrom("persons", "institutions", "unnamed", null),
      column: fc.constantFrom<SpeakerColumn[]>("name", "quotations", "words", "articles"),
      direction: fc.constantFrom("ascending", "descending"),
    });
    fc.assert(
      fc.property(choice, choice, (before, chosen) => {
        const address = withRegisterFilters(withRegisterFilters(new URLSearchParams(), before), chosen);
        expect(registerFiltersFrom(new URLSearchParams(address.toString()))).toEqual(chosen);
      }),
    );
  });

  test("is the default for an address that makes no sense", () => {
    expect(registerFiltersFrom(new URLSearchParams("sort=-height&kind=robots"))).toEqual({
      query: "",
      tab: null,
      column: "quotations",
      direction: "descending",
    });
  });
});
