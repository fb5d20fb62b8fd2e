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
import { useGroupsShown } from "./use-shown.ts";
import { useFetching, useGrowing, type Whole } from "./use-whole.ts";

/** What the view of all quotations shows. */
export interface ShownQuotations {
  readonly groups: readonly QuotationGroup[];
  readonly counts: FilteredQuotations["counts"];
  readonly figures: Figures;
  /** Counts and figures are of what was looked through so far: there may be more. */
  readonly isSoFar: boolean;
  readonly query: Query;
  readonly whole: Whole<QuotationEntry>;
}

/** Whether the order may bring up any quotation: all of them must be there. */
export function needsWhole({ order }: QuotationFilters): boolean {
  return order !== "newest";
}

/** Whether there may be fewer quotations than in the collection. */
function isFiltered({ query, type, speaker, source, year }: QuotationFilters): boolean {
  return queryOf(query).length > 0 || [type, speaker, source, year].some((choice) => choice !== null);
}

/**
 * Filters, sorts and groups the quotations, as many of them as have been fetched. Of a long list only so many are fetched
 * as the reader wants to see, and one group more, so that what is shown has an end.
 */
export function useQuotations(
  paged: Paged<QuotationEntry>,
  known: readonly QuotationEntry[] | undefined,
  wanted: QuotationFilters,
  library: LibrarySummary,
): ShownQuotations {
  const filters = useDeferredValue(wanted);
  const groupsShown = useGroupsShown();
  const growing = useGrowing(paged, known);
  const { items } = growing;
  const textOf = useMemo(() => searchTexts(items), [items]);
  const { entries, counts } = useMemo(() => filterQuotations(items, filters, textOf), [items, filters, textOf]);
  const found = useMemo(() => groupQuotations(entries, filters.order), [entries, filters.order]);
  const whole = useFetching(growing, needsWhole(filters) || found.length <= groupsShown);
  const isComplete = whole.state === "complete";
  const groups = useMemo(
    () => (isComplete ? found : found.map((group) => ({ ...group, figures: null }))),
    [found, isComplete],
  );
  const figures = useMemo(() => figuresOf(entries), [entries]);
  const query = useMemo(() => queryOf(filters.query), [filters.query]);
  const shown = { groups, counts, figures, isSoFar: !isComplete, query, whole };
  return isComplete || isFiltered(filters) ? shown : { ...shown, ...figuresOfAll(library), isSoFar: false };
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
