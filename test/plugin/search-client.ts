import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { IndexedArticle } from "../../src/model/search.ts";

interface Fragment {
  readonly raw_url: string;
  readonly content: string;
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

interface Instance {
  readonly search: (
    term: string,
    options?: { readonly filters?: Readonly<Record<string, unknown>> },
  ) => Promise<{ readonly results: readonly Result[] }>;
}

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
  search(term: string, filters?: Readonly<Record<string, unknown>>): Promise<readonly Hit[]>;
  close(): Promise<void>;
}

let opened = 0;

/** @param script the file of Pagefind's script; `folder` holds the index of one language */
export async function openIndex(script: string, folder: string): Promise<SearchClient> {
  const server = createServer((request, response) => {
    try {
      response.end(readFileSync(join(folder, new URL(request.url ?? "/", "http://localhost").pathname)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  // A module of its own for each: the script keeps its WebAssembly, and with it the language, in module scope.
  const module = await import(/* @vite-ignore */ `${pathToFileURL(script).href}?${opened++}`);
  const instance: Instance = module.createInstance({ basePath: `http://127.0.0.1:${port}/` });
  return {
    search: async (term, filters = {}) => {
      const { results } = await instance.search(term, { filters });
      return Promise.all(results.map(hitOf));
    },
    close: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  };
}

async function hitOf({ id, score, words, data }: Result): Promise<Hit> {
  const { raw_url, content } = await data();
  const all = content.split(" ");
  return { id, score, words: words.map((word) => all[word] ?? ""), article: JSON.parse(raw_url), content };
}
