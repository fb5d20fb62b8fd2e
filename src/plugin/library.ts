import { createHash } from "node:crypto";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { AnalysedFile, SeedFile } from "../collection/analyse.ts";
import { type Collection, Collector } from "../collection/collect.ts";
import type { Analyser, Analysis } from "./analyser.ts";
import type { AnalysisCache } from "./analysis-cache.ts";
import { type FolderFile, listFolder, readListed, readSeed, statSeed } from "./folder.ts";
import { KeptFiles, type ReadFile } from "./kept-files.ts";
import { Reading } from "./reading.ts";

/** Called after each file with the number read so far and the number of all. */
export type Progress = (done: number, total: number) => void;

/** How long an emptied file is given to be written, in milliseconds. */
const WRITING = 80;

/** How long after a change the cache is written, in milliseconds: an edit seldom comes alone. */
const SAVING = 1000;

export interface LibraryOptions {
  readonly analyser: Analyser;
  /** Where analyses are kept from one start to the next. */
  readonly cache?: AnalysisCache;
  /** Told once, in a sentence, why they cannot be kept. */
  readonly warn?: (message: string) => void;
}

/**
 * The folder of articles, read and kept up to date. A file is analysed anew only when its bytes differ from the last
 * time, also from that of the last start where there is a cache, so that a change costs one analysis and one joining. A
 * file that can no longer be read, as in the middle of an edit, brings its problem and stays the article that it was.
 */
export class FolderLibrary {
  readonly folder: string;
  /** Grows with each change. */
  version = 0;
  readonly #analyser: Analyser;
  readonly #kept: KeptFiles;
  #collector = new Collector();
  #collection: Collection | undefined;
  #saving: NodeJS.Timeout | undefined;
  /** Paths that are being taken anew, and whether one of them brought anything. */
  #refreshing = 0;
  #different = false;

  constructor(folder: string, { analyser, cache, warn = () => undefined }: LibraryOptions) {
    this.folder = folder;
    this.#analyser = analyser;
    this.#kept = new KeptFiles(cache, warn);
  }

  /** Reads the whole folder. Rejects when it is there but cannot be listed, or when nothing can be analysed. */
  async readAll(progress?: Progress): Promise<void> {
    if (this.version === 0) await this.#kept.load();
    const paths = await listFolder(this.folder);
    this.#kept.retain(new Set(paths));
    const saving: Promise<void>[] = [];
    const reading = new Reading(paths, progress, (shard, all) => saving.push(this.#kept.saveShard(shard, all)));
    const digests = new Map<string, string>();
    await this.#analyser.analyse(this.#unread(reading, digests), (analysis) => {
      const { path } = analysis.file;
      this.#take(analysis, digests.get(path) ?? "");
      reading.settle(path);
    });
    this.#changed();
    await Promise.all(saving);
    await this.#kept.save();
    this.#analyser.prepare();
  }

