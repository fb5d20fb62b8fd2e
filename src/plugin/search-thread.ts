import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { SearchAnswer, SearchWorkerData } from "./search-worker.ts";
import type { SearchableArticle } from "./searchable.ts";

/**
 * The making of the search index of a build in a thread of its own, as the pages are drawn meanwhile.
 */
export class SearchThread {
  readonly #thread: Worker;

  /** @param file the worker (`search-worker.ts`), as JavaScript */
  constructor(file: string, data: SearchWorkerData) {
    this.#thread = new Worker(file, { workerData: data });
  }

  /**
   * Indexes articles whose JSON modules lie in the folder of the site. Resolves to why there is no index, in a sentence,
   * or to nothing. Never rejects.
   */
  async index(articles: readonly SearchableArticle[]): Promise<string | undefined> {
    try {
      this.#thread.postMessage(articles);
      const [answer]: SearchAnswer[] = await once(this.#thread, "message");
      return answer?.warning;
    } catch (error) {
      return `Search was left out, because its thread broke off: ${error instanceof Error ? error.message : error}`;
    }
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}
