import { expect, test } from "vitest";
import { byArticle } from "../../../src/app/parts/speakers/by-article.ts";
import { entry, HARBOUR, ICE_RINK } from "../quotations/entries.ts";

test("quotations of an article stand together, in the order they came in", () => {
  const first = entry("[„Die Mole hält.“]");
  const second = entry("[„Sie hält auch im Winter.“]");
  const other = entry("[„Die Halle bleibt zu.“]", { article: ICE_RINK });
  expect(byArticle([first, other, second])).toEqual([
    { article: HARBOUR, entries: [first, second] },
    { article: ICE_RINK, entries: [other] },
  ]);
});
