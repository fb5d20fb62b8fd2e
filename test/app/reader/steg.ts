import type { Evidence, Quotation } from "../../../src/model/quotation.ts";
import { type Span, textOf } from "../../../src/model/span.ts";
import type { ArticlePage, Slot, Voice } from "../../../src/model/summary.ts";
import { countWords } from "../../../src/model/words.ts";
import { articleOf, EVIDENCE, quotationOf, spanOf } from "./article.ts";

export const STEG = articleOf(
  [
    "Der Hafenwart Ansgar Tolle hat den Steg am Montag gesperrt. „Die Bohlen sind morsch“, sagte er am Ufer.",
    "Die Ratsfrau Imke Sievers wandte ein, der Steg sei „nur ein Weg unter vielen“ und müsse nicht gerettet werden.",
    "„Im Winter kam keiner hierher.“ So erzählt man es sich.",
    "Im Mai will der Rat entscheiden. „Bis dahin“, sagte Tolle, „bleibt das Tor zu.“",
  ],
  {
    standfirst: "Ein Streit um vierzig Meter Holz.",
    publisher: "Wieker Bote",
    authors: ["Meret Ohlsen", "Till Brand"],
    date: "2024-03-02",
    url: "https://example.org/steg",
    removed: [{ text: "Jetzt den Newsletter bestellen!", reason: "newsletter", line: 9, beforeBlock: 4 }],
  },
);

const { text } = STEG;

function evidence(more: Partial<Evidence>): Evidence {
  return { ...EVIDENCE, rule: "frame-after", ...more };
}

function at(words: string, after = ""): Span {
  return spanOf(text, words, after === "" ? 0 : spanOf(text, after).end);
}

const he = at("er", "sagte ");

export const MORSCH: Quotation = {
  ...quotationOf(text, "direct", ["„Die Bohlen sind morsch“"]),
  id: "morsch",
  speaker: "tolle",
  mention: he,
  cue: at("sagte"),
  frame: at("sagte er am Ufer"),
  evidence: evidence({ chain: [{ kind: "pronoun", mention: he, antecedent: at("Ansgar Tolle"), sentences: 1 }] }),
};

export const RETTEN: Quotation = {
  ...quotationOf(text, "indirect", ["der Steg sei „nur ein Weg unter vielen“ und müsse nicht gerettet werden"]),
  id: "retten",
  speaker: "sievers",
  mention: at("Imke Sievers"),
  cue: at("wandte ein"),
  frame: at("Die Ratsfrau Imke Sievers wandte ein"),
  evidence: evidence({ rule: "frame-before" }),
};

export const WEG: Quotation = {
  ...quotationOf(text, "fragment", ["„nur ein Weg unter vielen“"]),
  id: "weg",
  speaker: "sievers",
  mention: at("Imke Sievers"),
  cue: at("wandte ein"),
  within: "retten",
  evidence: evidence({ rule: "frame-around", confidence: 0.55 }),
};

export const WINTER: Quotation = {
  ...quotationOf(text, "direct", ["„Im Winter kam keiner hierher.“"]),
  id: "winter",
  evidence: evidence({ rule: "none", confidence: 0.5 }),
};

export const TOR: Quotation = {
  ...quotationOf(text, "direct", ["„Bis dahin“", "„bleibt das Tor zu.“"]),
  id: "tor",
  speaker: "tolle",
  mention: at("Tolle", "Bis dahin"),
  cue: at("sagte", "Bis dahin"),
  frame: at("sagte Tolle"),
  evidence: evidence({ rule: "frame-around" }),
};

export const QUOTATIONS: readonly Quotation[] = [MORSCH, RETTEN, WEG, WINTER, TOR];

function voice(id: string, name: string, description: string, slot: Slot): Voice {
  const words = { direct: 0, fragment: 0, indirect: 0, reported: 0 };
  const own = QUOTATIONS.filter(({ speaker, within }) => speaker === id && within === null);
  for (const { type, spans } of own) {
    for (const span of spans) words[type] += countWords(textOf(text, span), "de");
  }
  return {
    id,
    name,
    shortName: name.split(" ").at(-1) ?? name,
    kind: "person",
    descriptions: [description],
    aliases: [],
    mentions: [at(name)],
    slot,
    slug: name.toLowerCase().replace(" ", "-"),
    quotations: QUOTATIONS.filter(({ speaker }) => speaker === id).length,
    words,
  };
}

export const VOICES: readonly Voice[] = [
  voice("tolle", "Ansgar Tolle", "Hafenwart", 1),
  voice("sievers", "Imke Sievers", "Ratsfrau", 2),
];

/** The page of the article about a jetty, with what a test needs otherwise. */
export function stegPage(more: Partial<ArticlePage> = {}): ArticlePage {
  return {
    article: STEG,
    quotations: QUOTATIONS,
    voices: VOICES,
    summary: {
      id: STEG.id,
      slug: STEG.slug,
      title: STEG.title,
      language: "de",
      words: countWords(text, "de"),
      minutes: 1,
      speech: 0.42,
      quotations: QUOTATIONS.length,
      strip: [{ start: 100, end: 200, type: "direct", slot: 1 }],
      voices: [],
      voiceCount: 2,
    },
    previous: { slug: "faehre", title: "Die Fähre fährt wieder", language: "de" },
    next: { slug: "ferry", title: "Ferry fares to rise", language: "en" },
    ...more,
  };
}
