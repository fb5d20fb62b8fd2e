import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalysedFile } from "../../src/collection/analyse.ts";
import { Collector, collect } from "../../src/collection/collect.ts";
import { analysed, speaker } from "./make.ts";

const BUILT = "2026-11-24T08:00:00+01:00";
const PEOPLE = ["Hanne Brockmöller", "Enno Tiedeken", "Tiedeken", "Kritiker"];

function file(name: string, day: number, people: readonly string[], publisher = "Deichblatt"): AnalysedFile {
  const speakers = people.map((person) =>
    speaker({ name: person, kind: person === "Kritiker" ? "group" : "person", descriptions: ["Kämmerer"] }),
  );
  const date = `2026-11-${String(day).padStart(2, "0")}`;
  const entry = analysed(
    { slug: `tag-${day % 3}`, id: `${name}0000`, title: `Tag ${day}`, date, publisher },
    ...speakers,
  );
  const source = { ...entry.article.source, file: name };
  return { path: name, analysed: { ...entry, article: { ...entry.article, source } }, problems: [] };
}

const files = fc.record({
  name: fc.constantFrom("a.txt", "b.txt", "c.txt", "d.txt", "e.txt"),
  day: fc.integer({ min: 1, max: 28 }),
  people: fc.uniqueArray(fc.constantFrom(...PEOPLE)),
  publisher: fc.constantFrom("Deichblatt", "DEICHBLATT", "Küstenbote"),
});

/** What happens to a folder: a file is written (new or anew), or deleted. */
const changes = fc.array(fc.oneof(files, fc.record({ gone: fc.constantFrom("a.txt", "b.txt", "c.txt") })), {
  maxLength: 12,
});

describe("joining again after a change", () => {
  it("gives what joining all files afresh gives, whatever changed", () => {
    fc.assert(
      fc.property(changes, (history) => {
        const collector = new Collector();
        const folder = new Map<string, AnalysedFile>();
        for (const change of history) {
          if ("gone" in change) folder.delete(change.gone);
          else folder.set(change.name, file(change.name, change.day, change.people, change.publisher));
          const now = [...folder.values()];
          expect(collector.collect(now, "seeds", BUILT)).toEqual(collect(now, "seeds", BUILT));
        }
      }),
    );
  });

  it("takes over what the change does not touch", () => {
    const collector = new Collector();
    const old = [file("a.txt", 1, ["Hanne Brockmöller"]), file("b.txt", 2, []), file("c.txt", 3, ["Enno Tiedeken"])];
    const before = collector.collect(old, "seeds", BUILT);
    const after = collector.collect([...old, file("d.txt", 4, ["Kritiker"])], "seeds", BUILT);
    const page = (from: typeof before, name: string) =>
      from.articles.find(({ article }) => article.source.file === name);
    expect(page(after, "d.txt")).toBeDefined();
    expect(page(after, "a.txt")).toBe(page(before, "a.txt"));
    // Its neighbour is new.
    expect(page(after, "c.txt")).not.toBe(page(before, "c.txt"));
    const tiedeken = (from: typeof before) => from.speakers.find(({ summary }) => summary.slug === "enno-tiedeken");
    expect(tiedeken(after)).toBe(tiedeken(before));
  });
});
