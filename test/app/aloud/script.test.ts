import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingScript } from "../../../src/app/parts/aloud/script.ts";
import { markedQuotations } from "../../../src/app/parts/reader/marked.ts";
import type { Article } from "../../../src/model/article.ts";
import type { Quotation } from "../../../src/model/quotation.ts";
import { textOf } from "../../../src/model/span.ts";
import type { Voice } from "../../../src/model/summary.ts";
import { articleOf, EVIDENCE, quotationOf, spanOf } from "../reader/article.ts";
import { QUOTATIONS, STEG, VOICES } from "../reader/steg.ts";

function said(article: Article, quotations: readonly Quotation[] = [], voices: readonly Voice[] = VOICES) {
  return readingScript(article, markedQuotations(quotations, voices)).map(({ text }) => text);
}

/** What is said of an article without its title. */
function body(paragraphs: readonly string[], quotations: (text: string) => readonly Quotation[], language = "de") {
  const article = articleOf(paragraphs, { language });
  return said(article, quotations(article.text)).slice(1);
}

const TOLLE = { speaker: "tolle" };

describe("readingScript", () => {
  it("reads title, standfirst and text, and announces whom the sentence does not name", () => {
    expect(said(STEG, QUOTATIONS)).toEqual([
      "Streit um den Steg von Niederwiek.",
      "Ein Streit um vierzig Meter Holz.",
      "Der Hafenwart Ansgar Tolle hat den Steg am Montag gesperrt.",
      "Tolle, wörtlich: „Die Bohlen sind morsch“, sagte er am Ufer.",
      "Die Ratsfrau Imke Sievers wandte ein, der Steg sei „nur ein Weg unter vielen“ und müsse nicht gerettet werden.",
      "Wörtlich: „Im Winter kam keiner hierher.“",
      "So erzählt man es sich.",
      "Im Mai will der Rat entscheiden.",
      "„Bis dahin“, sagte Tolle, „bleibt das Tor zu.“",
    ]);
  });

  it("says where several sentences end, when the text goes on in other words", () => {
    const lines = body(
      ["Ansgar Tolle stand am Ufer. „Der Steg ist alt. Niemand hat ihn gepflegt.“ Der Rat schwieg dazu."],
      (text) => [{ ...quotationOf(text, "direct", ["„Der Steg ist alt. Niemand hat ihn gepflegt.“"]), ...TOLLE }],
    );
    expect(lines).toEqual([
      "Ansgar Tolle stand am Ufer.",
      "Tolle, wörtlich: „Der Steg ist alt.",
      "Niemand hat ihn gepflegt.“ Ende des Zitats.",
      "Der Rat schwieg dazu.",
    ]);
  });

  it("leaves the end unsaid where the frame says it, the next quotation is announced, or nothing follows", () => {
    const lines = body(
      ["„Der Steg ist alt. Er muss weg“, sagte Ansgar Tolle.", "„Nein. Er bleibt.“", "„Doch. Er geht.“"],
      (text) => [
        {
          ...quotationOf(text, "direct", ["„Der Steg ist alt. Er muss weg“"]),
          ...TOLLE,
          mention: spanOf(text, "Ansgar Tolle"),
        },
        { ...quotationOf(text, "direct", ["„Nein. Er bleibt.“"]), speaker: "sievers" },
        { ...quotationOf(text, "direct", ["„Doch. Er geht.“"]), ...TOLLE },
      ],
    );
    expect(lines).toEqual([
      "Tolle, wörtlich: „Der Steg ist alt.",
      "Er muss weg“, sagte Ansgar Tolle.",
      "Sievers, wörtlich: „Nein.",
      "Er bleibt.“",
      "Tolle, wörtlich: „Doch.",
      "Er geht.“",
    ]);
  });

  it("announces in the middle of a sentence where the quotation begins there", () => {
    const lines = body(["Und weiter: „Das Holz fault.“"], (text) => [
      { ...quotationOf(text, "direct", ["„Das Holz fault.“"]), ...TOLLE },
    ]);
    expect(lines).toEqual(["Und weiter: Tolle, wörtlich: „Das Holz fault.“"]);
  });

  it("takes a pronoun for a name where the same person was heard in the paragraph", () => {
    const paragraph = "„Der Steg ist alt“, sagte Ansgar Tolle. „Er muss weg“, fuhr er fort.";
    const quotations = (text: string): readonly Quotation[] => {
      const he = spanOf(text, "er", text.indexOf("fuhr"));
      const antecedent = spanOf(text, "Ansgar Tolle");
      const chain = [{ kind: "pronoun", mention: he, antecedent, sentences: 1 }] as const;
      return [
        { ...quotationOf(text, "direct", ["„Der Steg ist alt“"]), ...TOLLE, mention: antecedent },
        { ...quotationOf(text, "direct", ["„Er muss weg“"]), ...TOLLE, mention: he, evidence: { ...EVIDENCE, chain } },
      ];
    };
    expect(body([paragraph], quotations)).toEqual([
      "„Der Steg ist alt“, sagte Ansgar Tolle.",
      "„Er muss weg“, fuhr er fort.",
    ]);
    expect(
      body(
        paragraph.split(" „").map((part, at) => (at === 0 ? part : `„${part}`)),
        quotations,
      )[1],
    ).toBe("Tolle, wörtlich: „Er muss weg“, fuhr er fort.");
  });

  it("announces a fragment before its sentence, in the language of the article", () => {
    const lines = body(
      ["The jetty, it was said, was “a joke in wood” and had to go."],
      (text) => [{ ...quotationOf(text, "fragment", ["“a joke in wood”"]), ...TOLLE }],
      "en",
    );
    expect(lines).toEqual([
      "Partly in the words of Tolle: The jetty, it was said, was “a joke in wood” and had to go.",
    ]);
  });

  it("says the name alone in a language it has no words for", () => {
    const lines = body(["„O pontão é velho.“"], (text) => [{ ...quotationOf(text, "direct", [text]), ...TOLLE }], "pt");
    expect(lines).toEqual(["Tolle: „O pontão é velho.“"]);
  });

  it("does not announce what is indirect or stands within another quotation", () => {
    const lines = body(["Der Steg sei „ein Witz“, aber er halte."], (text) => {
      const outer = quotationOf(text, "indirect", ["Der Steg sei „ein Witz“, aber er halte"]);
      return [outer, { ...quotationOf(text, "fragment", ["„ein Witz“"]), within: outer.id }];
    });
    expect(lines).toEqual(["Der Steg sei „ein Witz“, aber er halte."]);
  });

  it("reads every word of the text once, in order, whatever it is", () => {
    const words = fc.stringMatching(/^[„“A-Za-zäöü0-9 .!?…,‘\n]{1,80}$/u).filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const article = articleOf(paragraphs);
        const script = readingScript(article, []).slice(1);
        const spans = script.flatMap(({ span }) => (span === null ? [] : [span]));
        const solid = (text: string) => text.replace(/\s+/gu, "");
        expect(solid(spans.map((span) => textOf(article.text, span)).join(""))).toBe(solid(article.text));
        expect(solid(script.map(({ text }) => text).join(""))).toBe(solid(article.text));
      }),
    );
  });
});
