import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { SEARCH_FOLDER } from "../model/search.ts";
import { ENTRY, isNamedByContent } from "../model/search-files.ts";
import { removeStale } from "./output-folder.ts";
import { byLanguage, LanguageIndex, PartCache } from "./search-parts.ts";
import { stemmerOf } from "./search-stemmer.ts";
import type { Searchable } from "./searchable.ts";

export interface SearchIndexOptions extends Searchable {
  /** The folder of the site; the index goes into `SEARCH_FOLDER` below it. */
  readonly outDir: string;
  /** Where parts of the index are kept for the next time, for this collection alone. */
  readonly cacheDir: string;
  /** Of `searchCode`. */
  readonly code: string;
  /** Whether to remove what an earlier index has left. */
  readonly clean: boolean;
  /** Told of each language whose articles cannot be indexed, in a sentence. */
  readonly warn: (message: string) => void;
}

/**
 * Makes the search index: one for each language, in a folder of its name. Resolves to the paths of its files below
 * `outDir`; only those that differ from what lies there are written. A language that cannot be indexed has an index
 * without articles, so that the others can be searched. Where it rejects, nothing of an index remains if `clean` is set.
 */
export async function writeSearchIndex(options: SearchIndexOptions): Promise<readonly string[]> {
  const { articles: all, page, outDir, cacheDir, code, clean, warn } = options;
  const written = new Set<string>();
  const write = async (path: string, content: Uint8Array, completed: number): Promise<void> => {
    const file = `${SEARCH_FOLDER}/${path}`;
    writeChanged(join(outDir, file), content, completed);
    written.add(file);
    // Whatever else the process has to do, as the dev server has, comes in between.
    if (written.size % BREATH === 0) await setImmediate();
  };
  const cache = await PartCache.open(cacheDir, code);
  try {
    for (const { language, articles } of byLanguage(all)) {
      const index = new LanguageIndex({ cache, page, language, script: await stemmerOf(language) });
      const files = await index.of(articles).catch((error: unknown) => {
        warn(`The articles in the language "${language}" were left out of the search: ${messageOf(error)}`);
        return index.merged([]);
      });
      // The entry is written after all others.
      const entry = statSync(join(outDir, SEARCH_FOLDER, language, ENTRY), { throwIfNoEntry: false });
      for (const [path, content] of files) await write(`${language}/${path}`, content, entry?.mtimeMs ?? 0);
    }
    await cache.close();
  } catch (error) {
    written.clear();
    throw error;
  } finally {
    if (clean) {
      removeStale(outDir, [SEARCH_FOLDER], written);
      removeEmptyFolders(join(outDir, SEARCH_FOLDER));
    }
  }
  return [...written];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Files written in one go. */
const BREATH = 50;

/**
 * Writes without a wait, as there are thousands of small files. One that is named after its content is taken to be the
 * same when it is as long, and nobody has touched it since the index was complete.
 *
 * @param completed when it was, in milliseconds
 */
function writeChanged(file: string, content: Uint8Array, completed: number): void {
  const before = statSync(file, { throwIfNoEntry: false });
  if (before?.size === content.length) {
    if (isNamedByContent(file) && before.mtimeMs <= completed) return;
    if (readFileSync(file).equals(content)) return;
  }
  if (before === undefined) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Removes a folder, and folders in it, where there is no file in them. Returns whether nothing remains. */
function removeEmptyFolders(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const entries = readdirSync(folder, { withFileTypes: true });
  const remaining = entries.filter((entry) => !entry.isDirectory() || !removeEmptyFolders(join(folder, entry.name)));
  if (remaining.length === 0) rmdirSync(folder);
  return remaining.length === 0;
}
