import { describe, expect, it } from "vitest";
import {
  articlePath,
  listPagePath,
  listPath,
  quotationsPagePath,
  quotationsPath,
  speakerPath,
  speakersPagePath,
} from "../../src/app/paths.ts";
import { placeOf } from "../../src/app/shell/place.ts";

describe("addresses", () => {
  it("carry what has a value, escaped", () => {
    expect(listPath()).toBe("/");
    expect(listPath({ q: "Fähre & Hafen", state: undefined, source: "" })).toBe("/?q=F%C3%A4hre+%26+Hafen");
    expect(quotationsPath({ q: "a" })).toBe("/quotations?q=a");
    expect(articlePath("köln/1", "q-7")).toBe("/a/k%C3%B6ln%2F1#q-7");
    expect(speakerPath("hanne-brock")).toBe("/speakers/hanne-brock");
  });

  it("name the first page of a list as the list itself, where it is that", () => {
    expect([listPagePath(1), listPagePath(2)]).toEqual(["/", "/page/2"]);
    expect([speakersPagePath(1), speakersPagePath(2)]).toEqual(["/speakers", "/speakers/page/2"]);
    expect([quotationsPagePath(1), quotationsPagePath(2)]).toEqual(["/quotations/page/1", "/quotations/page/2"]);
  });

  it("lead to places", () => {
    expect(placeOf("/").view).toBe("list");
    expect(placeOf(articlePath("fähre"))).toMatchObject({ view: "article", area: "articles", parent: "/" });
    expect(placeOf("/speakers/x")).toMatchObject({ view: "speaker", area: "speakers", parent: "/speakers" });
    expect(placeOf("/nowhere/at/all").view).toBeUndefined();
  });
});
