import { join } from "node:path";
import type { Collection } from "../collection/collect.ts";
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { LibrarySummary } from "../model/summary.ts";
import { newestArticles } from "./feed.ts";
import { ModuleSet } from "./modules.ts";
import type { OutputFolder, WrittenFile } from "./output-folder.ts";
import { moduleFile } from "./page-html.ts";
import { type Digests, describedModule, type ModuleDigests, WHOLE } from "./page-sources.ts";
import { type SitePage, sitePages } from "./pages.ts";
import { type SearchableArticle, searchableArticles } from "./searchable.ts";
import { unchangedSince } from "./unchanged-since.ts";

/** What is known of articles when their modules are written: all but their texts, which take most of the memory. */
export interface SiteModules {
  readonly files: readonly WrittenFile[];
  readonly digests: Digests;
  readonly library: LibrarySummary;
  readonly problems: readonly Problem[];
  readonly pages: readonly SitePage[];
  readonly searchable: readonly SearchableArticle[];
  /** The articles of the feed. */
  readonly newest: readonly Article[];
  /** The dates of the articles that have one, ISO 8601, by their slugs. */
  readonly dates: ReadonlyMap<string, string>;
}

/**
 * Lays the JSON modules down as files: a page's script fetches them by addresses that it can tell from the page's.
 *
 * @param take gives the collection, which is not held on to
 * @param cache where it is kept since when the modules are the same
 */
export async function writeModules(output: OutputFolder, take: () => Collection, cache: string): Promise<SiteModules> {
  // Nothing of the collection may stand in this function: whatever does is kept in memory while it waits.
  const { library: read, files, digests, ...more } = writtenModules(output, take());
  const { built, ...figures } = read;
  const same = new Map([...digests, ["library", describedModule("library", figures).digests]]);
  const library = { ...read, built: await unchangedSince(join(cache, "unchanged-since"), same, built) };
  const module = describedModule("library", library);
  digests.set("library", module.digests);
  files.push(output.write(fileOf("library"), module.json));
  return { ...more, files, digests, library };
}

/** Writes all modules but the one that says when the site was made. */
function writtenModules(output: OutputFolder, collection: Collection) {
  const modules = new ModuleSet(collection);
  const files: WrittenFile[] = [];
  const digests = new Map<string, ModuleDigests>();
  for (const id of modules.ids()) {
    if (id === "library") continue;
    const module = describedModule(id, modules.content(id));
    digests.set(id, module.digests);
    files.push(output.write(fileOf(id), module.json));
  }
  const { library, problems, articles } = collection;
  return {
    files,
    digests,
    library,
    problems,
    pages: [...sitePages(collection)],
    searchable: searchableArticles(collection, ({ article }) => digests.get(`a/${article.slug}`)?.[WHOLE] ?? ""),
    newest: newestArticles(articles.map(({ article }) => article)),
    dates: new Map(articles.flatMap(({ article: { slug, date } }) => (date === undefined ? [] : [[slug, date]]))),
  };
}

function fileOf(id: string): string {
  return decodeURIComponent(moduleFile(id));
}
