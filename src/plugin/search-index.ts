import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { SEARCH_FOLDER } from "../model/search.ts";
import { removeStale } from "./output-folder.ts";
import { type IndexFiles, Pagefind } from "./search-pagefind.ts";
import { byLanguage, PartCache, partsOf } from "./search-parts.ts";
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
  /** Where it was started before. */
  readonly pagefind?: Pagefind;
}

/**
 * Makes the search index: one for each language, in a folder of its name, and the script that searches it. Resolves to
 * the paths of its files below `outDir`; only those that differ from what lies there are written. Rejects with
 * `SearchUnavailable` when Pagefind does not run here; nothing of an index remains then.
 */
export async function writeSearchIndex(options: SearchIndexOptions): Promise<readonly string[]> {
  const { articles: all, page, outDir, cacheDir, code, clean, pagefind = new Pagefind() } = options;
  const written = new Set<string>();
  const write = async (path: string, content: Uint8Array): Promise<void> => {
    const file = `${SEARCH_FOLDER}/${path}`;
    writeChanged(join(outDir, file), content);
    written.add(file);
    // Whatever else the process has to do, as the dev server has, comes in between.
    if (written.size % BREATH === 0) await setImmediate();
  };
  const cache = await PartCache.open({ cacheDir, pagefind, page, code });
  try {
    for (const { language, articles } of byLanguage(all)) {
      const parts = [];
      for (const [number, part] of partsOf(articles).entries()) {
        parts.push(await cache.part(`${language}-${number}`, { language, articles: part }));
      }
      for (const [path, content] of await cache.merged(language, parts)) await write(`${language}/${path}`, content);
      await write(SCRIPT, scriptOf(parts[0]?.files));
    }
    await cache.close();
  } catch (error) {
    written.clear();
    throw error;
  } finally {
    await pagefind.end();
    if (clean || written.size === 0) {
      removeStale(outDir, [SEARCH_FOLDER], written);
      removeEmptyFolders(join(outDir, SEARCH_FOLDER));
    }
  }
  return [...written];
}

/** Files written in one go. */
const BREATH = 50;

/** The part of Pagefind that runs in the browser. */
const SCRIPT = "pagefind.js";

/**
 * What is added to Pagefind's script: it keeps to itself the class that can tell which words of the index were found,
 * and not only that words were.
 */
const EXPORT = "\nexport{Pagefind};\n";

function scriptOf(files: IndexFiles | undefined): Uint8Array {
  const script = files?.get(SCRIPT);
  if (script === undefined) throw new Error("Pagefind gave no script. Install the packages as locked: npm ci");
  return withEngine(script);
}

/** Pagefind's script as the search loads it. */
export function withEngine(script: Uint8Array): Uint8Array {
  return Buffer.concat([script, Buffer.from(EXPORT)]);
}

/**
 * Writes without a wait, as there are thousands of small files. One that is named after its content is the same when it
 * is as long.
 */
function writeChanged(file: string, content: Uint8Array): void {
  const before = statSync(file, { throwIfNoEntry: false });
  if (before?.size === content.length && (isNamedByContent(file) || readFileSync(file).equals(content))) return;
  if (before === undefined) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Whether a file of the index is named after its content, so that it can be kept for ever under its name. */
export function isNamedByContent(file: string): boolean {
  return /\.pf_(?:fragment|index|filter|meta)$/u.test(file);
}

/** Removes a folder, and folders in it, where there is no file in them. Returns whether nothing remains. */
function removeEmptyFolders(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const entries = readdirSync(folder, { withFileTypes: true });
  const remaining = entries.filter((entry) => !entry.isDirectory() || !removeEmptyFolders(join(folder, entry.name)));
  if (remaining.length === 0) rmdirSync(folder);
  return remaining.length === 0;
}
