import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketOf } from "../../src/model/bucket.ts";
import { countWords } from "../../src/model/words.ts";

describe("bucketOf", () => {
  it("gives a key one of the buckets, always the same", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 5000 }), (key, count) => {
        const bucket = bucketOf(key, count);
        expect(Number.isInteger(bucket) && bucket >= 0 && bucket < count).toBe(true);
        expect(bucketOf(key, count)).toBe(bucket);
      }),
    );
  });

  it("refuses to choose among no buckets", () => {
    expect(() => bucketOf("a", 0)).toThrow(RangeError);
  });
});

describe("countWords", () => {
  it.each([
    ["Das ist ein Satz mit sieben Wörtern.", "de", 7],
    ["„Schön zu sehen“", "de", 3],
    ["Ost-West-Konflikt", "de", 1],
    ["Don’t say it’s 3.5 percent", "en", 5],
    ["我喜欢阅读", "zh", 3],
    ["", "de", 0],
  ])("counts the words of %j", (text, language, words) => {
    expect(countWords(text, language)).toBe(words);
  });
});
