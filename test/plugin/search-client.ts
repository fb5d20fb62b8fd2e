import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  PagefindFilters,
  PagefindInstance,
  PagefindModule,
  PagefindResult,
} from "../../src/app/parts/search/pagefind.ts";
import { RANKING } from "../../src/app/parts/search/ranking.ts";
import type { IndexedArticle } from "../../src/model/search.ts";
import { withEngine } from "../../src/plugin/search-index.ts";

/** A result with what the index knows of its article. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** The words that were found, as they stand in the text. */
  readonly words: readonly string[];
  readonly article: IndexedArticle;
  /** The text as it was indexed, the word that begins every text included. */
  readonly content: string;
}

/** A search in an index on disk, as the browser does it: with Pagefind's own script, over HTTP. */
export interface SearchClient {
  readonly pagefind: PagefindInstance;
  search(term: string, filters?: NonNullable<PagefindFilters["all"]>[number]): Promise<readonly Hit[]>;
  close(): Promise<void>;
}

let opened = 0;

/** @param script the file of Pagefind's script; `folder` holds the index of one language */
export async function openIndex(script: string, folder: string): Promise<SearchClient> {
  const server = createServer((request, response) => {
    try {
      const file = join(folder, new URL(request.url ?? "/", "http://localhost").pathname);
      response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  // A module of its own for each: the script keeps its WebAssembly, and with it the language, in module scope.
  const { Pagefind }: PagefindModule = await import(
    /* @vite-ignore */ `${pathToFileURL(engineOf(script)).href}?${opened++}`
  );
  const pagefind = new Pagefind({
    primary: true,
    language: "unknown",
    basePath: `http://127.0.0.1:${port}/`,
    metaCacheTag: "1",
    ranking: RANKING,
  });
  await pagefind.enterPlaygroundMode();
  return {
    pagefind,
    search: async (term, filter) => {
      const { results } = await pagefind.search(term, { filters: filter === undefined ? {} : { all: [filter] } });
      return Promise.all(results.map(hitOf));
    },
    close: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  };
}

/** The script as the plugin hands it on; Pagefind's own one is completed in a file beside it. */
function engineOf(script: string): string {
  const content = readFileSync(script);
  if (content.includes("export{Pagefind}")) return script;
  const engine = join(dirname(script), "engine.js");
  writeFileSync(engine, withEngine(content));
  return engine;
}

async function hitOf({ id, score, words, data }: PagefindResult): Promise<Hit> {
  const { raw_url, content } = await data();
  const all = content.split(" ");
  return { id, score, words: words.map((word) => all[word] ?? ""), article: JSON.parse(raw_url), content };
}
