import type { Stats } from "node:fs";
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { bearsTimeOf } from "../plugin/output-folder.ts";

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** How hard brotli (0 to 11) and gzip (1 to 9) try. */
interface Effort {
  readonly brotli: number;
  readonly gzip: number;
}

/** For the few files that every reader fetches. */
const MOST: Effort = { brotli: 11, gzip: 9 };
/** For what there are thousands of: the last tenth of the size would take ten times as long. */
const MUCH: Effort = { brotli: 6, gzip: 6 };

/** What is text. Fonts, pictures and the search index are compressed as they are. */
const EFFORTS: ReadonlyMap<string, Effort> = new Map([
  [".js", MOST],
  [".css", MOST],
  [".svg", MOST],
  [".webmanifest", MOST],
  [".xml", MUCH],
  [".html", MUCH],
  [".json", MUCH],
]);

/** A compressed file must save this share, and what it saves must be worth a second file. */
const LEAST_SHARE = 0.1;
const LEAST_BYTES = 200;

/** As many as Node's pool has threads, unless UV_THREADPOOL_SIZE says otherwise. */
const AT_ONCE = Number(process.env.UV_THREADPOOL_SIZE ?? 4);

const SUFFIXES = [".gz", ".br"] as const;

const USAGE = `Writes .br and .gz beside the files of a build, for hosts that serve them as they are.

  npm run compress [-- <folder>]

The folder is dist where none is named. What has not changed since the last time is left alone.`;

/** What was done, in files and bytes. */
export interface Compressed {
  /** Files that were compressed anew, and what they were then. */
  readonly files: number;
  readonly bytes: number;
  readonly brotli: number;
  /** Files whose compressed ones were up to date. */
  readonly kept: number;
}

/** `npm run compress`. Resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help") || args.length > 1) {
    console.log(USAGE);
    return args.includes("--help") ? 0 : 1;
  }
  const folder = resolve(args[0] ?? "dist");
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    console.error(`There is no folder ${folder}. Build first: npm run build`);
    return 1;
  }
  const { files, bytes, brotli: compressed, kept } = await compressFolder(folder);
  const sizes = files === 0 ? "" : `: ${megabytes(bytes)} became ${megabytes(compressed)} in brotli`;
  console.log(`${files} files compressed${sizes}; ${kept} were up to date.`);
  return 0;
}

/** Compresses the files of a folder where that pays, and removes compressed files that stand for nothing any more. */
export async function compressFolder(folder: string): Promise<Compressed> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = new Set(entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  for (const path of paths) {
    if (SUFFIXES.some((suffix) => path.endsWith(suffix) && !paths.has(path.slice(0, -suffix.length)))) await rm(path);
  }
  const total = { files: 0, bytes: 0, brotli: 0, kept: 0 };
  const queue = paths.values();
  const work = async (): Promise<void> => {
    for (const path of queue) {
      const effort = EFFORTS.get(extname(path));
      const result = effort === undefined ? undefined : await compressFile(path, effort);
      if (result === "kept") total.kept++;
      else if (result !== undefined) {
        total.files++;
        total.bytes += result.bytes;
        total.brotli += result.brotli;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return total;
}

/** The sizes before and after, in bytes; undefined where compressing does not pay. */
async function compressFile(
  path: string,
  effort: Effort,
): Promise<{ readonly bytes: number; readonly brotli: number } | "kept" | undefined> {
  const before = await stat(path);
  if (await isUpToDate(path, before)) return "kept";
  const source = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: effort.brotli,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
  };
  const smaller = await brotli(source, { params });
  if (source.length - smaller.length < Math.max(LEAST_BYTES, LEAST_SHARE * source.length)) {
    for (const suffix of SUFFIXES) await rm(path + suffix, { force: true });
    return undefined;
  }
  await write(`${path}.gz`, await deflate(source, { level: effort.gzip }), before.mtime);
  await write(`${path}.br`, smaller, before.mtime);
  return { bytes: source.length, brotli: smaller.length };
}

/** What was compressed bears the time of its source; brotli is written last. */
async function isUpToDate(path: string, source: Stats): Promise<boolean> {
  const done = await stat(`${path}.br`).catch(() => undefined);
  return done !== undefined && bearsTimeOf(done, source);
}

/** Puts a file in its place whole, so that nobody is served half of it. */
async function write(path: string, content: Buffer, mtime: Date): Promise<void> {
  await writeFile(`${path}.part`, content);
  await utimes(`${path}.part`, mtime, mtime);
  await rename(`${path}.part`, path);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
