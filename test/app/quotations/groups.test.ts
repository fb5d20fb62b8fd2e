import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUOTATION_ORDERS } from "../../../src/app/parts/quotations/filters.ts";
import { entryKey, groupQuotations } from "../../../src/app/parts/quotations/groups.ts";
import { COUNCIL, entry, ICE_RINK, JORRIT, TERESA } from "./entries.ts";

const UNKNOWN = entry("[„Wer zahlt?“], rief jemand.", { speaker: null });
const ALSO_UNKNOWN = entry("[„Niemand!“], rief jemand.", { speaker: null });
const LAST_SAID = entry("[„Nein.“]", { speaker: null });
const HAAN = entry("[„Die Halle bleibt zu, bis das Dach wieder dicht ist.“]", { speaker: JORRIT, article: ICE_RINK });
const FIRST = entry("[„Die Mole hält.“]");
const SECOND = entry("[„Sie hält auch im Winter.“]");

describe("groupQuotations", () => {
  test("by speaker: the most quoted first, the unknown last", () => {
    const groups = groupQuotations([UNKNOWN, HAAN, FIRST, ALSO_UNKNOWN, SECOND, LAST_SAID], "speaker");
    expect(groups.map((group) => group.speaker?.name ?? "?")).toEqual([TERESA.name, JORRIT.name, "?"]);
    expect(groups.map((group) => group.figures?.quotations)).toEqual([2, 1, 3]);
    expect(groups[0]?.entries).toEqual([FIRST, SECOND]);
  });

  test("newest: keeps the order, neighbours of one speaker share a group", () => {
    const groups = groupQuotations([FIRST, SECOND, HAAN, FIRST], "newest");
    expect(groups.map((group) => group.entries.length)).toEqual([2, 1, 1]);
    expect(groups.every((group) => group.figures === null)).toBe(true);
  });

  test("oldest: turns the articles round, not what is said in one; those without a date stay last", () => {
    const undated = entry("[„Wann?“]", { article: { slug: "zettel", title: "Ein Zettel", language: "de" } });
    const order = groupQuotations([FIRST, SECOND, HAAN, undated], "oldest").flatMap((group) => group.entries);
    expect(order).toEqual([HAAN, FIRST, SECOND, undated]);
  });

  test("longest: by number of words, the newer first among equals", () => {
    const order = groupQuotations([FIRST, LAST_SAID, HAAN, SECOND], "longest").flatMap((group) => group.entries);
    expect(order).toEqual([HAAN, SECOND, FIRST, LAST_SAID]);
  });

  test("takes the description from any quotation that has one", () => {
    const { description, ...bare } = TERESA;
    const groups = groupQuotations([entry("[„Ja.“]", { speaker: bare }), FIRST], "speaker");
    expect(groups[0]?.speaker?.description).toBe(description);
  });

  test("loses and doubles nothing, and gives each group a key of its own", () => {
    const some = fc.uniqueArray(
      fc.record({ speaker: fc.constantFrom(TERESA, JORRIT, COUNCIL, null), id: fc.string(), words: fc.nat(40) }),
      { selector: (made) => made.id },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...QUOTATION_ORDERS), (made, order) => {
        const entries = made.map((rest) => entry("[„Gut.“]", rest));
        const groups = groupQuotations(entries, order);
        const keys = groups.flatMap((group) => group.entries.map(entryKey));
        expect(keys.toSorted()).toEqual(entries.map(entryKey).toSorted());
        expect(new Set(groups.map((group) => group.key)).size).toBe(groups.length);
      }),
    );
  });
});
