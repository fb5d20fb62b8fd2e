import type { ShouldRevalidateFunctionArgs } from "react-router";

/**
 * Whether a change of the address asks for the data of a page again. Filters do not: they change what is shown of a
 * list, not the list.
 */
export function revalidateUnlessFiltered(change: ShouldRevalidateFunctionArgs): boolean {
  const { currentUrl, nextUrl, defaultShouldRevalidate } = change;
  const onlyFilters = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search;
  return onlyFilters ? false : defaultShouldRevalidate;
}
