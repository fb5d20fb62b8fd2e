import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";
import type { Connect } from "vite";
import type { Collection } from "../collection/collect.ts";
import { SEARCH_FOLDER } from "../model/search.ts";
import { isNamedByContent } from "../model/search-files.ts";
import { writeSearchIndex } from "./search-index.ts";
import { searchCode } from "./search-parts.ts";
import { searchable } from "./searchable.ts";

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".json": "application/json" };

interface SearchServerOptions {
  /** Resolves to the collection as it stands. */
  readonly collection: () => Promise<Collection>;
  /** Where the index is kept, for this collection alone. */
  readonly cacheDir: string;
  /** Told once of each failure. */
  readonly warn: (message: string) => void;
}

/**
 * The search index in the dev server. It is made when a page asks for it, and made anew when a page asks for it after a
 * change: who does not search waits for nothing.
 */
export class SearchServer {
  readonly #options: SearchServerOptions;
  readonly #code = searchCode();
  #indexed: Collection | undefined;
  #work: Promise<void> = Promise.resolve();
  #warned: string | undefined;

  constructor(options: SearchServerOptions) {
    this.#options = options;
  }

  /** @param base the path of the site, with a slash at both ends */
  middleware(base: string): Connect.NextHandleFunction {
    const prefix = `${base}${SEARCH_FOLDER}/`;
    return (request, response, next) => {
      const path = pathOf(request.url);
      if (path === undefined || !path.startsWith(prefix)) return next();
      this.#file(path.slice(prefix.length)).then((content) => {
        if (content === undefined) {
          response.writeHead(404).end();
          return;
        }
        const type = TYPES[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" }).end(content);
      }, next);
    };
  }

  /** A file of the index; undefined where there is none. What the names of others follow from is always up to date. */
  async #file(path: string): Promise<Uint8Array | undefined> {
    const folder = resolve(this.#options.cacheDir, SEARCH_FOLDER);
    const file = resolve(folder, path);
    // Windows takes a backslash for a slash as well.
    if (!file.startsWith(folder + sep)) return undefined;
    if (!isNamedByContent(path)) await this.#upToDate();
    return readFile(file).catch(() => undefined);
  }

  /** Resolves when the index is that of the collection. One index is made at a time. */
  #upToDate(): Promise<void> {
    // What could not be read may be readable the next time.
    this.#work = this.#work.catch(() => {}).then(() => this.#index());
    return this.#work;
  }

  async #index(): Promise<void> {
    const { collection: read, cacheDir, warn } = this.#options;
    const collection = await read();
    if (collection === this.#indexed) return;
    // A page that is searching goes on with the files it has begun to fetch; the next start of the server removes them.
    const clean = this.#indexed === undefined;
    const warnings: string[] = [];
    const options = { outDir: cacheDir, cacheDir, code: this.#code, clean };
    try {
      await writeSearchIndex({ ...searchable(collection), ...options, warn: (message) => warnings.push(message) });
    } catch (error) {
      warnings.push(error instanceof Error ? error.message : String(error));
    }
    const warning = warnings.length === 0 ? undefined : warnings.join("\n");
    if (warning !== undefined && warning !== this.#warned) warn(warning);
    this.#warned = warning;
    this.#indexed = collection;
  }
}

function pathOf(url: string | undefined): string | undefined {
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
  } catch {
    return undefined;
  }
}
