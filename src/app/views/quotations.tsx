import type { LibrarySummary, QuotationEntry } from "../../model/summary.ts";
import type { Paged } from "../data/library.ts";
import { defaultOrder, filtersFrom } from "../parts/quotations/filters.ts";
import { NoQuotations } from "../parts/quotations/no-quotations.tsx";
import { QuotationsPage } from "../parts/quotations/quotations-page.tsx";
import { needsWhole } from "../parts/quotations/use-quotations.ts";
import { wholeAtOnce } from "../parts/quotations/use-whole.ts";
import type { ViewRequest } from "../routing/view.ts";

interface QuotationsData {
  readonly paged: Paged<QuotationEntry>;
  readonly known: readonly QuotationEntry[] | undefined;
  readonly library: LibrarySummary;
}

/** The first page of the list; all of it where the address needs that and it is there at once. */
export async function load({ library, url }: ViewRequest): Promise<QuotationsData> {
  const [summary, paged] = await Promise.all([library.summary(), library.quotationList()]);
  const order = defaultOrder(summary.counts.quotations);
  const filters = filtersFrom(url.searchParams, order);
  if (!needsWhole(filters)) return { paged, known: undefined, library: summary };
  // The first look at a small collection is at all of it.
  return { paged, known: await (order === "speaker" ? paged.all() : wholeAtOnce(paged)), library: summary };
}

/** Filters change what is shown of the list, not the list. */
export const reloads = () => false;

/** All quotations. */
export function Component({ data }: { readonly data: QuotationsData }) {
  return data.library.counts.quotations === 0 ? <NoQuotations /> : <QuotationsPage {...data} />;
}
