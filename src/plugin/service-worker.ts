import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import {
  type BuildInfo,
  DIGEST_LENGTH,
  type FileList,
  isKept,
  listOf,
  listPath,
  OFFLINE_PAGE,
} from "../model/offline.ts";
import type { BuiltSite } from "./built-site.ts";
import { describedFile, type WrittenFile } from "./output-folder.ts";
import { keptText } from "./whole-file.ts";

/** What a reader who opens an article must fetch to check it: about 2 KB. */
const FILES_A_LIST = 64;

/**
 * The service worker `sw.js` (`src/worker/`) and the lists that it goes by, of all files that the site has by then:
 * their content by path.
 */
export async function serviceWorkerFiles(site: BuiltSite): Promise<ReadonlyMap<string, string>> {
  const files = describeFiles(site);
  const all = files.map(({ path, digest }) => `${path} ${digest}\n`).join("");
  const id = hash("sha256", all).slice(0, DIGEST_LENGTH);
  const shell = await shellOf(site, files);
  const lists = listsOf(files.filter(({ path }) => !Object.hasOwn(shell, path)));
  const info: BuildInfo = {
    id,
    shell,
    lists: lists.length,
    bytes: lists.flatMap(keptSizes).reduce((sum, bytes) => sum + bytes, 0),
    articles: site.library.counts.articles,
  };
  const written = new Map(lists.map((list, n) => [listPath(id, n), JSON.stringify(list)]));
  written.set("sw.js", `const BUILD=${JSON.stringify(info)};\n${await workerCode(site)}`);
  return written;
}

/** All files of the site with their digests and lengths, in order of their paths. */
function describeFiles({ outDir, files, written = [] }: BuiltSite): readonly WrittenFile[] {
  const known = new Map(written.map((file) => [file.path, file]));
  return [...files].sort().map((path) => {
    const file = known.get(path) ?? describedFile(outDir, path);
    return { ...file, digest: file.digest.slice(0, DIGEST_LENGTH) };
  });
}

/**
 * What the app needs to start: the scripts and styles of all views, the fonts that its page asks for at once, icons,
 * and the list of articles as far as its first page.
 */
async function shellOf(
  { outDir }: BuiltSite,
  files: readonly WrittenFile[],
): Promise<Readonly<Record<string, string>>> {
  const page = await readFile(join(outDir, OFFLINE_PAGE), "utf8");
  const isShell = ({ path }: WrittenFile): boolean => {
    if (path.endsWith(".woff2")) return page.includes(path);
    if (path.startsWith("assets/") || path === OFFLINE_PAGE) return true;
    if (path.startsWith("data/")) return path === "data/library.json" || path === "data/articles/0.json";
    return isKept(path) && !path.includes("/");
  };
  const shell = files.filter(isShell);
  return Object.fromEntries(shell.map(({ path, digest }) => [path, digest]));
}

function listsOf(files: readonly WrittenFile[]): readonly FileList[] {
  const count = Math.max(1, Math.ceil(files.length / FILES_A_LIST));
  const lists = Array.from({ length: count }, (): Record<string, FileList[string]> => ({}));
  for (const { path, digest, bytes } of files) {
    const list = lists[listOf(path, count)];
    if (list !== undefined) list[path] = [digest, bytes];
  }
  return lists;
}

function keptSizes(list: FileList): readonly number[] {
  return Object.entries(list).flatMap(([path, [, bytes]]) => (isKept(path) ? [bytes] : []));
}

function workerCode({ code }: BuiltSite): Promise<string> {
  return code === undefined ? bundledWorker() : keptText(join(code, "service-worker.js"), bundledWorker);
}

async function bundledWorker(): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL("../worker/main.ts", import.meta.url)),
        output: { format: "iife" },
      },
    },
  });
  const [bundle] = [output].flat();
  const chunk = bundle !== undefined && "output" in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error("The service worker could not be bundled.");
  return chunk.code;
}
