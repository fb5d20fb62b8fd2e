import { useDeferredValue, useMemo } from "react";
import type { LibrarySummary, QuotationEntry } from "../../../model/summary.ts";
import type { Paged } from "../../data/library.ts";
import {
  type Figures,
  type FilteredQuotations,
  figuresOf,
  filterQuotations,
  type QuotationFilters,
} from "./filters.ts";
import { groupQuotations, type QuotationGroup } from "./groups.ts";
import { type Query, queryOf, searchTexts } from "./search.ts";
import { useWhole, type Whole } from "./use-whole.ts";

/** What the view of all quotations shows. */
export interface ShownQuotations {
  readonly groups: readonly QuotationGroup[];
  readonly counts: FilteredQuotations["counts"];
  readonly figures: Figures;
  readonly query: Query;
  readonly whole: Whole<QuotationEntry>;
}

/** Whether the first page of the list does not do: an order or a choice that may bring up any quotation. */
export function needsWhole(filters: QuotationFilters): boolean {
  return filters.order !== "newest" || isFiltered(filters);
}

/** Whether there may be fewer quotations than in the collection. */
function isFiltered({ query, type, speaker, source }: QuotationFilters): boolean {
  return queryOf(query).length > 0 || type !== null || speaker !== null || source !== null;
}

/** Filters, sorts and groups the quotations, as many of them as have been fetched. */
export function useQuotations(
  paged: Paged<QuotationEntry>,
  known: readonly QuotationEntry[] | undefined,
  wanted: QuotationFilters,
  library: LibrarySummary,
): ShownQuotations {
  const filters = useDeferredValue(wanted);
  const whole = useWhole(paged, known, needsWhole(filters));
  const { items } = whole;
  const textOf = useMemo(() => searchTexts(items), [items]);
  const { entries, counts } = useMemo(() => filterQuotations(items, filters, textOf), [items, filters, textOf]);
  const isComplete = whole.state === "complete";
  const groups = useMemo(() => {
    const found = groupQuotations(entries, filters.order);
    return isComplete ? found : found.map((group) => ({ ...group, figures: null }));
  }, [entries, filters.order, isComplete]);
  const figures = useMemo(() => figuresOf(entries), [entries]);
  const query = useMemo(() => queryOf(filters.query), [filters.query]);
  if (isComplete || isFiltered(filters)) return { groups, counts, figures, query, whole };
  return { groups, ...figuresOfAll(library), query, whole };
}

/** The figures of the collection, which are known before all quotations are fetched. */
function figuresOfAll({ counts, types }: LibrarySummary): Pick<ShownQuotations, "counts" | "figures"> {
  return {
    counts: {
      all: counts.quotations,
      direct: types.direct,
      fragment: types.fragment,
      indirect: types.indirect + types.reported,
    },
    figures: { quotations: counts.quotations, speakers: counts.speakers, articles: counts.quoting },
  };
}
