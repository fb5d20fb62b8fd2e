import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Progress } from "./library.ts";
import { type PageWorkerData, pageWriter } from "./page-worker.ts";
import type { SitePage } from "./pages.ts";

/** Pages a worker is given at a time. */
const BATCH = 40;
/** Fewer pages are drawn sooner than workers have started. */
const WORTH_WORKERS = 400;

/**
 * Draws and writes all pages, many of them in worker threads. Rejects when one cannot be drawn: a build without it would
 * be a build with a hole.
 *
 * @param worker the file of the worker, as JavaScript
 */
export async function prerender(
  pages: readonly SitePage[],
  data: PageWorkerData,
  worker: string,
  progress?: Progress,
): Promise<void> {
  let done = 0;
  const report = (count: number) => {
    done += count;
    progress?.(done, pages.length);
  };
  if (pages.length < WORTH_WORKERS) {
    const write = await pageWriter(data);
    report(await write(pages));
    return;
  }
  const batches = Array.from({ length: Math.ceil(pages.length / BATCH) }, (_, n) =>
    pages.slice(n * BATCH, (n + 1) * BATCH),
  );
  const next = batches[Symbol.iterator]();
  const drain = async () => {
    const thread = new Worker(worker, { workerData: data });
    try {
      for (const batch of next) {
        thread.postMessage(batch);
        const [count] = await once(thread, "message");
        report(count);
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), batches.length) }, drain));
}
