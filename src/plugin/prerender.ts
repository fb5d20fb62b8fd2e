import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { groupBy } from "../collection/group.ts";
import { bucketOf } from "../model/bucket.ts";
import type { Progress } from "./library.ts";
import type { WrittenFile } from "./output-folder.ts";
import { PageCache } from "./page-cache.ts";
import type { Digests, ModuleDigests } from "./page-sources.ts";
import { type PageBatch, type PageWorkerData, pageWriter } from "./page-worker.ts";
import type { SitePage } from "./pages.ts";

/** Pages of a pack, about: few enough that one changed page writes little, enough that there are not many files. */
const PACK = 64;
/** Fewer pages are drawn sooner than workers have started. */
const WORTH_WORKERS = 400;
/** A worker takes some 100 MB. */
const MAX_WORKERS = 4;
/** Of what a page is made of, nearly nothing remains: room for more would only be filled with garbage. Megabytes. */
const MAX_YOUNG = 24;

/** How pages are drawn: with the digests of all JSON modules. */
export interface PrerenderOptions extends PageWorkerData {
  readonly pages: readonly SitePage[];
  /** The file of the worker, as JavaScript. */
  readonly worker: string;
  readonly progress?: Progress;
}

/**
 * Draws and writes all pages, many of them in worker threads. Resolves to the files of the pages; rejects when one cannot
 * be drawn: a build without it would be a build with a hole.
 */
export async function prerender({
  pages,
  worker,
  progress,
  digests,
  ...rest
}: PrerenderOptions): Promise<readonly WrittenFile[]> {
  const shared = [...digests.keys()].filter((id) => !isOwn(id));
  const data: PageWorkerData = { ...rest, digests: digestsOf(shared, digests) };
  const batches = batchesOf(pages, digests);
  const files: WrittenFile[] = [];
  let done = 0;
  const take = (batch: PageBatch, written: readonly WrittenFile[]): void => {
    for (const file of written) files.push(file);
    done += batch.pages.length;
    progress?.(done, pages.length);
  };
  const next = batches.values();
  if (pages.length < WORTH_WORKERS) {
    const write = pageWriter(data);
    for (const batch of next) take(batch, await write(batch));
  } else {
    const drain = async (): Promise<void> => {
      const thread = new Worker(worker, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG } });
      try {
        for (const batch of next) {
          thread.postMessage(batch);
          const [written] = await once(thread, "message");
          take(batch, written);
        }
      } finally {
        await thread.terminate();
      }
    };
    const threads = Math.min(availableParallelism(), MAX_WORKERS, batches.length);
    await Promise.all(Array.from({ length: threads }, drain));
  }
  await new PageCache(data.cache.folder, data.cache.renderer).retain(new Set(batches.map(({ pack }) => pack)));
  return files;
}

/** Pages that are drawn from one module come together, in the same pack as long as the number of pages does not double. */
function batchesOf(pages: readonly SitePage[], digests: Digests): readonly PageBatch[] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(pages.length / PACK)));
  const packs = groupBy(pages, ({ source }) => bucketOf(source, count));
  return [...packs].map(([pack, unordered]) => {
    const own = [...groupBy(unordered, ({ source }) => source).values()].flat();
    const sources = own.map(({ source }) => source).filter(isOwn);
    return { pack: `${pack}-of-${count}`, pages: own, digests: digestsOf(sources, digests) };
  });
}

/** Whether a module belongs to the pages of one pack. */
function isOwn(id: string): boolean {
  return id.startsWith("a/") || id.startsWith("speaker/");
}

function digestsOf(ids: readonly string[], digests: Digests): Digests {
  const found = new Map<string, ModuleDigests>();
  for (const id of ids) {
    const digest = digests.get(id);
    if (digest !== undefined) found.set(id, digest);
  }
  return found;
}
