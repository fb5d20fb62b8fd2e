import { describe, expect, it } from "vitest";
import { directionOf, writtenIn } from "../../src/app/parts/written-in.ts";

describe("the direction of an article", () => {
  it("is that of its language, whatever name a paragraph begins with", () => {
    expect(["ar", "he", "fa", "ur", "az-Arab", "dv"].map(directionOf)).toEqual(Array(6).fill("rtl"));
  });

  it("is left to the text where the language is written from left to right or is not known", () => {
    expect(["de", "en-GB", "az", "und", "", "no language"].map(directionOf)).toEqual(Array(6).fill("auto"));
  });
});

describe("text in a language", () => {
  it("says so, and that an unknown one is none of those around it", () => {
    expect(writtenIn("fr")).toEqual({ lang: "fr", dir: "auto" });
    expect(writtenIn("ar")).toEqual({ lang: "ar", dir: "rtl" });
    expect(writtenIn("und")).toEqual({ lang: "", dir: "auto" });
  });
});
