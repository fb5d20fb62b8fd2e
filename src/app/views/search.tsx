import type { LibrarySummary } from "../../model/summary.ts";
import { engineOf } from "../parts/search/engine-of.ts";
import type { SearchEngine } from "../parts/search/search-engine.ts";
import { SearchPage } from "../parts/search/search-page.tsx";
import type { ViewRequest } from "../routing/view.ts";

interface SearchData {
  readonly library: LibrarySummary;
  /** Undefined where pages are drawn. */
  readonly engine: SearchEngine | undefined;
}

export async function load({ library }: ViewRequest): Promise<SearchData> {
  const summary = await library.summary();
  return { library: summary, engine: engineOf(library, summary) };
}

/** What is searched for changes what is shown, not what it is shown with. */
export const reloads = () => false;

/** The search in all articles. */
export function Component({ data }: { readonly data: SearchData }) {
  return <SearchPage library={data.library} engine={data.engine} />;
}
