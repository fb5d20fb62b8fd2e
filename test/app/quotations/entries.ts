import type { Span } from "../../../src/model/span.ts";
import type { QuotationEntry } from "../../../src/model/summary.ts";

/** A speaker of the invented town that the tests report from. */
export const TERESA = {
  slug: "teresa-kolvenbach",
  name: "Teresa Kolvenbach",
  description: "Hafenmeisterin von Altsund",
  slot: 4,
} as const;

export const JORRIT = { slug: "jorrit-haan", name: "Jorrit Haan", slot: 2 } as const;

export const COUNCIL = { slug: "council-of-marrow-bay", name: "Council of Marrow Bay", slot: 7 } as const;

export const HARBOUR = {
  slug: "neue-mole",
  title: "Altsund baut eine neue Mole",
  publisher: "Altsunder Anzeiger",
  date: "2024-05-17",
  language: "de",
} as const;

export const ICE_RINK = {
  slug: "eishalle",
  title: "Die Eishalle bleibt im Sommer zu",
  date: "2024-03-02",
  language: "de",
} as const;

export const MARROW = {
  slug: "marrow-bay",
  title: "Marrow Bay keeps its lighthouse",
  publisher: "Marrow Courier",
  language: "en",
} as const;

type Words = Pick<QuotationEntry, "context" | "spans">;

/**
 * The sentence and the spans of a quotation out of one string, in which `[` and `]` stand around the words that are
 * quoted: `Haan sagte: [„Ja.“]`.
 */
export function quoted(marked: string): Words {
  const spans: Span[] = [];
  let context = "";
  for (const [index, part] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) spans.push({ start: context.length, end: context.length + part.length });
    context += part;
  }
  return { context, spans };
}

/** An entry of the list of quotations, as `quoted` reads it. */
export function entry(marked: string, rest: Partial<QuotationEntry> = {}): QuotationEntry {
  const words = quoted(marked);
  const text = words.spans.map((span) => words.context.slice(span.start, span.end)).join(" ");
  return {
    id: text.replace(/\P{L}+/gu, "-"),
    type: "direct",
    article: HARBOUR,
    paragraph: 3,
    words: text.split(/\s+/).length,
    speaker: TERESA,
    ...words,
    ...rest,
  };
}
