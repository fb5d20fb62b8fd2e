import { describe, expect, it } from "vitest";
import { createLibrary } from "../../../src/app/data/library.ts";
import { listingModules, rowsOfModule } from "../../../src/model/listing.ts";

const TOTAL = 5000;

/** A collection of which only the numbers of the quotations are there, and what was asked for so far. */
function library() {
  const asked: string[] = [];
  const load = async (id: string): Promise<unknown> => {
    asked.push(id);
    if (id === "library") return { counts: { articles: 0, speakers: 0, quotations: TOTAL } };
    const { start, end } = rowsOfModule(Number(id.split("/")[1]));
    return Array.from({ length: Math.min(end, TOTAL) - start }, (_, row) => start + row);
  };
  return { library: createLibrary(load), asked };
}

describe("a long list", () => {
  it("has its first page after one file, and knows how many rows there are", async () => {
    const { library: collection, asked } = library();
    const list = await collection.quotationList();
    expect([list.first.length, list.total]).toEqual([60, TOTAL]);
    expect(asked).toEqual(["library", "quotations/0"]);
  });

  it("can be had whole, in its order", async () => {
    const list = await library().library.quotationList();
    expect(await list.all()).toEqual(Array.from({ length: TOTAL }, (_, row) => row));
  });

  it("is fetched part by part, one part ahead", async () => {
    const { library: collection, asked } = library();
    const list = await collection.quotationList();
    const more = await list.next(list.first);
    expect(more).toEqual(Array.from({ length: 540 }, (_, row) => row));
    expect((await list.next(more)).length).toBe(1020);
    expect(new Set(asked)).toEqual(new Set(["library", ...[0, 1, 2, 3].map((part) => `quotations/${part}`)]));
  });

  it("ends where the collection ends", async () => {
    const list = await library().library.quotationList();
    let items = list.first;
    let parts = 1;
    for (; items.length < list.total; parts++) items = await list.next(items);
    expect(items).toEqual(await list.all());
    expect(parts).toBe(listingModules(TOTAL));
  });

  it("is there at once where it is empty", async () => {
    const list = await library().library.articleList();
    expect([list.first, list.total, await list.all()]).toEqual([[], 0, []]);
  });
});
