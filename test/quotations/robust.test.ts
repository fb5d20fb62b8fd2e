import { describe, expect, it } from "vitest";
import { packCodes } from "../../src/languages/registry.ts";
import type { Span } from "../../src/model/span.ts";
import { type Findings, findQuotationsInText } from "../../src/quotations/find.ts";
import { DENSE, HOSTILE } from "./hostile.ts";

const LANGUAGES = [...packCodes(), "und"];

/** The first thing that is wrong with what was found, or null: thousands of assertions would take longer than the finding. */
function faultIn(text: string, { quotations, speakers, sentences }: Findings): string | null {
  const isSlice = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
  let end = 0;
  for (const sentence of sentences) {
    if (!isSlice(sentence) || sentence.start < end) return `sentence at ${sentence.start}`;
    if (text.slice(end, sentence.start).trim() !== "") return `text between sentences at ${end}`;
    end = sentence.end;
  }
  const ids = new Set(quotations.map(({ id }) => id));
  if (ids.size !== quotations.length) return "two quotations with one id";
  const speakerIds = new Set(speakers.map(({ id }) => id));
  for (const { spans, cue, frame, mention, addressee, evidence, speaker, within } of quotations) {
    const others = [cue, frame, mention, addressee].filter((span) => span !== null);
    if (![...spans, ...others, ...evidence.spans].every(isSlice)) return `span of quotation at ${spans[0]?.start}`;
    if (spans.some((span, i) => span.start < (spans[i - 1]?.end ?? 0))) return `order of spans at ${spans[0]?.start}`;
    if (speaker !== null && !speakerIds.has(speaker)) return `unknown speaker ${speaker}`;
    if (within !== null && !ids.has(within)) return `within unknown ${within}`;
  }
  if (!speakers.every(({ mentions }) => mentions.every(isSlice))) return "mention of a speaker";
  return null;
}

describe("a megabyte of", () => {
  for (const [name, make] of Object.entries(HOSTILE)) {
    it(`${name} is read, every span a slice of it`, { timeout: 120_000 }, () => {
      const text = make(1_000_000);
      expect(faultIn(text, findQuotationsInText(text, "de"))).toBeNull();
    });
  }
});

describe("thousands of", () => {
  for (const [name, make] of Object.entries(DENSE)) {
    it(`${name} are read, every span a slice of the text`, { timeout: 120_000 }, () => {
      const text = make(100_000);
      expect(faultIn(text, findQuotationsInText(text, "de"))).toBeNull();
    });
  }
});

describe("in every language", () => {
  const all = Object.entries({ ...HOSTILE, ...DENSE });

  for (const language of LANGUAGES) {
    it(`hostile texts are read (${language})`, { timeout: 120_000 }, () => {
      for (const [name, make] of all) {
        const text = make(10_000);
        expect(faultIn(text, findQuotationsInText(text, language)), name).toBeNull();
      }
    });
  }

  it("a text is read the same whatever was read before", () => {
    const text = DENSE["marked words"]?.(2000) ?? "";
    const before = findQuotationsInText(text, "de");
    for (const [, make] of all) findQuotationsInText(make(5_000), "de");
    expect(findQuotationsInText(text, "de")).toEqual(before);
  });
});
