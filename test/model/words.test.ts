import { describe, expect, it } from "vitest";
import { countWords } from "../../src/model/words.ts";

describe("words", () => {
  it.each([
    ["", "de", 0],
    ["„…“ – —", "de", 0],
    ["Sie bleibt hier.", "de", 3],
    ["Der CSU-Mann geht’s an.", "de", 4],
    ["Es kostet 1.250,50 Euro.", "de", 4],
    ["It isn't 3.5 per cent.", "en", 5],
    ["L’avocat n’a rien dit.", "fr", 4],
    ["Утро в гавани", "ru", 3],
  ])("of %j in %s are %i", (text, language, words) => {
    expect(countWords(text, language)).toBe(words);
  });

  it("are counted where nothing stands between them", () => {
    expect(countWords("彼女はここに残ると言った。", "ja")).toBeGreaterThan(3);
    expect(countWords("她说她会留在这里。", "zh-Hans")).toBeGreaterThan(3);
  });
});
