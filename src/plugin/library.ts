import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type AnalysedFile, analyseFile } from "../collection/analyse.ts";
import { type Collection, collect } from "../collection/collect.ts";
import { digestOf } from "../ingest/digest.ts";
import { type FolderFile, listFolder, readSeed } from "./folder.ts";

/** How long an emptied file is given to be written, in milliseconds. */
const WRITING = 80;

/** Called after each file with the number read so far and the number of all. */
export type Progress = (done: number, total: number) => void;

/**
 * The folder of articles, read and kept up to date. A file is analysed anew only when its bytes differ from the last
 * time, so that a change costs one analysis and one joining. A file that can no longer be read, as in the middle of an
 * edit, brings its problem and stays the article that it was.
 */
export class FolderLibrary {
  readonly folder: string;
  /** Grows with each change. */
  version = 0;
  #files = new Map<string, { readonly digest: string; readonly file: AnalysedFile }>();
  #collection: Collection | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Reads the whole folder. Rejects only when the folder is there but cannot be listed. */
  async readAll(progress?: Progress): Promise<void> {
    const paths = await listFolder(this.folder);
    const gone = new Set(this.#files.keys());
    for (const [index, path] of paths.entries()) {
      gone.delete(path);
      await this.#read(path);
      progress?.(index + 1, paths.length);
    }
    for (const path of gone) this.#files.delete(path);
    this.#changed();
  }

  /** Takes one path anew: created, changed or gone. Resolves to whether anything is different now. */
  async refresh(path: string): Promise<boolean> {
    const seed = await readSeed(this.folder, path);
    // Many programs empty a file before they write it; what they write follows in an instant.
    if (seed !== undefined && "bytes" in seed && seed.bytes.length === 0) await sleep(WRITING);
    const different = await this.#read(path);
    if (different) {
      // A renamed file stands under its new name before word comes that the old one is gone.
      for (const twin of this.#twinsOf(path)) await this.#read(twin);
      this.#changed();
    }
    return different;
  }

  /** The collection as it stands. */
  get collection(): Collection {
    this.#collection ??= collect(
      [...this.#files.values()].map(({ file }) => file),
      basename(this.folder),
      new Date().toISOString(),
    );
    return this.#collection;
  }

  async #read(path: string): Promise<boolean> {
    const seed = await readSeed(this.folder, path);
    if (seed === undefined) return this.#files.delete(path);
    const digest = "bytes" in seed ? digestOf(seed.bytes) : `problem ${seed.problem.code}`;
    if (this.#files.get(path)?.digest === digest) return false;
    const file = analysed(seed);
    const before = this.#files.get(path)?.file.analysed;
    const kept = file.analysed === undefined && before !== undefined ? { analysed: before } : {};
    this.#files.set(path, { digest, file: { ...file, ...kept } });
    return true;
  }

  /** The paths of the other files with the bytes of `path`. */
  #twinsOf(path: string): readonly string[] {
    const digest = this.#files.get(path)?.digest;
    return [...this.#files].filter(([other, file]) => other !== path && file.digest === digest).map(([other]) => other);
  }

  #changed(): void {
    this.version++;
    this.#collection = undefined;
  }
}

function analysed(seed: FolderFile): AnalysedFile {
  return "bytes" in seed ? analyseFile(seed) : { path: seed.path, problems: [seed.problem] };
}
