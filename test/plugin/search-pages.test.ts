import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfPage, UNDATED } from "../../src/model/search.ts";
import { type IndexedPage, namedPages, rounded } from "../../src/plugin/search-pages.ts";

const page = fc.record({
  part: fc.constant(0),
  index: fc.nat(),
  day: fc.constantFrom("20240229", "20240301", "20240302", "19991231", UNDATED),
  slug: fc.stringMatching(/^[a-z]{1,6}$/u),
  hash: fc.stringMatching(/^de_[0-9a-f]{7}$/u),
  words: fc.nat(5000),
});
const pages = fc.uniqueArray(page, { selector: ({ slug }) => slug, maxLength: 600 });

const names = (list: readonly IndexedPage[]) => new Map(namedPages(list).map(({ slug, name }) => [slug, name]));

describe("the pages of an index", () => {
  it("have names of their own that tell the day, in the order of the months", () => {
    fc.assert(
      fc.property(pages, (list) => {
        const named = namedPages(list);
        expect(new Set(named.map(({ name }) => name)).size).toBe(list.length);
        for (const { name, day } of named) expect(dayOfPage(name)).toBe(day);
        const months = named.map(({ day }) => day.slice(0, 6));
        expect(months).toEqual(months.toSorted());
      }),
    );
  });

  it("get other names with another content, and others with them only in the same month", () => {
    fc.assert(
      fc.property(pages, page, (list, changed) => {
        const others = list.filter(({ slug }) => slug !== changed.slug);
        const before = names([...others, changed]);
        const after = names([...others, { ...changed, hash: "de_fffffff0" }]);
        expect(after.get(changed.slug)).not.toBe(before.get(changed.slug));
        for (const { slug, day } of others) {
          if (day.slice(0, 6) !== changed.day.slice(0, 6)) expect(after.get(slug)).toBe(before.get(slug));
        }
      }),
    );
  });

  it("have lengths that are right to a thirtieth", () => {
    fc.assert(
      fc.property(fc.nat(100_000), (words) => {
        expect(Math.abs(rounded(words) - words)).toBeLessThanOrEqual(words / 30);
      }),
    );
  });
});
