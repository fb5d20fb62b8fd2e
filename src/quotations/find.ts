import type { Article } from "../model/article.ts";
import type { Quotation } from "../model/quotation.ts";
import { contains, type Span } from "../model/span.ts";
import type { Speaker } from "../model/speaker.ts";
import { analyse, type Document, linesOf, tokenIndexAt } from "./document.ts";
import { identify } from "./identity.ts";
import type { IndirectCandidate } from "./indirect/candidate.ts";
import { findIndirect } from "./indirect/find-indirect.ts";
import { findInner } from "./inner.ts";
import { findMentions } from "./mentions.ts";
import { type Resolution, resolveSpeakers } from "./speakers.ts";
import { type VerbatimCandidate, VerbatimFinder } from "./verbatim.ts";

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
  const finder = new VerbatimFinder(document, mentions);
  const reported = findIndirect(document, mentions, finder.find([]));
  const verbatim = finder.find(reported);
  const indirect = reported.filter((one) => hasOwnWords(document, one, verbatim));
  const inner = findInner(document, mentions, verbatim);
  const found = [...verbatim, ...inner, ...indirect].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const resolution = resolveSpeakers(document, mentions, found);
  const quotations = found.map((one) => ("form" in one ? indirectOf(one, resolution) : verbatimOf(one, resolution)));
  const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
  return { quotations: nest(identify(document.text, quotations)), speakers: resolution.speakers, sentences };
}

/**
 * Whether words are left of indirect speech without the verbatim quotations in it and their frames: `„…“, sagte X, wie
 * Y berichtet` has nothing of its own. `verbatim` is in order.
 */
function hasOwnWords(document: Document, one: IndirectCandidate, verbatim: readonly VerbatimCandidate[]): boolean {
  if (one.type !== "indirect") return true;
  const end = endOf(one);
  const told: Span[] = [];
  for (let i = firstFrom(verbatim, startOf(one)); i < verbatim.length; i++) {
    const { spans, frame } = verbatim[i] ?? one;
    if ((spans[0]?.start ?? end) >= end) break;
    told.push(...spans, ...present(frame));
  }
  if (told.length === 0) return true;
  return one.spans.some((span) => {
    for (let i = tokenIndexAt(document, span.start); (document.tokens[i]?.start ?? span.end) < span.end; i++) {
      const token = document.tokens[i];
      if (token?.kind === "word" && !told.some((part) => contains(part, token))) return true;
    }
    return false;
  });
}

/** Index of the first quotation that begins at an offset or behind it. */
function firstFrom(quotations: readonly VerbatimCandidate[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = quotations[middle];
    if (one === undefined || startOf(one) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const startOf = ({ spans }: { readonly spans: readonly Span[] }): number => spans[0]?.start ?? 0;
const endOf = ({ spans }: { readonly spans: readonly Span[] }): number => spans.at(-1)?.end ?? 0;

function verbatimOf(found: VerbatimCandidate, { speakerOf, chainOf }: Resolution): Quotation {
  const { type, spans, words, mention, cue, frame, rule, reasons, quotationScore, speakerScore } = found;
  return {
    id: "",
    type,
    spans,
    speaker: mention === null ? null : (speakerOf.get(mention.index) ?? null),
    mention: words,
    cue,
    frame,
    addressee: null,
    within: null,
    evidence: {
      rule,
      spans: [...spans, ...present(cue, words)],
      chain: mention === null ? [] : chainOf(mention),
      reasons,
      confidence: confidenceOf(quotationScore, speakerScore),
    },
  };
}

function indirectOf(found: IndirectCandidate, { speakerOf, chainOf }: Resolution): Quotation {
  const { type, form, spans, words, mention, cue, frame, addressee, support = [], rule, reasons, confidence } = found;
  const base = {
    id: "",
    spans,
    speaker: mention === null ? null : (speakerOf.get(mention.index) ?? null),
    mention: words,
    cue,
    frame,
    addressee,
    within: null,
    evidence: {
      rule,
      spans: [...spans, ...present(cue, words), ...support],
      chain: mention === null ? [] : chainOf(mention),
      reasons,
      confidence,
    },
  };
  return type === "reported" || form === null ? { ...base, type: "reported" } : { ...base, type: "indirect", form };
}

function present(...spans: readonly (Span | null)[]): readonly Span[] {
  return spans.filter((span) => span !== null);
}

/** Says of each quotation within which other one it lies; `quotations` are in order, the outer one first. */
function nest(quotations: readonly Quotation[]): Quotation[] {
  const around: Quotation[] = [];
  return quotations.map((quotation) => {
    while (around.length > 0 && endOf(around.at(-1) ?? quotation) < endOf(quotation)) around.pop();
    const outer = around.at(-1);
    around.push(quotation);
    return outer === undefined ? quotation : { ...quotation, within: outer.id };
  });
}

/** Both sums on a scale from 0 to 1; the weaker of the two decides. */
function confidenceOf(quotation: number, speaker: number): number {
  const weaker = Math.min(quotation / 2, speaker / 3);
  return Math.round(100 / (1 + Math.exp(-weaker))) / 100;
}
