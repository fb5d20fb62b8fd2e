import { describe, expect, it } from "vitest";
import { analyseFile } from "../../src/collection/analyse.ts";
import { collect } from "../../src/collection/collect.ts";

const TEXT = "Die Bank am Deich\n\n„Sie bleibt hier stehen“, sagte Ada Berg am 3,5 Meter hohen Deich-Rathaus.\n";

describe("the words of an article", () => {
  it("are counted with the analysis, in the text and in each quotation", () => {
    const { analysed } = analyseFile({ path: "bank.txt", bytes: new TextEncoder().encode(TEXT) });
    expect(analysed?.words.text).toBe(12);
    expect(Object.values(analysed?.words.quotations ?? {})).toEqual([4]);
    expect(Object.keys(analysed?.words.quotations ?? {})).toEqual(analysed?.quotations.map(({ id }) => id));
  });

  it("are the figures of lists and speakers", () => {
    const file = analyseFile({ path: "bank.txt", bytes: new TextEncoder().encode(TEXT) });
    const { articles, quotations, speakers } = collect([file], "seeds", "2026-11-24T08:00:00+01:00");
    expect(articles[0]?.summary.words).toBe(12);
    expect(quotations[0]?.words).toBe(4);
    expect(speakers[0]?.summary.words).toBe(4);
  });
});
