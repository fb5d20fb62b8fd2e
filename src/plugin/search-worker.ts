import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { writeSearchIndex } from "./search-index.ts";
import type { SearchableArticle } from "./searchable.ts";

/** What the worker is told at its start. */
export interface SearchWorkerData {
  /** The folder of the site, where the JSON modules of the articles lie when they are to be indexed. */
  readonly outDir: string;
  readonly cacheDir: string;
  /** Of `searchCode`. */
  readonly code: string;
}

/** What the worker answers: why there is no index, or no whole one, or nothing. */
export type SearchAnswer = { readonly warning: string } | undefined;

if (parentPort !== null) {
  const port = parentPort;
  const { outDir, ...options } = workerData as SearchWorkerData;
  port.once("message", async (articles: readonly SearchableArticle[]) => {
    const page = (slug: string) => JSON.parse(readFileSync(join(outDir, "data/a", `${slug}.json`), "utf8"));
    const warnings: string[] = [];
    const warn = (message: string): void => void warnings.push(message);
    try {
      await writeSearchIndex({ articles, page, outDir, ...options, clean: true, warn });
    } catch (error) {
      warn(`Search was left out: ${error instanceof Error ? error.message : error}`);
    }
    const answer: SearchAnswer = warnings.length === 0 ? undefined : { warning: warnings.join("\n") };
    port.postMessage(answer);
  });
}
