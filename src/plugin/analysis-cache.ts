import { readdir, rm, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { AnalysedFile } from "../collection/analyse.ts";
import { bucketOf } from "../model/bucket.ts";
import { FileStates } from "./file-states.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { removeOlder, removeUnfinished } from "./whole-file.ts";

/** An analysis and the digest of the bytes it was made of. */
export interface KeptFile {
  readonly digest: string;
  readonly file: AnalysedFile;
}

/** Files of the cache: few enough to be read at once, enough that one changed article writes little. */
export const SHARDS = 64;

/** The shard that holds the analysis of a path. */
export function shardOf(path: string): number {
  return bucketOf(path, SHARDS);
}

const STATES = "files.jsonl";
/** Hexadecimal digits of a digest. */
export const DIGEST_LENGTH = 64;

/** How long the cache of a folder that nobody reads any more is kept, in milliseconds. */
const KEPT = 60 * 24 * 60 * 60 * 1000;

/**
 * The analyses of one folder of articles on disk. An entry is found by path and digest of the bytes, and only by the
 * engine that made it: whatever is broken, cut off or another engine's counts as absent. Several processes may use one cache at once.
 */
export class AnalysisCache {
  readonly #folder: string;
  readonly #engine: string;

  /**
   * @param folder for this folder of articles alone; its neighbours are other folders' caches
   * @param engine fingerprint of the code that analyses
   */
  constructor(folder: string, engine: string) {
    this.#folder = folder;
    this.#engine = engine;
  }

  /** All analyses by their paths. */
  async load(): Promise<Map<string, KeptFile>> {
    const files = new Map<string, KeptFile>();
    for (let shard = 0; shard < SHARDS; shard++) {
      for (const line of linesOf(await this.#read(shardName(shard)))) {
        const file = JSON.parse(line.toString("utf8", DIGEST_LENGTH)) as AnalysedFile;
        files.set(file.path, { digest: line.toString("latin1", 0, DIGEST_LENGTH), file });
      }
    }
    return files;
  }

  async loadStates(): Promise<FileStates> {
    return FileStates.parse(String((await this.#read(STATES)) ?? "")) ?? new FileStates();
  }

  /**
   * Replaces a shard. Rejects when it cannot be written.
   *
   * @param analyses of all paths of the shard, each the digest of the bytes and the analysis as JSON
   */
  async saveShard(shard: number, analyses: readonly (readonly [digest: string, json: string])[]): Promise<void> {
    const file = join(this.#folder, shardName(shard));
    if (analyses.length === 0) await rm(file, { force: true });
    else await this.#write(shardName(shard), analyses.map(([digest, json]) => digest + json).join("\n"));
  }

  /** Keeps what the files were like, and lets go of the caches of folders that have not been read for long. */
  async saveStates(states: FileStates): Promise<void> {
    const now = new Date();
    if (states.changed) await this.#write(STATES, String(states));
    else await utimes(this.#folder, now, now).catch(() => undefined);
    await Promise.all([removeUnfinished(this.#folder), removeUnused(dirname(this.#folder))]);
  }

  #write(name: string, content: string): Promise<void> {
    return writeSealed(join(this.#folder, name), this.#engine, Buffer.from(content));
  }

  #read(name: string): Promise<Buffer | undefined> {
    return readSealed(join(this.#folder, name), this.#engine);
  }
}

/** Lines of their own: a part of a string would keep the whole of it in memory. */
function* linesOf(content: Buffer | undefined): Iterable<Buffer> {
  if (content === undefined) return;
  for (let start = 0; start < content.length; ) {
    const end = content.indexOf("\n", start);
    yield content.subarray(start, end < 0 ? content.length : end);
    start = end < 0 ? content.length : end + 1;
  }
}

function shardName(shard: number): string {
  return `${shard.toString().padStart(2, "0")}.jsonl`;
}

async function removeUnused(caches: string): Promise<void> {
  const entries = await readdir(caches, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(caches, entry.name));
  await removeOlder(folders, KEPT);
}