  /**
   * Takes one path anew: created, changed or gone. Resolves to whether anything is different now; of several paths taken
   * at once, as when a branch is checked out, the last one says so for all.
   */
  async refresh(path: string): Promise<boolean> {
    this.#refreshing++;
    try {
      if (await this.#refreshed(path)) this.#different = true;
    } finally {
      this.#refreshing--;
    }
    if (this.#refreshing > 0 || !this.#different) return false;
    this.#different = false;
    this.#changed();
    this.#saveSoon();
    return true;
  }

  /** The collection as it stands. */
  get collection(): Collection {
    this.#collection ??= this.#collector.collect(
      [...this.#kept.files.values()].map(shownFile),
      basename(this.folder),
      new Date().toISOString(),
    );
    return this.#collection;
  }

  /** Closes the library when nothing will change any more; the collection stays, to be taken. */
  async finish(): Promise<void> {
    this.#collection = this.collection;
    await this.close();
  }

  /** Gives the collection of a finished library away, once: it is in memory only as long as somebody else holds it. */
  take(): Collection {
    const collection = this.#collection;
    if (collection === undefined) throw new Error("The collection was not read, or has been taken already.");
    this.#collection = undefined;
    return collection;
  }

  /** Ends what is under way, keeps on disk what has been read, and forgets it. */
  async close(): Promise<void> {
    await this.#analyser.close();
    if (this.#saving !== undefined) {
      clearTimeout(this.#saving);
      await this.#kept.save();
    }
    this.#kept.clear();
    this.#collector = new Collector();
  }

  /** What has to be analysed, the digests of the bytes in `digests`. Everything else is settled on the way. */
  async *#unread(reading: Reading, digests: Map<string, string>): AsyncGenerator<SeedFile, void, undefined> {
    for (const path of reading.paths) {
      const seed = await this.#listedSeed(path);
      const digest = seed && digestOf(seed);
      if (seed !== undefined && digest !== undefined && this.#isNew(path, seed, digest)) {
        digests.set(path, digest);
        yield seed;
      } else reading.settle(path);
    }
  }

  /** A file of the list; undefined when nobody has written to it since it was read, and when it is gone. */
  async #listedSeed(path: string): Promise<FolderFile | undefined> {
    const at = Date.now();
    const stats = statSeed(this.folder, path);
    const known = this.#kept.files.get(path)?.digest;
    if (stats !== undefined && known !== undefined && this.#kept.states.digestOf(path, stats) === known)
      return undefined;
    const seed = stats?.isFile() ? readListed(this.folder, path, stats) : await readSeed(this.folder, path);
    if (seed === undefined) this.#kept.delete(path);
    else if (stats?.isFile() && "bytes" in seed) this.#kept.states.note(path, stats, at, digestOf(seed));
    return seed;
  }

  /** Whether a file must be analysed. One with a problem is taken as it is. */
  #isNew(path: string, seed: FolderFile, digest: string): seed is SeedFile {
    if (this.#kept.files.get(path)?.digest === digest) return false;
    if ("bytes" in seed) return true;
    this.#take({ file: { path, problems: [seed.problem] } }, digest);
    return false;
  }

  async #refreshed(path: string): Promise<boolean> {
    const seed = await readSeed(this.folder, path);
    // Many programs empty a file before they write it; what they write follows in an instant.
    if (seed !== undefined && "bytes" in seed && seed.bytes.length === 0) await sleep(WRITING);
    if (!(await this.#read(path))) return false;
    // A renamed file stands under its new name before word comes that the old one is gone.
    for (const twin of this.#twinsOf(path)) await this.#read(twin);
    return true;
  }

  /** Reads one path. Resolves to whether anything is different now. */
  async #read(path: string): Promise<boolean> {
    const seed = await readSeed(this.folder, path);
    if (seed === undefined) return this.#kept.delete(path);
    const digest = digestOf(seed);
    const before = this.#kept.files.get(path);
    if (this.#isNew(path, seed, digest)) {
      await this.#analyser.analyse(only(seed), (analysis) => this.#take(analysis, digest));
    }
    return this.#kept.files.get(path) !== before;
  }

  #take({ file, json }: Analysis, digest: string): void {
    const old = this.#kept.files.get(file.path);
    // What was kept from an earlier start is not taken over: it would not be there without a cache.
    const before = this.version === 0 ? undefined : (old?.file.analysed ?? old?.before);
    const known = json === undefined ? `problem ${file.problems[0]?.code}` : digest;
    const kept: ReadFile = { digest: known, file };
    const shown = file.analysed === undefined && before !== undefined ? { ...kept, before } : kept;
    this.#kept.set(file.path, shown, json);
  }

  /** The paths of the other files with the bytes of `path`. */
  #twinsOf(path: string): readonly string[] {
    const digest = this.#kept.files.get(path)?.digest;
    return [...this.#kept.files].filter(([other, file]) => other !== path && file.digest === digest).map(([p]) => p);
  }

  #changed(): void {
    this.version++;
    this.#collection = undefined;
  }

  #saveSoon(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => {
      this.#saving = undefined;
      void this.#kept.save();
    }, SAVING).unref();
  }
}

function digestOf(seed: FolderFile): string {
  return "bytes" in seed ? createHash("sha256").update(seed.bytes).digest("hex") : `problem ${seed.problem.code}`;
}

/** A file as the collection takes it: as the article that it was, where it cannot be read any more. */
function shownFile({ file, before }: ReadFile): AnalysedFile {
  return before === undefined ? file : { ...file, analysed: before };
}

async function* only(seed: SeedFile): AsyncGenerator<SeedFile, void, undefined> {
  yield seed;
}
