import { lstatSync, readFileSync, type Stats } from "node:fs";
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { SeedFile } from "../collection/analyse.ts";
import { MAX_BYTES, tooLargeReport } from "../ingest/limits.ts";
import type { Problem } from "../model/problem.ts";

/** A file of the folder, or why it was not read. */
export type FolderFile = SeedFile | { readonly path: string; readonly problem: Problem };

/** Files that live in such folders without being articles. */
const IGNORED =
  /^(?:\.|~|_)|^(?:readme|license|thumbs\.db|desktop\.ini)(?:\.\w+)?$|~$|\.(?:swp|tmp|part|crdownload)$/iu;

/** The folders that browsers put beside a saved page, with its pictures and scripts. */
const PAGE_FOLDER = /(?:_files|_dateien|-dateien|_fichiers|-fichiers|_archivos|_bestanden|_file)$/iu;

/**
 * Whether a path below the folder may be an article by its name: no part of it hidden, no leftover of an editor, not
 * the belongings of a saved page.
 */
export function isSeedPath(path: string): boolean {
  const parts = path.split("/");
  return (
    path !== "" && !parts.some((part) => IGNORED.test(part)) && !parts.slice(0, -1).some((f) => PAGE_FOLDER.test(f))
  );
}

/**
 * The paths of all files below the folder that may be articles, with `/` between the parts, in code-unit order. A
 * folder that does not exist has none.
 */
export async function listFolder(folder: string): Promise<readonly string[]> {
  let entries: import("node:fs").Dirent[];
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(isSeedPath)
    .sort();
}

/**
 * Reads one file of the folder. A link that leads out of the folder, a file over the limit and one that cannot be read
 * come back as a problem; undefined means that the file is gone.
 */
export async function readSeed(folder: string, path: string): Promise<FolderFile | undefined> {
  const full = join(folder, path);
  try {
    if (!(await liesWithin(folder, full))) return outside(path);
    const stats = await stat(full);
    if (!stats.isFile() || stats.size > MAX_BYTES) return unfit(path, stats);
    return { path, bytes: new Uint8Array(await readFile(full)) };
  } catch (error) {
    if (isMissing(error) && !(await isLink(full))) return undefined;
    return { path, problem: unreadable(path, error) };
  }
}

/** What is known of a listed file before it is read; undefined when it is gone. Does not follow links. */
export function statSeed(folder: string, path: string): Stats | undefined {
  return lstatSync(join(folder, path), { throwIfNoEntry: false });
}

/**
 * Reads one file that `listFolder` has listed and `statSeed` found to be no link, at once: for ten thousand files, a
 * fraction of the time that `readSeed` takes. Comes back like that.
 */
export function readListed(folder: string, path: string, stats: Stats): FolderFile | undefined {
  if (!stats.isFile() || stats.size > MAX_BYTES) return unfit(path, stats);
  try {
    return { path, bytes: new Uint8Array(readFileSync(join(folder, path))) };
  } catch (error) {
    return isMissing(error) ? undefined : { path, problem: unreadable(path, error) };
  }
}

async function liesWithin(folder: string, file: string): Promise<boolean> {
  const inside = relative(await realpath(folder), await realpath(file));
  return inside !== "" && inside !== ".." && !inside.startsWith(`..${sep}`);
}

async function isLink(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isSymbolicLink();
  } catch {
    return false;
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error ? String(error.code) : undefined;
const isMissing = (error: unknown): boolean => codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR";

function outside(path: string): FolderFile {
  const problem: Problem = {
    code: "outside-folder",
    file: path,
    severity: "error",
    message: "The file is a link to a place outside the folder, so it was not read.",
    advice: "Put a copy of the article into the folder instead of the link.",
  };
  return { path, problem };
}

function unfit(path: string, stats: Stats): FolderFile {
  const problem = stats.isFile() ? { ...tooLargeReport(stats.size), file: path } : unreadable(path, undefined);
  return { path, problem };
}

function unreadable(path: string, error: unknown): Problem {
  return {
    code: "unreadable",
    file: path,
    severity: "error",
    message: `The file could not be read${codeOf(error) === undefined ? "" : ` (${codeOf(error)})`}.`,
    advice: "Check that it exists and that you may read it.",
  };
}
