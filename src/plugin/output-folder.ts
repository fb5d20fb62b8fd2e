import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** A file of a build: its path below the folder, with `/` between the parts, the SHA-256 of its content and its length. */
export interface WrittenFile {
  readonly path: string;
  readonly digest: string;
  readonly bytes: number;
}

/**
 * The folder of a build, to which thousands of small files are written: each without a wait, its folder made once, and
 * only when it differs from what lies there, so that copying a site anew copies what has changed.
 */
export class OutputFolder {
  readonly path: string;
  readonly #made = new Set<string>();
  readonly #untouched: (file: string) => WrittenFile | undefined;

  /** @param untouched what is known of a file that need not be read (`BuildRecord`) */
  constructor(path: string, untouched: (file: string) => WrittenFile | undefined = () => undefined) {
    this.path = path;
    this.#untouched = untouched;
  }

  /** Writes a file by its path below the folder, with `/` between the parts. */
  write(file: string, content: string): WrittenFile {
    const path = join(this.path, file);
    const bytes = Buffer.from(content);
    const digest = hash("sha256", bytes);
    if (this.#untouched(file)?.digest !== digest && contentOf(path)?.equals(bytes) !== true) {
      const folder = dirname(path);
      if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
      writeFileSync(path, bytes);
    }
    return { path: file, digest, bytes: bytes.length };
  }
}

/** A file of a build as it lies there. Throws when it cannot be read. */
export function describedFile(outDir: string, path: string): WrittenFile {
  const content = readFileSync(join(outDir, path));
  return { path, digest: hash("sha256", content), bytes: content.length };
}

/** What `npm run compress` adds to the name of a file. */
const COMPRESSED = /\.(?:br|gz)$/u;

/**
 * Removes what an earlier build left: the files in these folders below `path` that are not among `expected`, which are
 * given by their paths below it, nor compressed from one of them.
 */
export function removeStale(path: string, folders: readonly string[], expected: ReadonlySet<string>): void {
  for (const folder of folders) {
    for (const file of filesBelow(join(path, folder))) {
      if (!expected.has(`${folder}/${file}`.replace(COMPRESSED, ""))) rmSync(join(path, folder, file));
    }
  }
}

/** The paths of all files of a build but those that were compressed from others. */
export function filesOfBuild(path: string): readonly string[] {
  return filesBelow(path).filter((file) => !COMPRESSED.test(file));
}

/**
 * Removes what was compressed from files that have changed since, which a host would serve in their place. The others
 * bear the time of theirs.
 */
export function removeOutdatedCompressed(path: string): void {
  for (const file of filesBelow(path).filter((name) => COMPRESSED.test(name))) {
    const compressed = join(path, file);
    const source = statSync(compressed.replace(COMPRESSED, ""), { throwIfNoEntry: false });
    if (source === undefined || !bearsTimeOf(statSync(compressed), source)) rmSync(compressed);
  }
}

/** Whether two files are of the same time, to the precision that file systems keep. */
export function bearsTimeOf(a: { readonly mtimeMs: number }, b: { readonly mtimeMs: number }): boolean {
  return Math.abs(a.mtimeMs - b.mtimeMs) < 2;
}

function filesBelow(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => `${entry.parentPath}${sep}${entry.name}`.slice(folder.length + 1).replaceAll(sep, "/"));
  } catch {
    return [];
  }
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
