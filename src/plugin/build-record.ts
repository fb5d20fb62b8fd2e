import { statSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FileStates } from "./file-states.ts";
import type { WrittenFile } from "./output-folder.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { removeOlder } from "./whole-file.ts";

/** What a page was drawn from: what was read of the JSON modules (`PageSources`), and the digest of that. */
export interface DrawnFrom {
  readonly sources: readonly string[];
  readonly digest: string;
}

/** Changes with the form of the record. */
const FORM = "build-record-1";

/** The end of the names of records. */
export const RECORD = ".record";

/** Records of folders that were not built to for so long go, in milliseconds. */
const KEPT = 7 * 24 * 60 * 60 * 1000;

async function recordsBeside(file: string): Promise<readonly string[]> {
  const folder = dirname(file);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(RECORD)).map((name) => join(folder, name));
}

/** The record as JSON. */
interface Kept {
  readonly frame: string;
  readonly states: string;
  readonly pages: readonly (readonly [file: string, digest: string, sources: readonly string[]])[];
}

/**
 * What a build has written to a folder, kept for the next one to the same: which of its files nobody has touched since,
 * and what its pages were drawn from. What stays as it is need not even be read then.
 */
export class BuildRecord {
  readonly states: FileStates;
  readonly #file: string;
  readonly #outDir: string;
  #frame: string;
  #pages: ReadonlyMap<string, DrawnFrom>;

  private constructor(file: string, outDir: string, kept: Kept | undefined) {
    this.#file = file;
    this.#outDir = outDir;
    this.states = (kept && FileStates.parse(kept.states)) ?? new FileStates();
    this.#frame = kept?.frame ?? "";
    this.#pages = new Map(kept?.pages.map(([page, digest, sources]) => [page, { digest, sources }]));
  }

  /** The record of the last build to `outDir`; an empty one where there is none that can be read. */
  static async read(file: string, outDir: string): Promise<BuildRecord> {
    const content = await readSealed(file, FORM);
    return new BuildRecord(file, outDir, content && JSON.parse(content.toString()));
  }

  /**
   * What the pages that lie there were drawn from, by their files.
   *
   * @param frame stands for all that decides how a page is written, besides the modules; nothing is known of pages that
   *   were written with another one
   */
  pagesWith(frame: string): ReadonlyMap<string, DrawnFrom> {
    return frame === this.#frame ? this.#pages : new Map();
  }

  /** Takes note of the pages of this build. */
  notePages(frame: string, pages: ReadonlyMap<string, DrawnFrom>): void {
    this.#frame = frame;
    this.#pages = pages;
  }

  /** A file that an earlier build has written, when nobody has touched it since; its path is below the folder. */
  untouched(path: string): WrittenFile | undefined {
    const stats = statSync(join(this.#outDir, path), { throwIfNoEntry: false });
    const digest = stats?.isFile() ? this.states.digestOf(path, stats) : undefined;
    return stats === undefined || digest === undefined ? undefined : { path, digest, bytes: stats.size };
  }

  /**
   * Keeps the record. Where that is not possible, the next build reads the files.
   *
   * @param files all of the build
   * @param at the moment after which none of them was written, in milliseconds since 1970
   */
  async write(files: readonly WrittenFile[], at = Date.now()): Promise<void> {
    for (const { path, digest } of files) {
      const stats = statSync(join(this.#outDir, path), { throwIfNoEntry: false });
      if (stats !== undefined) this.states.note(path, stats, at, digest);
    }
    this.states.retain(new Set(files.map(({ path }) => path)));
    const pages: Kept["pages"] = [...this.#pages].map(([page, { digest, sources }]) => [page, digest, sources]);
    const kept: Kept = { frame: this.#frame, states: String(this.states), pages };
    await mkdir(dirname(this.#file), { recursive: true }).catch(() => undefined);
    await writeSealed(this.#file, FORM, Buffer.from(JSON.stringify(kept))).catch(() => undefined);
    await removeOlder(await recordsBeside(this.#file), KEPT);
  }
}
