import { readFileSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import { type BuiltSite, pagesOf } from "./built-site.ts";
import { FEED_FILES, feedFiles } from "./feeds.ts";
import { HOST_FILES, headerFiles } from "./headers.ts";
import {
  describedFile,
  filesOfBuild,
  OutputFolder,
  removeOutdatedCompressed,
  removeStale,
  type WrittenFile,
} from "./output-folder.ts";
import { serviceWorkerFiles } from "./service-worker.ts";
import type { Site } from "./site.ts";

/** What is written last and must not list itself, or what a build before this one has left of it. */
const LAST = /^(?:sw\.js|files\/.*)$/u;

/** Does what remains when the pages are written: feeds, headers and, last because it lists all files, the service worker. */
export async function finishSite(site: Site): Promise<void> {
  const { outDir, record } = site;
  const output = new OutputFolder(outDir);
  const pages: BuiltSite = { ...site, files: filesOfBuild(outDir) };
  const made = new Map([...feedFiles(pages), ...headerFiles(pages, site.inline)]);
  for (const [path, content] of made) output.write(path, content);
  const outdated = new Set(pages.files.filter((path) => FEED_FILES.test(path) && !made.has(path)));
  for (const path of outdated) rmSync(join(outDir, path));

  const all = new Set([...pages.files, ...made.keys()]);
  const files = [...all].filter((path) => !outdated.has(path) && !HOST_FILES.includes(path) && !LAST.test(path));
  const written = describedFiles(site, files);
  const worker = await serviceWorkerFiles({ ...site, files, written });
  for (const [path, content] of worker) output.write(path, content);
  removeStale(outDir, ["files"], new Set(worker.keys()));
  writeFolderPages(output, pages);
  removeOutdatedCompressed(outDir);
  await record.write(written);
}

/** Files with their digests and lengths; only what is new or was touched is read for that. */
function describedFiles({ outDir, written, record }: Site, files: readonly string[]): readonly WrittenFile[] {
  const known = new Map(written.map((file) => [file.path, file]));
  return files.map((path) => known.get(path) ?? record.untouched(path) ?? describedFile(outDir, path));
}

/**
 * Writes the pages that have others below them a second time, into the folder of those: some hosts look for the folder
 * `/quotations` before they look for a file of that name. Nothing lists these copies.
 */
function writeFolderPages(output: OutputFolder, site: BuiltSite): void {
  const folders = new Set(site.files.map((file) => posix.dirname(file)).flatMap(withParents));
  for (const file of pagesOf(site)) {
    const folder = file.slice(0, -".html".length);
    if (!folders.has(folder)) continue;
    output.write(`${folder}/index.html`, readFileSync(join(output.path, file), "utf8"));
  }
}

/** `a/b/c`, `a/b`, `a`. */
function withParents(folder: string): readonly string[] {
  const parts = folder.split("/");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
