import { type Dirent, type FSWatcher, lstatSync, readdirSync, watch } from "node:fs";
import { join, relative, sep } from "node:path";
import { isSeedPath } from "./folder.ts";

/** Writing a file brings several events: they are one change when they come within so many milliseconds. */
const TOGETHER = 10;

/** How often it is looked whether a folder that does not exist is there by now, in milliseconds. */
const MISSING = 1000;

/**
 * Tells of files below a folder that are new, changed or gone. It has one watch for each folder: one for each file, and
 * the listing of its folder at each change, as Vite's own watcher does it, take half a second where there are ten
 * thousand files.
 *
 * @param changed called with the absolute path of a file that may be an article by its name; what became of it is to be
 * looked up
 * @returns a function that ends the watching
 */
export function watchFolder(folder: string, changed: (file: string) => void): () => void {
  const watching = new FolderWatch(folder, changed);
  watching.begin();
  return () => watching.end();
}

interface WatchedFolder {
  readonly watcher: FSWatcher;
  /** The names of its files. */
  readonly files: Set<string>;
}

class FolderWatch {
  readonly #root: string;
  readonly #changed: (file: string) => void;
  readonly #folders = new Map<string, WatchedFolder>();
  #waiting: NodeJS.Timeout | undefined;
  readonly #soon = new Map<string, NodeJS.Timeout>();

  constructor(root: string, changed: (file: string) => void) {
    this.#root = root;
    this.#changed = changed;
  }

  begin(): void {
    if (this.#watch(this.#root)) return;
    this.#waiting = setInterval(() => {
      if (!this.#watch(this.#root)) return;
      clearInterval(this.#waiting);
      this.#tellAllBelow(this.#root);
    }, MISSING).unref();
  }

  end(): void {
    clearInterval(this.#waiting);
    for (const timer of this.#soon.values()) clearTimeout(timer);
    for (const { watcher } of this.#folders.values()) watcher.close();
    this.#folders.clear();
  }

  /** Watches a folder and those below it. Returns whether it is there. */
  #watch(folder: string): boolean {
    const entries = entriesOf(folder);
    if (entries === undefined) return false;
    const watcher = watch(folder, { persistent: false }, (_, name) => this.#look(folder, name));
    watcher.on("error", () => this.#lose(folder));
    const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    this.#folders.set(folder, { watcher, files: new Set(files) });
    for (const entry of entries) if (entry.isDirectory()) this.#watchNew(join(folder, entry.name));
    return true;
  }

  #watchNew(folder: string): boolean {
    return !this.#folders.has(folder) && this.#mayBeSeed(join(folder, "a.txt")) && this.#watch(folder);
  }

  /** Something happened to an entry of a folder; some systems do not say to which. */
  #look(folder: string, name: string | null): void {
    const path = name === null ? folder : join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (name === null) this.#tellAllBelow(folder);
    else if (stats?.isDirectory()) {
      if (this.#watchNew(path)) this.#tellAllBelow(path);
    } else if (this.#folders.has(path)) this.#lose(path);
    else if (stats !== undefined) {
      this.#folders.get(folder)?.files.add(name);
      this.#tell(path);
    } else if (this.#folders.get(folder)?.files.delete(name)) this.#tell(path);
    // A folder's own end comes under its own name.
    else if (entriesOf(folder) === undefined) this.#lose(folder);
  }

  /** A folder is gone, perhaps to another place, from where nothing is heard of its files. */
  #lose(folder: string): void {
    this.#tellAllBelow(folder);
    for (const [path, { watcher }] of this.#folders) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      this.#folders.delete(path);
    }
    if (folder === this.#root) this.begin();
  }

  #tellAllBelow(folder: string): void {
    for (const [path, { files }] of this.#folders) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      for (const name of files) this.#tell(join(path, name));
    }
  }

  #tell(file: string): void {
    if (!this.#mayBeSeed(file)) return;
    clearTimeout(this.#soon.get(file));
    const tell = () => {
      this.#soon.delete(file);
      this.#changed(file);
    };
    this.#soon.set(file, setTimeout(tell, TOGETHER));
  }

  #mayBeSeed(file: string): boolean {
    return isSeedPath(relative(this.#root, file).split(sep).join("/"));
  }
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
