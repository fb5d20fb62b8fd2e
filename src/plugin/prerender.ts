import { createHash } from "node:crypto";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { groupBy } from "../collection/group.ts";
import { bucketOf } from "../model/bucket.ts";
import type { BuildRecord, DrawnFrom } from "./build-record.ts";
import type { Progress } from "./library.ts";
import type { WrittenFile } from "./output-folder.ts";
import { PageCache } from "./page-cache.ts";
import { type Digests, type ModuleDigests, sourcesDigest } from "./page-sources.ts";
import { type PageBatch, type PageWorkerData, pageWriter, type WrittenPage } from "./page-worker.ts";
import type { SitePage } from "./pages.ts";

/** Pages of a pack, about: few enough that one changed page writes little, enough that there are not many files. */
const PACK = 64;
/** Fewer pages are drawn sooner than workers have started. */
const WORTH_WORKERS = 400;
/** A worker takes some 100 MB. */
const MAX_WORKERS = 4;
/**
 * Room for what a page is made of, nearly nothing of which remains, in megabytes: with 24, a build of 850 articles takes
 * a seventh more time of the processor, with 128 no less (measured with Node 20.20).
 */
const MAX_YOUNG = 64;

/** How pages are drawn: with the digests of all JSON modules. */
export interface PrerenderOptions extends PageWorkerData {
  readonly pages: readonly SitePage[];
  /** The file of the worker, as JavaScript. */
  readonly worker: string;
  /** What the last build to the same folder has written; takes note of what this one does. */
  readonly record: BuildRecord;
  readonly progress?: Progress;
}

/**
 * Draws and writes all pages but those that lie there already as they would be written, many of them in worker threads.
 * Resolves to the files of all pages; rejects when one cannot be drawn: a build without it would be a build with a hole.
 */
export async function prerender(options: PrerenderOptions): Promise<readonly WrittenFile[]> {
  const { pages, worker, record, progress, digests, ...rest } = options;
  const frame = createHash("sha256")
    .update(JSON.stringify([rest.cache.renderer, rest.frame]))
    .digest("hex");
  const { files, from } = pagesThatStay(options, frame);
  const take = (written: readonly WrittenPage[]): void => {
    for (const { from: sources, ...file } of written) {
      files.push(file);
      from.set(file.path, sources);
    }
    progress?.(files.length, pages.length);
  };
  const batches = batchesOf(pages, from, digests);
  const todo = batches.filter((batch) => batch.pages.length > 0);
  const shared = [...digests.keys()].filter((id) => !isOwn(id));
  const data: PageWorkerData = { ...rest, digests: digestsOf(shared, digests) };
  if (pages.length - files.length < WORTH_WORKERS) {
    const write = pageWriter(data);
    for (const batch of todo) take(await write(batch));
  } else await inWorkers(worker, data, todo, take);
  record.notePages(frame, from);
  await new PageCache(data.cache.folder, data.cache.renderer).retain(new Set(batches.map(({ pack }) => pack)));
  return files;
}

/** The files of the pages that need not be written, and what all of them were drawn from. */
function pagesThatStay({ pages, record, digests }: PrerenderOptions, frame: string) {
  const before = record.pagesWith(frame);
  const files: WrittenFile[] = [];
  const from = new Map<string, DrawnFrom>();
  for (const { file } of pages) {
    const old = before.get(file);
    if (old === undefined || sourcesDigest(old.sources, digests) !== old.digest) continue;
    const untouched = record.untouched(file);
    if (untouched === undefined) continue;
    files.push(untouched);
    from.set(file, old);
  }
  return { files, from };
}

async function inWorkers(
  worker: string,
  data: PageWorkerData,
  batches: readonly PageBatch[],
  take: (written: readonly WrittenPage[]) => void,
): Promise<void> {
  const next = batches.values();
  let isBroken = false;
  const drain = async (): Promise<void> => {
    const thread = new Worker(worker, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG } });
    try {
      for (const batch of next) {
        thread.postMessage(batch);
        const [written] = await once(thread, "message");
        take(written);
        if (isBroken) break;
      }
    } catch (error) {
      isBroken = true;
      throw error;
    } finally {
      await thread.terminate();
    }
  };
  const threads = Math.min(availableParallelism(), MAX_WORKERS, batches.length);
  // Where one cannot go on, the others have ended, too, before the folder is let go of.
  const ended = await Promise.allSettled(Array.from({ length: threads }, drain));
  for (const end of ended) if (end.status === "rejected") throw end.reason;
}

/**
 * All pages by their packs. Pages that are drawn from one module come together, in the same pack as long as the number
 * of pages does not double; those of long lists, which a new article moves on, apart from the others.
 *
 * @param stay has the files of the pages that need not be written
 */
function batchesOf(
  pages: readonly SitePage[],
  stay: ReadonlyMap<string, unknown>,
  digests: Digests,
): readonly PageBatch[] {
  return [...groupBy(pages, ({ source }) => isOwn(source))].flatMap(([own, some]) => {
    const count = 2 ** Math.max(0, Math.ceil(Math.log2(some.length / PACK)));
    const packs = groupBy(some, ({ source }) => bucketOf(source, count));
    return [...packs].map(([pack, unordered]) => {
      const all = [...groupBy(unordered, ({ source }) => source).values()].flat();
      const wanted = all.filter(({ file }) => !stay.has(file));
      return {
        pack: `${own ? "own" : "lists"}-${pack}-of-${count}`,
        pages: wanted,
        others: all.filter(({ file }) => stay.has(file)).map(({ path }) => path),
        digests: digestsOf(wanted.map(({ source }) => source).filter(isOwn), digests),
      };
    });
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
