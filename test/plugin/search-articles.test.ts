import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listedArticles, UNDATED } from "../../src/model/search-files.ts";
import { namedGroups, type PartArticle } from "../../src/plugin/search-articles.ts";

const article = fc.record({
  part: fc.constant(0),
  index: fc.nat(),
  day: fc.constantFrom("20240229", "20240301", "20240302", "19991231", UNDATED),
  slug: fc.stringMatching(/^[a-z]{1,6}$/u),
  digest: fc.stringMatching(/^[0-9a-f]{7}$/u),
  words: fc.nat(5000),
});
const articles = fc.uniqueArray(article, { selector: ({ slug }) => slug, maxLength: 600 });

const named = (list: readonly PartArticle[]) => namedGroups(list).flatMap((group) => group.articles);
const names = (list: readonly PartArticle[]) => new Map(named(list).map(({ slug, name }) => [slug, name]));

describe("the articles of an index", () => {
  it("have names of their own, in the order of the months", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const all = named(list);
        expect(new Set(all.map(({ name }) => name)).size).toBe(list.length);
        const months = all.map(({ day }) => day.slice(0, 6));
        expect(months).toEqual(months.toSorted());
      }),
    );
  });

  it("are read from the list with their names, days and lengths, which are right to an eighth", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const read = listedArticles(namedGroups(list).map(({ entry }) => entry));
        expect(read.map(({ name, day }) => ({ name, day }))).toEqual(
          named(list).map(({ name, day }) => ({ name, day })),
        );
        for (const [i, { words }] of named(list).entries()) {
          const length = read[i]?.length ?? 0;
          expect(Math.abs(length - Math.max(1, words))).toBeLessThanOrEqual(Math.max(1, words) / 8);
        }
      }),
    );
  });

  it("get other names with another content, and others with them only in the same month", () => {
    fc.assert(
      fc.property(articles, article, (list, changed) => {
        const others = list.filter(({ slug }) => slug !== changed.slug);
        const before = names([...others, changed]);
        const after = names([...others, { ...changed, digest: "fffffff0" }]);
        expect(after.get(changed.slug)).not.toBe(before.get(changed.slug));
        for (const { slug, day } of others) {
          if (day.slice(0, 6) !== changed.day.slice(0, 6)) expect(after.get(slug)).toBe(before.get(slug));
        }
      }),
    );
  });
});
