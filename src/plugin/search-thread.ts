import { Worker } from "node:worker_threads";
import type { SearchAnswer, SearchWorkerData } from "./search-worker.ts";
import type { SearchableArticle } from "./searchable.ts";

/**
 * The making of the search index of a build in a thread of its own, as the pages are drawn meanwhile.
 */
export class SearchThread {
  readonly #thread: Worker;
  readonly #answer: Promise<SearchAnswer>;

  /** @param file the worker (`search-worker.ts`), as JavaScript */
  constructor(file: string, data: SearchWorkerData) {
    const thread = new Worker(file, { workerData: data });
    this.#thread = thread;
    // From the first moment on: a thread can break off before it is asked for anything.
    this.#answer = new Promise((resolve) => {
      const breakOff = (why: string) => resolve({ warning: `Search was left out, because its thread ended: ${why}` });
      thread.once("message", resolve);
      thread.once("error", (error) => breakOff(error.message));
      thread.once("exit", (code) => breakOff(`exit code ${code}`));
    });
  }

  /**
   * Indexes articles whose JSON modules lie in the folder of the site. Resolves to why there is no index, or
   * what is not in it, in sentences, or to nothing. Never rejects.
   */
  async index(articles: readonly SearchableArticle[]): Promise<string | undefined> {
    this.#thread.postMessage(articles);
    return (await this.#answer)?.warning;
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}
