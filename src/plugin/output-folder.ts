import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/**
 * The folder of a build, to which thousands of small files are written: each without a wait, its folder made once, and
 * only when it differs from what lies there, so that copying a site anew copies what has changed.
 */
export class OutputFolder {
  readonly path: string;
  readonly #made = new Set<string>();

  constructor(path: string) {
    this.path = path;
  }

  /** Writes a file by its path below the folder, with `/` between the parts. */
  write(file: string, content: string): void {
    const path = join(this.path, file);
    const folder = dirname(path);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    if (contentOf(path) !== content) writeFileSync(path, content);
  }
}

/**
 * Removes what an earlier build left: the files in these folders below `path` that are not among `expected`, which are
 * given by their paths below it.
 */
export function removeStale(path: string, folders: readonly string[], expected: ReadonlySet<string>): void {
  for (const folder of folders) {
    for (const file of filesBelow(join(path, folder))) {
      if (!expected.has(`${folder}/${file}`)) rmSync(join(path, folder, file));
    }
  }
}

function filesBelow(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  } catch {
    return [];
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
