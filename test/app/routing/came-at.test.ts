import { describe, expect, it } from "vitest";
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
});
