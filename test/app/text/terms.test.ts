import { describe, expect, it } from "vitest";
import { about as aboutDe } from "../../../src/app/text/de/about.ts";
import { elsewhere as elsewhereDe } from "../../../src/app/text/de/elsewhere.ts";
import { evidence as evidenceDe } from "../../../src/app/text/de/evidence.ts";
import { keys as keysDe } from "../../../src/app/text/de/keys.ts";
import { quotations as quotationsDe } from "../../../src/app/text/de/quotations.ts";
import { search as searchDe } from "../../../src/app/text/de/search.ts";
import { share as shareDe } from "../../../src/app/text/de/share.ts";
import { speakers as speakersDe } from "../../../src/app/text/de/speakers.ts";
import { about as aboutEn } from "../../../src/app/text/en/about.ts";
import { elsewhere as elsewhereEn } from "../../../src/app/text/en/elsewhere.ts";
import { evidence as evidenceEn } from "../../../src/app/text/en/evidence.ts";
import { keys as keysEn } from "../../../src/app/text/en/keys.ts";
import { quotations as quotationsEn } from "../../../src/app/text/en/quotations.ts";
import { search as searchEn } from "../../../src/app/text/en/search.ts";
import { share as shareEn } from "../../../src/app/text/en/share.ts";
import { speakers as speakersEn } from "../../../src/app/text/en/speakers.ts";
import { WORDS } from "../words.ts";

/** What the functions of the dictionary are given: counts, names, days, lists. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [1, 1, 1, 1, 1, 1],
  [2, 2, 2, 2, 2, 2],
  [2, 2, "2024-03-02", "2024-05-02", "x", 2],
  ["2024-03-02", "2024-05-02", "2024-05-02"],
  ["x", true, true],
  [["x"], ["x"]],
];

/** All that a part of the dictionary says, by its place: `shell.types.direct`. */
function sayings(value: unknown, place: string): readonly (readonly [place: string, said: string])[] {
  if (typeof value === "string") return [[place, value]];
  if (isSaying(value)) return results(value).flatMap((result) => sayings(result, place));
  if (typeof value !== "object" || value === null) return [];
  // The type of an example is a key of the dictionary, no word of it.
  const entries = Object.entries(value).filter(([key, inner]) => key !== "type" || !isMarkedType(inner));
  return entries.flatMap(([key, inner]) => sayings(inner, `${place}.${key}`));
}

function isMarkedType(value: unknown): boolean {
  return value === "direct" || value === "fragment" || value === "indirect";
}

function isSaying(value: unknown): value is (...values: readonly unknown[]) => unknown {
  return typeof value === "function";
}

/** What a function of the dictionary says to all the arguments that fit it; some do. */
function results(saying: (...values: readonly unknown[]) => unknown): readonly unknown[] {
  const said = ARGUMENTS.flatMap((values) => {
    try {
      return [saying(...values)];
    } catch {
      return [];
    }
  });
  expect(said).not.toEqual([]);
  return said;
}

const ENGLISH = {
  ...WORDS.en,
  about: aboutEn,
  elsewhere: elsewhereEn,
  evidence: evidenceEn,
  keys: keysEn,
  quotations: quotationsEn,
  search: searchEn,
  share: shareEn,
  speakers: speakersEn,
};

const GERMAN = {
  ...WORDS.de,
  about: aboutDe,
  elsewhere: elsewhereDe,
  evidence: evidenceDe,
  keys: keysDe,
  quotations: quotationsDe,
  search: searchDe,
  share: shareDe,
  speakers: speakersDe,
};

/** Here it is the device that has a voice. */
const READING_ALOUD = /^reader\.noVoice/u;

describe("one thing has one name", () => {
  const english = Object.entries(ENGLISH).flatMap(([part, words]) => sayings(words, part));
  const german = Object.entries(GERMAN).flatMap(([part, words]) => sayings(words, part));

  it("in English: direct, partial, indirect, quotation, speaker", () => {
    const others = /\b(?:verbatim|in substance|fragments?|quotes?|voices?)\b/iu;
    expect(english.filter(([place, said]) => others.test(said) && !READING_ALOUD.test(place))).toEqual([]);
    expect(english.length).toBeGreaterThan(400);
  });

  it("in German: wörtlich, Teilzitat, sinngemäß, Zitat, Stimme", () => {
    const others = /\b(?:direkte[rsn]?|indirekte[rsn]?|Fragmente?|Zitierungen?|Äußerung(?:en)?|Quotes?)\b/iu;
    expect(german.filter(([, said]) => others.test(said))).toEqual([]);
  });
});
