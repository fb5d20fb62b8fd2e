import { describe, expect, it } from "vitest";
import { analyse, linesOf } from "../../src/quotations/document.ts";
import { FrameFinder } from "../../src/quotations/frames.ts";
import { findMentions } from "../../src/quotations/mentions.ts";
import { SegmentReader } from "../../src/quotations/segments.ts";
import { SubjectRanker } from "../../src/quotations/subjects.ts";
import { QuotationScale } from "../../src/quotations/weigh.ts";
import { FRAME_WEIGHTS, QUOTATION_WEIGHTS, SPEAKER_WEIGHTS } from "../../src/quotations/weights.ts";

interface Weighed {
  readonly words: string;
  readonly score: number;
  readonly features: readonly string[];
}

/** The marked spans of a German text with what was weighed, the likeliest quotation first. */
function weighed(text: string): readonly Weighed[] {
  const document = analyse(text, linesOf(text), "de");
  const { cues } = document.pack;
  if (cues === undefined) throw new Error("the German pack has no cues");
  const reader = new SegmentReader(document);
  const frames = new FrameFinder(document, reader, new SubjectRanker(document, findMentions(document)), cues);
  const scale = new QuotationScale(document, reader);
  return document.marked
    .map((span, index) => {
      const { score, reasons } = scale.weigh(span, frames.framesOf(index)[0], undefined);
      return { words: text.slice(span.start, span.end), score, features: reasons.map(({ feature }) => feature) };
    })
    .sort((a, b) => b.score - a.score);
}

/** The words of all marked spans, the likeliest quotation first. */
const order = (text: string): readonly string[] => weighed(text).map(({ words }) => words);

describe("what tells quotations from other marked words", () => {
  it("a sentence with a frame, then a judgement, then a term, then a name", () => {
    const text =
      "„Wir haben das Boot verloren“, sagte Mara Lindt. Ihre Schwester nannte das „völlig unnötig“. " +
      "Das „schwarze“ Boot hieß einmal „Seeadler“.";
    expect(order(text)).toEqual(["„Wir haben das Boot verloren“", "„völlig unnötig“", "„schwarze“", "„Seeadler“"]);
  });

  it("what somebody calls a thing, rather than what it is called", () => {
    expect(order("Lindt bezeichnete den Hafen als „Friedhof“. Im Film „Der Friedhof“ kommt er vor.")[0]).toBe(
      "„Friedhof“",
    );
    expect(order("Lindt nannte das einen „Irrtum“. Der Kahn wird „Irrwisch“ genannt.")[0]).toBe("„Irrtum“");
  });

  it.each([
    ["Der Frachter „Nordlicht“ lief aus.", "titled-noun"],
    ["Die Band namens „Ebbe“ spielt.", "calling"],
    ["Die „Nordlicht“-Fähre fuhr ab.", "compound"],
    ["Mara sagte der „Neuen Woche“ kein Wort.", "definite-before"],
    ["Die „Flut“ kam spät. Wieder kam „Flut“ vor.", "repeated"],
    ["Im sogenannten „Winterlager“ schlief niemand.", "distancing"],
  ])("a reason against: %s", (text, feature) => {
    const [likeliest] = weighed(text);
    expect(likeliest?.features).toContain(feature);
    expect(likeliest?.score).toBeLessThan(0);
  });

  it.each([
    ["Mara sagte: „Ich gehe.“", "colon-before"],
    ["„Ich gehe“, sagte Mara.", "frame-after"],
    ["Mara nannte das „ganz und gar falsch“.", "frame-naming"],
    ["Auf dem Schild mit der Aufschrift „Bitte nicht füttern“ saß ein Spatz.", "wording-noun"],
    ["Das sei „nicht mehr zu machen“ gewesen.", "reported-mood"],
  ])("a reason for: %s", (text, feature) => {
    const [likeliest] = weighed(text);
    expect(likeliest?.features).toContain(feature);
    expect(likeliest?.score).toBeGreaterThan(0);
  });
});

describe("the table of weights", () => {
  const tables = [QUOTATION_WEIGHTS, FRAME_WEIGHTS, SPEAKER_WEIGHTS];

  it("gives a reason for every weight", () => {
    for (const table of tables) {
      for (const [feature, { weight, because }] of Object.entries(table)) {
        expect(Number.isFinite(weight), feature).toBe(true);
        expect(because.length, feature).toBeGreaterThan(10);
      }
    }
  });

  it("stays short enough to be read", () => {
    for (const table of tables) expect(Object.keys(table).length).toBeLessThanOrEqual(60);
  });
});
