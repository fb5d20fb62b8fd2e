import type { Article, Block, InlineMark } from "../../../src/model/article.ts";
import type { Evidence, Quotation, QuotationType } from "../../../src/model/quotation.ts";
import type { Span } from "../../../src/model/span.ts";

/** Where `words` stand in `text`. Throws when they do not. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** The whole of a text as one paragraph. */
export function paragraph(text: string, marks: readonly InlineMark[] = []): Block {
  return { kind: "paragraph", span: { start: 0, end: text.length }, marks };
}

export const EVIDENCE: Evidence = { rule: "colon", spans: [], chain: [], reasons: [], confidence: 0.9 };

/** A quotation of the given words, each a span; nothing is known of its speaker. */
export function quotationOf(text: string, type: QuotationType, parts: readonly string[]): Quotation {
  const base = {
    id: `${type}-${parts[0]?.replace(/\P{L}+/gu, "-").toLowerCase()}`,
    spans: parts.map((part) => spanOf(text, part)),
    speaker: null,
    mention: null,
    cue: null,
    frame: null,
    addressee: null,
    within: null,
    evidence: EVIDENCE,
  };
  return type === "indirect" ? { ...base, type, form: "framed" } : { ...base, type };
}

/** An article of these paragraphs, separated by blank lines. */
export function articleOf(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  let at = 0;
  for (const words of paragraphs) {
    blocks.push({ kind: "paragraph", span: { start: at, end: at + words.length }, marks: [] });
    at += words.length + 2;
  }
  return {
    id: "steg",
    slug: "streit-um-den-steg",
    title: "Streit um den Steg von Niederwiek",
    authors: [],
    language: "de",
    text: paragraphs.join("\n\n"),
    blocks,
    removed: [],
    source: { file: "steg.txt", format: "text", digest: "00" },
    ...more,
  };
}
