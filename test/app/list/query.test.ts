import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FIRST_ROWS,
  type ListQuery,
  listAddress,
  needsAll,
  ORDERS,
  parseListQuery,
  STAGES,
} from "../../../src/app/parts/list/query.ts";

const anyQuery: fc.Arbitrary<ListQuery> = fc.record({
  text: fc.string(),
  stage: fc.constantFrom(...STAGES),
  source: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  language: fc.option(fc.constantFrom("de", "en", "und"), { nil: undefined }),
  order: fc.constantFrom(...ORDERS),
  rows: fc.integer({ min: FIRST_ROWS, max: 100_000 }),
});

function read(address: string): ListQuery {
  return parseListQuery(new URL(address, "https://example.org").searchParams);
}

describe("the query of the list", () => {
  it("survives the way into the address and back", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(read(listAddress(query))).toEqual(query);
      }),
    );
  });

  it("leaves no trace in the address where it is the default", () => {
    expect(listAddress(read("/"))).toBe("/");
  });

  it("passes over what it does not know", () => {
    expect(read("/?state=lost&order=random&rows=-3&x=1")).toEqual(read("/"));
    expect(read("/?rows=12.5")).toEqual(read("/"));
  });

  it("asks for the whole list only where the first page cannot answer", () => {
    expect(needsAll(read("/"))).toBe(false);
    expect(needsAll(read("/?q=%20"))).toBe(false);
    for (const address of ["/?q=a", "/?state=read", "/?source=-", "/?language=fr", "/?order=speech", "/?rows=300"]) {
      expect(needsAll(read(address))).toBe(true);
    }
  });
});
