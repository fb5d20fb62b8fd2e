import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { library, quotationList } from "../data/library.ts";
import { filtersFrom } from "../parts/quotations/filters.ts";
import { NoQuotations } from "../parts/quotations/no-quotations.tsx";
import { QuotationsPage } from "../parts/quotations/quotations-page.tsx";
import { needsWhole } from "../parts/quotations/use-quotations.ts";
import { wholeAtOnce } from "../parts/quotations/use-whole.ts";

export { revalidateUnlessFiltered as shouldRevalidate } from "../parts/quotations/revalidate.ts";

/** The first page of the list; all of it where the address needs that and it is there at once. */
export async function loader({ request }: LoaderFunctionArgs) {
  const paged = await quotationList();
  const filters = filtersFrom(new URL(request.url).searchParams);
  return { paged, known: needsWhole(filters) ? await wholeAtOnce(paged) : undefined, library: library() };
}

/** All quotations. */
export function Component() {
  const data = useLoaderData<typeof loader>();
  return data.library.counts.quotations === 0 ? <NoQuotations /> : <QuotationsPage {...data} />;
}
