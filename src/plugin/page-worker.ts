import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type { DrawnFrom } from "./build-record.ts";
import { OutputFolder, type WrittenFile } from "./output-folder.ts";
import { type KeptPage, PageCache, type PagePack } from "./page-cache.ts";
import { pageFacts } from "./page-facts.ts";
import { type PageFrame, pageHtml, type RenderedPage } from "./page-html.ts";
import { type Digests, PageSources, sourcesDigest } from "./page-sources.ts";
import type { SitePage } from "./pages.ts";

/** What a worker is told once. */
export interface PageWorkerData {
  /** The file of the app that draws pages. */
  readonly renderer: string;
  readonly outDir: string;
  readonly frame: PageFrame;
  /** Where drawn pages are kept, and what all that decides how they are drawn is called. */
  readonly cache: { readonly folder: string; readonly renderer: string };
  /** The digests of the modules that pages of several packs are drawn from. */
  readonly digests: Digests;
}

/** Some pages that are drawn, kept and written together. */
export interface PageBatch {
  /** The name of their pack in the cache. */
  readonly pack: string;
  readonly pages: readonly SitePage[];
  /** The paths of the other pages of the pack: they lie there already. */
  readonly others: readonly string[];
  /** The digests of the modules that these pages are drawn from and no others. */
  readonly digests: Digests;
}

/** The file of a page with what that was drawn from. */
export type WrittenPage = WrittenFile & { readonly from: DrawnFrom };

/** A page as the app draws it, and whether it is the one that says that its address names nothing. */
type DrawnPage = Omit<RenderedPage, "facts"> & { readonly isMissing: boolean };

type RenderPage = (path: string, language: string, load: (id: string) => Promise<unknown>) => Promise<DrawnPage>;

/**
 * Writes pages: each as it was drawn for an earlier build where what it was drawn from is the same, else drawn from the
 * JSON modules that lie in the folder of the build already. Resolves to their files; rejects with the path of a
 * page that could not be drawn.
 */
export function pageWriter({ renderer, outDir, frame, cache, digests }: PageWorkerData) {
  const load = moduleReader(join(outDir, "data"));
  const output = new OutputFolder(outDir);
  const kept = new PageCache(cache.folder, cache.renderer);
  let app: Promise<{ readonly renderPage: RenderPage }> | undefined;

  const drawn = async (wanted: SitePage, known: Digests): Promise<KeptPage> => {
    const { path, view } = wanted;
    app ??= import(pathToFileURL(renderer).href);
    const { renderPage } = await app;
    const sources = new PageSources(load);
    const { isMissing, ...page } = await renderPage(path, frame.language, sources.load).catch((error: unknown) => {
      throw new Error(`The page ${path} could not be drawn.`, { cause: error });
    });
    if (isMissing && view !== undefined) {
      throw new Error(`The page ${path} could not be drawn: the app finds nothing at that address.`);
    }
    const facts = await pageFacts(wanted, sources.load);
    return { ...page, facts, sources: sources.read, digest: sourcesDigest(sources.read, known) ?? "" };
  };

  return async ({ pack, pages, others, digests: own }: PageBatch): Promise<readonly WrittenPage[]> => {
    const known: Digests = new Map([...digests, ...own]);
    const before = await kept.read(pack);
    const now = new Map<string, KeptPage>();
    for (const path of others) {
      const old = before.get(path);
      if (old !== undefined) now.set(path, old);
    }
    const written: WrittenPage[] = [];
    for (const page of pages) {
      const old = before.get(page.path);
      const isSame = old !== undefined && sourcesDigest(old.sources, known) === old.digest;
      const current = isSame ? old : await drawn(page, known);
      now.set(page.path, current);
      const from = { sources: current.sources, digest: current.digest };
      written.push({ ...output.write(page.file, pageHtml(page, current, frame)), from });
    }
    if (!samePages(before, now)) await kept.write(pack, now);
    return written;
  };
}

function samePages(before: PagePack, now: PagePack): boolean {
  return before.size === now.size && [...now].every(([path, page]) => before.get(path) === page);
}

/** Reads JSON modules; the last ones stay at hand, as pages that follow each other are drawn from the same. */
function moduleReader(folder: string): (id: string) => unknown {
  const recent = new Map<string, unknown>();
  return (id) => {
    const content = recent.has(id) ? recent.get(id) : moduleIn(join(folder, `${id}.json`));
    recent.delete(id);
    recent.set(id, content);
    for (const oldest of recent.keys()) if (recent.size > RECENT) recent.delete(oldest);
    return content;
  };
}

const RECENT = 6;

function moduleIn(file: string): unknown {
  let json: string;
  try {
    json = readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
  return JSON.parse(json);
}

if (parentPort !== null) {
  const port = parentPort;
  const write = pageWriter(workerData as PageWorkerData);
  port.on("message", async (batch: PageBatch) => port.postMessage(await write(batch)));
}
