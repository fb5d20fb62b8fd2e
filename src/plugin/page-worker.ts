import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { OutputFolder } from "./output-folder.ts";
import { type PageFrame, pageHtml, type RenderedPage } from "./page-html.ts";
import type { SitePage } from "./pages.ts";

/** What a worker is told once. */
export interface PageWorkerData {
  /** The file of the app that draws pages. */
  readonly renderer: string;
  readonly outDir: string;
  readonly frame: PageFrame;
}

type RenderPage = (path: string, language: string, load: (id: string) => Promise<unknown>) => Promise<RenderedPage>;

/**
 * Writes pages: each is drawn from the JSON modules that lie in the folder of the build already. Resolves to the number
 * of pages written; rejects with the path of a page that could not be drawn.
 */
export async function pageWriter({ renderer, outDir, frame }: PageWorkerData) {
  const { renderPage }: { renderPage: RenderPage } = await import(pathToFileURL(renderer).href);
  const load = moduleReader(join(outDir, "data"));
  const output = new OutputFolder(outDir);
  return async (pages: readonly SitePage[]): Promise<number> => {
    for (const page of pages) {
      const rendered = await renderPage(page.path, frame.language, load).catch((error: unknown) => {
        throw new Error(`The page ${page.path} could not be drawn.`, { cause: error });
      });
      output.write(page.file, pageHtml(page, rendered, frame));
    }
    return pages.length;
  };
}

/** Reads JSON modules; the listings' and the library's, which many pages share, once. */
function moduleReader(folder: string): (id: string) => Promise<unknown> {
  const shared = new Map<string, Promise<unknown>>();
  return (id) => {
    const known = shared.get(id);
    if (known !== undefined) return known;
    const content = readFile(join(folder, `${id}.json`), "utf8").then(JSON.parse, () => undefined);
    if (!id.startsWith("a/")) shared.set(id, content);
    return content;
  };
}

if (parentPort !== null) {
  const port = parentPort;
  const writing = pageWriter(workerData as PageWorkerData);
  port.on("message", async (pages: readonly SitePage[]) => {
    const write = await writing;
    port.postMessage(await write(pages));
  });
}
