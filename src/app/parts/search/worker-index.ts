import type { FoundArticle } from "./found.ts";
import type { IndexAnswer } from "./index-searcher.ts";
import type { SearchQuery } from "./query.ts";

/** The index of one language, wherever it is searched. */
export interface SearchIndex {
  /** Begins to fetch what every search needs. Rejects when there is no index. */
  open(): Promise<void>;
  search(query: SearchQuery): Promise<IndexAnswer>;
  /** Articles of the last answer by their places in it. */
  articles(places: readonly number[]): Promise<readonly FoundArticle[]>;
  close(): void;
}

/** What the worker is asked. */
export type WorkerQuestion = { readonly id: number } & (
  | { readonly ask: "open"; readonly folder: string; readonly language: string }
  | { readonly ask: "search"; readonly query: SearchQuery }
  | { readonly ask: "articles"; readonly places: readonly number[] }
);

export type WorkerReply = { readonly id: number } & (
  | { readonly answer: unknown; readonly error?: undefined }
  | { readonly error: string }
);

type Ask = WorkerQuestion extends infer Q ? (Q extends { id: number } ? Omit<Q, "id"> : never) : never;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

interface WorkerIndexOptions {
  readonly worker: Worker;
  /** The address of the folder of the index, with a slash at the end. */
  readonly folder: string;
  readonly language: string;
}

/** An index that is searched in a worker (`index-worker.ts`), so that typing goes on meanwhile. */
export class WorkerIndex implements SearchIndex {
  readonly #worker: Worker;
  readonly #opening: Ask;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor({ worker, folder, language }: WorkerIndexOptions) {
    this.#worker = worker;
    this.#opening = { ask: "open", folder, language };
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => this.#take(data);
    worker.onerror = (event) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message || "the worker did not start"));
      this.#waiting.clear();
    };
  }

  open(): Promise<void> {
    return this.#ask(this.#opening);
  }

  search(query: SearchQuery): Promise<IndexAnswer> {
    return this.#ask({ ask: "search", query });
  }

  articles(places: readonly number[]): Promise<readonly FoundArticle[]> {
    return this.#ask({ ask: "articles", places });
  }

  close(): void {
    this.#worker.terminate();
  }

  // The worker answers each question with what this file says that it does.
  #ask<T>(question: Ask): Promise<T> {
    const id = this.#asked++;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...question, id });
    });
  }

  #take(reply: WorkerReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.error !== undefined) waiting?.reject(new Error(reply.error));
    else waiting?.resolve(reply.answer as never);
  }
}
