import { describe, expect, it } from "vitest";
import { parseListQuery } from "../../../src/app/parts/list/query.ts";
import { filtersFrom } from "../../../src/app/parts/quotations/filters.ts";
import { registerFiltersFrom } from "../../../src/app/parts/speakers/register.ts";
import { decodedPath, isDrawnWithout, ownPath } from "../../../src/app/routing/came-at.ts";

describe("the address of a page that came as HTML", () => {
  it("is put in order where a host answers for other spellings of it", () => {
    for (const spelling of ["/a/fähre.html", "/a/fähre/", "/a/fähre/index.html", "/a/fähre"]) {
      expect(ownPath(spelling, "/a/fähre")).toBe("/a/fähre");
    }
    expect(ownPath("/articles/index.html", "/articles/")).toBe("/articles/");
    expect(ownPath("/articles/", "/articles/")).toBe("/articles/");
    expect(ownPath("/index.html", "/")).toBe("/");
  });

  it("is left alone where the page is another", () => {
    expect(ownPath("/a/hafen", "/a/fähre")).toBe("/a/hafen");
    expect(ownPath("/a/fähre-2", "/a/fähre")).toBe("/a/fähre-2");
  });

  it("is read without its escapes, unless they stand for nothing", () => {
    expect(decodedPath("/a/f%C3%A4hre")).toBe("/a/fähre");
    expect(decodedPath("/a/%E0%A4")).toBe("/a/%E0%A4");
  });

  it("may carry parameters that nothing is drawn by", () => {
    expect(["", "?utm_source=brief", "?fbclid=1&find=hafen&p=3"].every(isDrawnWithout)).toBe(true);
    expect(["?q=hafen", "?utm_source=x&type=direct"].some(isDrawnWithout)).toBe(false);
  });

  it.each([
    ["list", parseListQuery],
    ["quotations", (params: URLSearchParams) => filtersFrom(params, "speaker")],
    ["register", registerFiltersFrom],
  ])("is another page's with any parameter that the view of the %s reads", (_, read) => {
    const names = namesRead(read);
    expect(names.size).toBeGreaterThanOrEqual(3);
    expect([...names].filter((name) => isDrawnWithout(`?${name}=x`))).toEqual([]);
  });
});

/** The names of the parameters that are asked for. */
function namesRead(read: (params: URLSearchParams) => unknown): ReadonlySet<string> {
  const names = new Set<string>();
  class Asked extends URLSearchParams {
    override get(name: string): string | null {
      names.add(name);
      return super.get(name);
    }
  }
  read(new Asked());
  return names;
}
