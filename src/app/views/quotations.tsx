import type { LibrarySummary, QuotationEntry } from "../../model/summary.ts";
import { type Paged, pagedOf } from "../data/library.ts";
import { defaultOrder, filtersFrom } from "../parts/quotations/filters.ts";
import { NoQuotations } from "../parts/quotations/no-quotations.tsx";
import { QuotationsPage } from "../parts/quotations/quotations-page.tsx";
import type { LoadMostQuoted } from "../parts/quotations/use-most-quoted.ts";
import { needsWhole } from "../parts/quotations/use-quotations.ts";
import { wholeAtOnce } from "../parts/quotations/use-whole.ts";
import type { ViewRequest } from "../routing/view.ts";

interface QuotationsData {
  readonly paged: Paged<QuotationEntry>;
  readonly known: readonly QuotationEntry[] | undefined;
  readonly library: LibrarySummary;
  readonly loadMostQuoted: LoadMostQuoted;
}

/** The first page of the list; all of it where the address needs that and it is there at once. */
export async function load({ library, url }: ViewRequest): Promise<QuotationsData> {
  const summary = await library.summary();
  const order = defaultOrder(summary.counts.quotations);
  const filters = filtersFrom(url.searchParams, order);
  const loadMostQuoted = async () => (await library.speakerList()).first;
  const data = { known: undefined, library: summary, loadMostQuoted };
  // The first look at a small collection is at all of it.
  const isSmall = order === "speaker";
  if (filters.speaker && !isSmall) {
    const own = await library.speakerPage(filters.speaker);
    return { ...data, paged: pagedOf(own?.quotations ?? []) };
  }
  const paged = await library.quotationList();
  if (!needsWhole(filters)) return { ...data, paged };
  return { ...data, paged, known: await (isSmall ? paged.all() : wholeAtOnce(paged)) };
}

/** Filters change what is shown of the list, not the list; but the quotations of one speaker are a list of their own. */
export function reloads(from: URL, to: URL): boolean {
  return from.searchParams.get("speaker") !== to.searchParams.get("speaker");
}

/** All quotations. */
export function Component({ data }: { readonly data: QuotationsData }) {
  return data.library.counts.quotations === 0 ? <NoQuotations /> : <QuotationsPage {...data} />;
}
