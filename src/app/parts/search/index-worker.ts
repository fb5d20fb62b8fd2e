import { IndexReader } from "./index-reader.ts";
import { IndexSearcher } from "./index-searcher.ts";
import type { WorkerQuestion, WorkerReply } from "./worker-index.ts";

/** What of a worker's global scope is used; TypeScript is set to that of a window. */
interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerQuestion }) => void) | null;
  postMessage(reply: WorkerReply): void;
}

const scope = globalThis as unknown as WorkerScope;
let searcher: Promise<IndexSearcher> | undefined;
let work: Promise<void> = Promise.resolve();

async function open({ folder, language }: Extract<WorkerQuestion, { ask: "open" }>): Promise<IndexSearcher> {
  return new IndexSearcher(await IndexReader.open(folder, language));
}

async function answer(question: WorkerQuestion): Promise<unknown> {
  if (question.ask === "open") {
    searcher = open(question);
    await searcher;
    return undefined;
  }
  const opened = await searcher;
  if (question.ask === "search") return opened?.search(question.query);
  return opened?.articles(question.places);
}

// One question after the other: each may be about the answer to the one before.
scope.onmessage = ({ data }) => {
  work = work.then(async () => {
    try {
      scope.postMessage({ id: data.id, answer: await answer(data) });
    } catch (error) {
      scope.postMessage({ id: data.id, error: String(error) });
    }
  });
};
