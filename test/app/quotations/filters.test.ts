import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defaultOrder,
  figuresOf,
  filterQuotations,
  filtersFrom,
  QUOTATION_ORDERS,
  withFilters,
} from "../../../src/app/parts/quotations/filters.ts";
import { searchTexts } from "../../../src/app/parts/quotations/search.ts";
import { COUNCIL, entry, ICE_RINK, JORRIT, MARROW } from "./entries.ts";

const ENTRIES = [
  entry("[„Die Mole hält.“], sagte Kolvenbach."),
  entry("Sie lobte das [„alte Holz“] der Mole.", { type: "fragment" }),
  entry("Haan sagte, [die Halle bleibe zu].", { type: "indirect", speaker: JORRIT, article: ICE_RINK }),
  entry("Haan rechnete vor.", { type: "reported", speaker: JORRIT, article: ICE_RINK, spans: [{ start: 0, end: 18 }] }),
  entry("[„Wer zahlt?“], rief jemand.", { speaker: null, article: ICE_RINK }),
  entry("[“The light stays,”] the council said.", { speaker: COUNCIL, article: MARROW }),
];

function filtered(address: string): { contexts: string[]; counts: Record<string, number> } {
  const { entries, counts } = filterQuotations(
    ENTRIES,
    filtersFrom(new URLSearchParams(address), "speaker"),
    searchTexts(ENTRIES),
  );
  return { contexts: entries.map((kept) => kept.context.slice(0, 12)), counts };
}

describe("filterQuotations", () => {
  test("counts what is merely reported as indirect speech and keeps the order", () => {
    expect(filtered("").counts).toEqual({ all: 6, direct: 3, fragment: 1, indirect: 2 });
    expect(filtered("type=indirect").contexts).toEqual(["Haan sagte, ", "Haan rechnet"]);
  });

  test("counts each type as if none were chosen", () => {
    expect(filtered("type=fragment").contexts).toEqual(["Sie lobte da"]);
    expect(filtered("type=fragment").counts).toEqual({ all: 6, direct: 3, fragment: 1, indirect: 2 });
  });

  test("finds words of the quotation only", () => {
    expect(filtered("q=MOLE").contexts).toEqual(["„Die Mole hä"]);
    expect(filtered("q=mole&type=fragment").counts.all).toBe(1);
  });

  test("takes an empty speaker or source for an unknown one", () => {
    expect(filtered("speaker=").contexts).toEqual(["„Wer zahlt?“"]);
    expect(filtered("source=").counts.all).toBe(3);
    expect(filtered("source=Marrow+Courier&speaker=jorrit-haan").contexts).toEqual([]);
  });

  test("takes the year of the article, an empty one for none", () => {
    expect(filtered("year=2024").counts.all).toBe(ENTRIES.filter(({ article }) => article.date !== undefined).length);
    expect(filtered("year=2023").contexts).toEqual([]);
    expect(filtered("year=").counts.all).toBe(ENTRIES.filter(({ article }) => article.date === undefined).length);
  });

  test("ignores a query without words", () => {
    expect(filtered("q=%E2%80%9E").counts.all).toBe(6);
  });
});

describe("the address", () => {
  test("falls back to the default for values it does not know", () => {
    expect(filtersFrom(new URLSearchParams("type=sung&order=loudest"), "speaker")).toEqual({
      query: "",
      type: null,
      speaker: null,
      source: null,
      year: null,
      order: "speaker",
    });
  });

  test("gives back every choice and keeps what it does not know", () => {
    const choice = fc.record({
      query: fc.string(),
      type: fc.constantFrom("direct", "fragment", "indirect", null),
      speaker: fc.option(fc.string()),
      source: fc.option(fc.string()),
      year: fc.option(fc.string()),
      order: fc.constantFrom(...QUOTATION_ORDERS),
    });
    fc.assert(
      fc.property(choice, choice, (before, chosen) => {
        const address = withFilters(withFilters(new URLSearchParams("x=1"), before, "newest"), chosen, "newest");
        expect(filtersFrom(new URLSearchParams(address.toString()), "newest")).toEqual(chosen);
        expect(address.get("x")).toBe("1");
      }),
    );
  });

  test("says nothing about defaults", () => {
    const change = { query: "", order: "speaker", type: null } as const;
    const address = withFilters(new URLSearchParams("q=mole&order=newest&type=direct"), change, "speaker");
    expect(address.toString()).toBe("");
  });
});

test("a large collection begins with the newest, which need not be fetched whole", () => {
  expect(defaultOrder(600)).toBe("speaker");
  expect(defaultOrder(601)).toBe("newest");
});

test("figuresOf counts a speaker and an article once, and an unknown speaker not at all", () => {
  expect(figuresOf(ENTRIES)).toEqual({ quotations: 6, speakers: 3, articles: 3 });
});
