import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appearanceOf } from "../../../src/app/settings/appearance.ts";
import {
  DEFAULT_SETTINGS,
  FACES,
  INTERFACE_LANGUAGES,
  interfaceLanguage,
  isOnly,
  parseSettings,
  type Settings,
  STRENGTHS,
  THEMES,
  toggleHidden,
  toggleOnly,
} from "../../../src/app/settings/settings.ts";
import { QUOTATION_TYPES } from "../../../src/model/quotation.ts";

const anySettings: fc.Arbitrary<Settings> = fc.record({
  size: fc.option(fc.integer({ min: 16, max: 28 })),
  measure: fc.option(fc.integer({ min: 50, max: 80 })),
  line: fc.option(fc.integer({ min: 135, max: 185 }).map((hundredths) => hundredths / 100)),
  face: fc.constantFrom(...FACES),
  theme: fc.constantFrom(...THEMES),
  hyphens: fc.boolean(),
  strength: fc.constantFrom(...STRENGTHS),
  hidden: fc.subarray([...QUOTATION_TYPES]),
  singleKeys: fc.boolean(),
  language: fc.option(fc.constantFrom(...INTERFACE_LANGUAGES)),
  pace: fc.integer({ min: 14, max: 40 }).map((twentieths) => twentieths / 20),
  voices: fc.dictionary(fc.constantFrom("de", "en", "fr"), fc.string(), { noNullPrototype: true }),
});

describe("stored settings", () => {
  it("come back as they were stored", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
      }),
    );
  });

  it("are the defaults when nothing or anything else was stored", () => {
    for (const stored of [null, "", "null", "[]", "42", "{", '"dark"']) {
      expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
    }
    fc.assert(fc.property(fc.json(), (stored) => void parseSettings(stored)));
  });

  it("lose only what is out of range", () => {
    const stored = JSON.stringify({ size: 400, line: 1.5, theme: "neon", hidden: ["direct", "x"], singleKeys: "no" });
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, line: 1.5, hidden: ["direct"] });
  });
});

describe("the language of the interface", () => {
  it("is German for every German browser and English for the rest, unless it is set", () => {
    expect(interfaceLanguage(DEFAULT_SETTINGS, "de")).toBe("de");
    expect(interfaceLanguage(DEFAULT_SETTINGS, "de-AT")).toBe("de");
    expect(interfaceLanguage(DEFAULT_SETTINGS, "fr-CH")).toBe("en");
    expect(interfaceLanguage(DEFAULT_SETTINGS, "den")).toBe("en");
    expect(interfaceLanguage({ ...DEFAULT_SETTINGS, language: "de" }, "en-US")).toBe("de");
  });
});

describe("the types that are not marked", () => {
  it("are switched one by one, what is reported together with indirect speech", () => {
    expect(toggleHidden([], "direct")).toEqual(["direct"]);
    expect(toggleHidden(["direct"], "indirect")).toEqual(["direct", "indirect", "reported"]);
    expect(toggleHidden(["direct", "indirect", "reported"], "indirect")).toEqual(["direct"]);
  });
});

describe("appearance", () => {
  it("says nothing about what the design decides", () => {
    expect(appearanceOf(DEFAULT_SETTINGS)).toEqual({ attributes: {}, properties: {} });
  });

  it("gives sizes in rem, so that the browser's own text size still counts", () => {
    const { properties } = appearanceOf({ ...DEFAULT_SETTINGS, size: 24, measure: 60, line: 1.7 });
    expect(properties).toEqual({ "--set-size": "1.5rem", "--set-measure": "60", "--set-line": "1.7" });
  });
});

describe("marking one type alone", () => {
  it("hides all others, and marks all again the second time", () => {
    const hidden = toggleOnly(["direct"], "direct");
    expect(hidden).toEqual(["fragment", "indirect", "reported"]);
    expect([isOnly(hidden, "direct"), isOnly([], "direct"), isOnly(["fragment"], "direct")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(toggleOnly(hidden, "direct")).toEqual([]);
  });
});
