import type { Article } from "../model/article.ts";
import type { Quotation } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import type { Speaker } from "../model/speaker.ts";
import { analyse, type Document, linesOf } from "./document.ts";
import { identify } from "./identity.ts";
import { findMentions } from "./mentions.ts";
import { resolveSpeakers } from "./speakers.ts";
import { findVerbatim } from "./verbatim.ts";

/** What an article says by the mouth of others: its quotations in reading order, and who speaks. */
export interface Findings {
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
  /** The sentences of the text, in order. */
  readonly sentences: readonly Span[];
}

/** Finds the quotations of an article and their speakers. Linear in the text; the same for the same text; never throws. */
export function findQuotations(article: Pick<Article, "text" | "blocks" | "language">): Findings {
  const blocks = article.blocks.map(({ kind, span }) => ({ ...span, heading: kind === "heading" }));
  return findIn(analyse(article.text, blocks, article.language));
}

/** The same for raw text, in which each line is a paragraph. */
export function findQuotationsInText(text: string, language: string): Findings {
  return findIn(analyse(text, linesOf(text), language));
}

function findIn(document: Document): Findings {
  const mentions = findMentions(document);
  const verbatim = findVerbatim(document, mentions);
  const { speakers, speakerOf, chainOf } = resolveSpeakers(document, mentions, verbatim);
  const quotations = verbatim.map((found): Quotation => {
    const { type, spans, mention, cue, frame, rule, reasons, quotationScore, speakerScore } = found;
    const mentionSpan = mention === null ? null : { start: mention.start, end: mention.end };
    const relied: Span[] = [cue, mentionSpan].filter((span) => span !== null);
    return {
      id: "",
      type,
      spans,
      speaker: mention === null ? null : (speakerOf.get(mention.index) ?? null),
      mention: mentionSpan,
      cue,
      frame,
      addressee: null,
      within: null,
      evidence: {
        rule,
        spans: [...spans, ...relied],
        chain: mention === null ? [] : chainOf(mention),
        reasons,
        confidence: confidenceOf(quotationScore, speakerScore),
      },
    };
  });
  const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
  return { quotations: identify(document.text, quotations), speakers, sentences };
}

/** Both sums on a scale from 0 to 1; the weaker of the two decides. */
function confidenceOf(quotation: number, speaker: number): number {
  const weaker = Math.min(quotation / 2, speaker / 3);
  return Math.round(100 / (1 + Math.exp(-weaker))) / 100;
}
