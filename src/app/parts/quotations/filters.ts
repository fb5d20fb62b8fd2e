import type { QuotationEntry } from "../../../model/summary.ts";
import { MARKED_TYPES, type MarkedType, shapeOf } from "../reader/marked.ts";
import { patternOf, queryOf } from "./search.ts";

export type QuotationOrder = "speaker" | "newest" | "oldest" | "longest";

export const QUOTATION_ORDERS: readonly QuotationOrder[] = ["speaker", "newest", "oldest", "longest"];

/** What the address asks of the list of quotations. */
export interface QuotationFilters {
  readonly query: string;
  readonly type: MarkedType | null;
  /** Slug of a speaker, empty for quotations whose speaker is unknown, null for all. */
  readonly speaker: string | null;
  /** Name of a publisher, empty for articles without one, null for all. */
  readonly source: string | null;
  /** Of the article, `2024`; empty for articles without a date, null for all. */
  readonly year: string | null;
  readonly order: QuotationOrder;
}

/** Up to so many quotations stand by speaker at first: all of them must be fetched for that. */
const FEW = 600;

/** The order in which a collection with so many quotations is shown at first. */
export function defaultOrder(quotations: number): QuotationOrder {
  return quotations <= FEW ? "speaker" : "newest";
}

/** Reads the filters out of an address; a value it does not know counts as absent. `order` is that of the collection. */
export function filtersFrom(address: URLSearchParams, order: QuotationOrder): QuotationFilters {
  return {
    query: address.get("q") ?? "",
    type: MARKED_TYPES.find((type) => type === address.get("type")) ?? null,
    speaker: address.get("speaker"),
    source: address.get("source"),
    year: address.get("year"),
    order: QUOTATION_ORDERS.find((known) => known === address.get("order")) ?? order,
  };
}

/** The address with some filters changed. What is as it is by default does not stand in it. */
export function withFilters(
  address: URLSearchParams,
  change: Partial<QuotationFilters>,
  order: QuotationOrder,
): URLSearchParams {
  const next = new URLSearchParams(address);
  const filters = { ...filtersFrom(address, order), ...change };
  const values = {
    q: filters.query === "" ? null : filters.query,
    type: filters.type,
    speaker: filters.speaker,
    source: filters.source,
    year: filters.year,
    order: filters.order === order ? null : filters.order,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

export interface FilteredQuotations {
  /** What all filters leave, in the order of `entries`. */
  readonly entries: readonly QuotationEntry[];
  /** How many there would be of each type, the other filters as they are. */
  readonly counts: Readonly<Record<MarkedType | "all", number>>;
}

/**
 * Applies the filters; what is merely reported goes with indirect speech, as in the text of an article. `textOf` gives
 * the `searchText` of the entry at an index; it is asked only when there is a query with words in it.
 */
export function filterQuotations(
  entries: readonly QuotationEntry[],
  filters: QuotationFilters,
  textOf: (index: number) => string,
): FilteredQuotations {
  const query = queryOf(filters.query);
  const pattern = query.length === 0 ? undefined : patternOf(query);
  const counts = { all: 0, direct: 0, fragment: 0, indirect: 0 };
  const kept = entries.filter((entry, index) => {
    if (filters.speaker !== null && (entry.speaker?.slug ?? "") !== filters.speaker) return false;
    if (filters.source !== null && (entry.article.publisher ?? "") !== filters.source) return false;
    if (filters.year !== null && (entry.article.date ?? "").slice(0, 4) !== filters.year) return false;
    if (pattern !== undefined && !pattern.test(textOf(index))) return false;
    counts.all += 1;
    const shape = shapeOf(entry.type);
    counts[shape] += 1;
    return filters.type === null || shape === filters.type;
  });
  return { entries: kept, counts };
}

export interface Figures {
  readonly quotations: number;
  /** Named speakers only. */
  readonly speakers: number;
  readonly articles: number;
}

/** How many quotations, speakers and articles there are among some entries. */
export function figuresOf(entries: readonly QuotationEntry[]): Figures {
  return {
    quotations: entries.length,
    speakers: new Set(entries.flatMap((entry) => entry.speaker?.slug ?? [])).size,
    articles: new Set(entries.map((entry) => entry.article.slug)).size,
  };
}
