import { groupBy } from "../collection/group.ts";
import type { AnalysedArticle } from "../model/summary.ts";
import { type AnalysisCache, DIGEST_LENGTH, type KeptFile, shardOf } from "./analysis-cache.ts";
import { FileStates } from "./file-states.ts";

/** A file as it was last read. Where it could not be, the digest says why and is shorter than one of bytes. */
export interface ReadFile extends KeptFile {
  /** The article that the file held before it could not be read any more. */
  readonly before?: AnalysedArticle;
}

/** The files of a folder as they were last read, in memory and, where there is a cache, on disk. */
export class KeptFiles {
  readonly #cache: AnalysisCache | undefined;
  readonly #warn: (message: string) => void;
  #files = new Map<string, ReadFile>();
  #states = new FileStates();
  /** Analyses as JSON that are to be written, as far as they have come as JSON. */
  readonly #json = new Map<string, string>();
  readonly #unsaved = new Set<number>();
  #warned = false;

  /** @param warn told once, in a sentence, why nothing can be kept on disk */
  constructor(cache: AnalysisCache | undefined, warn: (message: string) => void) {
    this.#cache = cache;
    this.#warn = warn;
  }

  async load(): Promise<void> {
    if (this.#cache === undefined) return;
    this.#files = await this.#cache.load();
    this.#states = await this.#cache.loadStates();
  }

  get states(): FileStates {
    return this.#states;
  }

  get files(): ReadonlyMap<string, ReadFile> {
    return this.#files;
  }

  /** @param json the analysis as JSON, where there is one worth keeping */
  set(path: string, file: ReadFile, json?: string): void {
    this.#files.set(path, file);
    if (json !== undefined && this.#cache !== undefined) this.#json.set(path, json);
    this.#unsaved.add(shardOf(path));
  }

  /** Whether there was such a file. */
  delete(path: string): boolean {
    if (!this.#files.delete(path)) return false;
    this.#unsaved.add(shardOf(path));
    return true;
  }

  /** Forgets all files but these. */
  retain(paths: ReadonlySet<string>): void {
    this.#states.retain(paths);
    for (const path of this.#files.keys()) if (!paths.has(path)) this.delete(path);
  }

  /** Forgets all files in memory; what is on disk stays. */
  clear(): void {
    this.#files = new Map();
    this.#states = new FileStates();
    this.#unsaved.clear();
  }

  /** Writes a shard of the cache when it has changed. `paths` are all of the shard. Never rejects. */
  async saveShard(shard: number, paths: readonly string[]): Promise<void> {
    if (!this.#unsaved.delete(shard)) return;
    const analyses = paths.flatMap((path) => this.#entry(path));
    await this.#try((cache) => cache.saveShard(shard, analyses));
  }

  /** Writes all that has changed. Never rejects. */
  async save(): Promise<void> {
    const byShard = groupBy([...this.#files.keys()], shardOf);
    for (const shard of [...this.#unsaved]) await this.saveShard(shard, byShard.get(shard) ?? []);
    await this.#try((cache) => cache.saveStates(this.#states));
  }

  #entry(path: string): readonly (readonly [string, string])[] {
    const file = this.#files.get(path);
    const json = this.#json.get(path);
    this.#json.delete(path);
    if (file?.digest.length !== DIGEST_LENGTH) return [];
    return [[file.digest, json ?? JSON.stringify(file.file)]];
  }

  async #try(write: (cache: AnalysisCache) => Promise<void>): Promise<void> {
    if (this.#cache === undefined) return;
    try {
      await write(this.#cache);
    } catch (error) {
      if (this.#warned) return;
      this.#warned = true;
      const why = error instanceof Error ? error.message : String(error);
      this.#warn(`What was read of the articles could not be kept, so the next start reads them again: ${why}`);
    }
  }
}
