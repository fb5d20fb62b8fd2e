import * as built from "virtual:wortlaut/library";
import { listingModules } from "../../model/listing.ts";
import type { ArticleSummary, LibrarySummary } from "../../model/summary.ts";
import { moduleFetcher } from "./fetch-module.ts";
import type { LoadModule } from "./library.ts";

/** The collection as it stands; in the dev server a new one takes its place with every change of the folder. */
let current: typeof built = built;
const listeners = new Set<() => void>();

import.meta.hot?.accept("virtual:wortlaut/library", (next) => {
  if (next === undefined) return;
  current = next as unknown as typeof built;
  for (const listener of listeners) listener();
});

/** Calls `listener` whenever the collection has changed, which only the dev server does. Returns how to stop that. */
export function onCollectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where the browser has its modules from: files beside the app, or the dev server. */
export const loadModule: LoadModule = import.meta.env.DEV
  ? followingMoves((id) => current.load(id))
  : moduleFetcher(import.meta.env.BASE_URL);

/**
 * Finds an article whose slug changed with its title while it was open by the slug it had, which only happens in the dev
 * server.
 */
function followingMoves(load: LoadModule): LoadModule {
  /** The ids of the articles that were opened, by the slug they had then. */
  const opened = new Map<string, string>();
  return async (id) => {
    const module = await load(id);
    if (!id.startsWith("a/")) return module;
    if (module !== undefined) {
      opened.set(id, (module as { article: { id: string } }).article.id);
      return module;
    }
    const known = opened.get(id);
    if (known === undefined) return undefined;
    const { counts } = (await load("library")) as LibrarySummary;
    for (let n = 0; n < listingModules(counts.articles); n++) {
      const rows = (await load(`articles/${n}`)) as readonly ArticleSummary[];
      const moved = rows.find((article) => article.id === known);
      if (moved !== undefined) return load(`a/${moved.slug}`);
    }
    return undefined;
  };
}
