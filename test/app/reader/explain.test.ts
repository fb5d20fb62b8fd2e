import { describe, expect, it } from "vitest";
import { explain } from "../../../src/app/parts/reader/explain.ts";
import { markedQuotations } from "../../../src/app/parts/reader/marked.ts";
import type { Sentence } from "../../../src/app/parts/reader/say.ts";
import { evidence as german } from "../../../src/app/text/de/evidence.ts";
import { evidence as english } from "../../../src/app/text/en/evidence.ts";
import type { Quotation, ResolutionStep } from "../../../src/model/quotation.ts";
import type { Span } from "../../../src/model/span.ts";
import type { Voice } from "../../../src/model/summary.ts";
import { EVIDENCE, quotationOf, spanOf } from "./article.ts";
import { MORSCH, QUOTATIONS, RETTEN, STEG, TOR, VOICES, WEG, WINTER } from "./steg.ts";

/** The sentence with the words of the article between angle quotes. */
function written(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : `»${part.quoted}«`)).join("");
}

function explained(quotation: Quotation, words = german, text = STEG.text, voices: readonly Voice[] = VOICES) {
  const marked = markedQuotations([...QUOTATIONS.filter(({ id }) => id !== quotation.id), quotation], voices);
  const found = marked.find(({ id }) => id === quotation.id);
  if (found === undefined) throw new Error("not marked");
  const { recognised, speaker, doubtful } = explain(text, found, words);
  return { recognised: written(recognised), speaker: written(speaker), doubtful };
}

describe("how we know", () => {
  it("follows a pronoun to the name", () => {
    expect(explained(MORSCH)).toEqual({
      recognised: "„…“ und »sagte er am Ufer«",
      speaker: "»er« steht für »Ansgar Tolle«, einen Satz zuvor genannt.",
      doubtful: false,
    });
    expect(explained(MORSCH, english)).toEqual({
      recognised: "„…“ and »sagte er am Ufer«",
      speaker: "»er« stands for »Ansgar Tolle«, named one sentence before.",
      doubtful: false,
    });
  });

  it("has no marks to show for what is said in substance", () => {
    expect(explained(RETTEN)).toEqual({
      recognised: "»Die Ratsfrau Imke Sievers wandte ein«",
      speaker: "»Imke Sievers« gehört zu »wandte ein«.",
      doubtful: false,
    });
  });

  it("shortens a long frame to its cue and the speaker", () => {
    const text = "Nach Worten von Imke Sievers, die seit elf Jahren im Rat der Gemeinde sitzt, ist der Steg verloren.";
    const quotation: Quotation = {
      ...quotationOf(text, "indirect", ["ist der Steg verloren"]),
      id: "verloren",
      speaker: "sievers",
      cue: spanOf(text, "Nach Worten"),
      mention: spanOf(text, "Imke Sievers"),
      frame: spanOf(text, "Nach Worten von Imke Sievers, die seit elf Jahren im Rat der Gemeinde sitzt"),
      evidence: { ...EVIDENCE, rule: "statement" },
    };
    expect(explained(quotation, german, text).recognised).toBe("»Nach Worten von Imke Sievers«");
  });

  it("takes a surname for the speaker's name", () => {
    expect(explained(TOR).speaker).toBe("»Tolle« gehört zu »sagte«.");
  });

  it("says so when the evidence is weak", () => {
    expect(explained(WEG).doubtful).toBe(true);
  });

  it("claims no speaker where the text names none", () => {
    expect(explained(WINTER)).toEqual({
      recognised: "„…“",
      speaker: "Der Text sagt nicht, wer spricht.",
      doubtful: false,
    });
    expect(explained(WINTER, english).speaker).toBe("The text does not say who speaks.");
  });

  it("gives the full name when the words in the text have nothing of it", () => {
    const text = "Die GdP warnt. „So geht es nicht.“";
    const voices = VOICES.map((voice) => ({ ...voice, id: "gdp", name: "Gewerkschaft der Polizei" }));
    const quotation: Quotation = {
      ...quotationOf(text, "direct", ["„So geht es nicht.“"]),
      id: "so",
      speaker: "gdp",
      mention: spanOf(text, "Die GdP"),
      evidence: { ...EVIDENCE, rule: "last-subject" },
    };
    expect(explained(quotation, german, text, voices)).toEqual({
      recognised: "„…“ und dem Satz davor",
      speaker: "Der Text nennt »Die GdP«; gemeint ist Gewerkschaft der Polizei.",
      doubtful: false,
    });
  });

  it("says each word of a chain once", () => {
    const text = "Gesche Lund leitet das Amt. Die Leiterin kam spät. „Der Steg hält“, sagte sie. Die Leiterin lachte.";
    const words = (find: string, from = 0): Span => {
      const start = text.indexOf(find, from);
      return { start, end: start + find.length };
    };
    const chained = (chain: readonly ResolutionStep[], mention: Span): Quotation => ({
      ...quotationOf(text, "direct", ["„Der Steg hält“"]),
      id: "haelt",
      speaker: "sievers",
      cue: words("sagte"),
      mention,
      evidence: { ...EVIDENCE, chain },
    });
    const leader = words("Die Leiterin");
    const again = words("Die Leiterin", leader.end);
    const voices = VOICES.map((voice) => ({ ...voice, id: "sievers", name: "Gesche Lund" }));
    const role = { kind: "role", mention: leader, antecedent: words("Gesche Lund"), sentences: 1 } as const;
    const pronoun = { kind: "pronoun", mention: words("sie"), antecedent: leader, sentences: 1 } as const;
    const same = { kind: "role", mention: again, antecedent: leader, sentences: 2 } as const;
    const on = { kind: "continuation", mention: words("sie"), antecedent: words("Gesche Lund"), sentences: 2 } as const;
    expect(explained(chained([pronoun, role], words("sie")), german, text, voices).speaker).toBe(
      "»sie« steht für »Die Leiterin«, einen Satz zuvor genannt; das ist »Gesche Lund«, einen Satz zuvor genannt.",
    );
    expect(explained(chained([same, role], again), german, text, voices).speaker).toBe(
      "Von »Die Leiterin« ist auch zwei Sätze zuvor die Rede; das ist »Gesche Lund«, einen Satz zuvor genannt.",
    );
    expect(explained(chained([on], words("sie")), english, text, voices).speaker).toBe(
      "»Gesche Lund«, named two sentences before, goes on speaking.",
    );
  });

  it.each([
    [0, "im selben Satz", "in the same sentence"],
    [2, "zwei Sätze zuvor", "two sentences before"],
    [-1, "einen Satz danach", "one sentence later"],
    [20, "20 Sätze zuvor", "20 sentences before"],
  ])("places a name %i sentences away", (sentences, inGerman, inEnglish) => {
    expect(german.place(sentences)).toBe(inGerman);
    expect(english.place(sentences)).toBe(inEnglish);
  });
});
