import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { ResolvedConfig } from "vite";
import { AnalysisCache } from "./analysis-cache.ts";
import { AnalysisPool } from "./analysis-pool.ts";
import { RECORD } from "./build-record.ts";
import { engineFile, engineFingerprint } from "./engine.ts";
import { takeLock } from "./folder-lock.ts";
import { FolderLibrary } from "./library.ts";

/** Below Vite's own folder for caches. */
const CACHES = "wortlaut";

/**
 * The folder of articles as builds and the dev server read it: in threads, and with a cache of its own. The dev server
 * keeps a thread for what is edited.
 *
 * @param folder absolute path
 */
export function openLibrary(folder: string, config: ResolvedConfig): FolderLibrary {
  const caches = join(config.cacheDir, CACHES);
  const engine = engineFingerprint();
  return new FolderLibrary(folder, {
    analyser: new AnalysisPool({
      code: () => engineFile(join(config.root, "node_modules", ".wortlaut"), engine),
      idle: config.command === "serve" ? 1 : 0,
    }),
    cache: new AnalysisCache(join(caches, nameFor(folder)), engine),
    warn: (message) => config.logger.warn(`Wortlaut: ${message}`),
  });
}

/** Where parts of the search index of a folder of articles are kept. */
export function searchCache(folder: string, config: ResolvedConfig): string {
  return join(config.cacheDir, CACHES, `${nameFor(folder)}-search`);
}

/** Where drawn pages of a folder of articles are kept. */
export function pageCache(folder: string, config: ResolvedConfig): string {
  return join(config.cacheDir, CACHES, `${nameFor(folder)}-pages`);
}

/** Where it is kept what was written to the output folder. */
export function buildRecord(folder: string, config: ResolvedConfig): string {
  return join(pageCache(folder, config), `${nameFor(resolve(config.root, config.build.outDir))}${RECORD}`);
}

/** Waits until no other build writes to the output folder. Returns a function that lets the next one. */
export function lockOutput(config: ResolvedConfig): Promise<() => void> {
  const folder = resolve(config.root, config.build.outDir);
  const lock = join(config.cacheDir, CACHES, `${nameFor(folder)}.lock`);
  return takeLock(lock, ({ process, host, since }) => {
    const time = new Date(since).toTimeString().slice(0, 8);
    config.logger.warn(
      `Wortlaut: another build writes to ${config.build.outDir} (process ${process} on ${host}, since ${time}). ` +
        "This one waits until that has ended.",
    );
  });
}

function nameFor(folder: string): string {
  return createHash("sha256").update(folder).digest("hex").slice(0, 16);
}
