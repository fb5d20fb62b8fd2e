import type { QuotationEntry } from "../../../model/summary.ts";
import { type Figures, figuresOf, type QuotationOrder } from "./filters.ts";

/** Quotations of one speaker that stand together. */
export interface QuotationGroup {
  /** Unique in a list of groups and the same after filtering: made of the speaker, or of the first quotation. */
  readonly key: string;
  /** Null when the text does not say who speaks. */
  readonly speaker: QuotationEntry["speaker"];
  readonly entries: readonly QuotationEntry[];
  /** Null where the group has only some of the speaker's quotations. */
  readonly figures: Figures | null;
}

/**
 * Puts quotations, given newest first, in an order and under the names of their speakers. By speaker: a group for each,
 * the most quoted first, unknown speakers last. By date and by length: neighbours of one speaker share a group.
 */
export function groupQuotations(entries: readonly QuotationEntry[], order: QuotationOrder): readonly QuotationGroup[] {
  switch (order) {
    case "speaker":
      return bySpeaker(entries);
    case "newest":
      return runs(entries);
    case "oldest":
      return runs(oldestFirst(entries));
    case "longest":
      return runs(entries.toSorted((a, b) => b.words - a.words));
  }
}

/** Articles turn round, what is said in one does not; those without a date stay last. */
function oldestFirst(entries: readonly QuotationEntry[]): readonly QuotationEntry[] {
  const articles: QuotationEntry[][] = [];
  for (const entry of entries) {
    const last = articles.at(-1);
    if (last?.[0]?.article.slug === entry.article.slug) last.push(entry);
    else articles.push([entry]);
  }
  const isDated = ([entry]: readonly QuotationEntry[]) => entry?.article.date !== undefined;
  return [...articles.filter(isDated).reverse(), ...articles.filter((article) => !isDated(article))].flat();
}

function bySpeaker(entries: readonly QuotationEntry[]): readonly QuotationGroup[] {
  const bySlug = new Map<string, QuotationEntry[]>();
  for (const entry of entries) {
    const slug = entry.speaker?.slug ?? "";
    const own = bySlug.get(slug);
    if (own === undefined) bySlug.set(slug, [entry]);
    else own.push(entry);
  }
  return [...bySlug]
    .map(([slug, own]) => ({ key: `speaker:${slug}`, speaker: speakerOf(own), entries: own, figures: figuresOf(own) }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.entries.length - a.entries.length);
}

function runs(entries: readonly QuotationEntry[]): readonly QuotationGroup[] {
  const result: QuotationEntry[][] = [];
  for (const entry of entries) {
    const run = result.at(-1);
    if (run?.[0] !== undefined && run[0].speaker?.slug === entry.speaker?.slug) run.push(entry);
    else result.push([entry]);
  }
  return result.map((run) => ({
    key: run[0] === undefined ? "" : entryKey(run[0]),
    speaker: speakerOf(run),
    entries: run,
    figures: null,
  }));
}

/** The speaker with the first description that one of the entries gives. */
function speakerOf(entries: readonly QuotationEntry[]): QuotationEntry["speaker"] {
  return entries.find((entry) => entry.speaker?.description !== undefined)?.speaker ?? entries[0]?.speaker ?? null;
}

/** Unique among all quotations; the id of a quotation alone is so only in its article. */
export function entryKey(entry: QuotationEntry): string {
  return `${entry.article.slug}#${entry.id}`;
}
