import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { AnalysedFile } from "../collection/analyse.ts";
import { bucketOf } from "../model/bucket.ts";
import { FileStates } from "./file-states.ts";
import { UNFINISHED, writeWhole } from "./whole-file.ts";

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
const HOUR = 60 * 60 * 1000;

/** How long the cache of a folder that nobody reads any more is kept, in milliseconds. */
const KEPT = 60 * 24 * HOUR;

/**
 * The analyses of one folder of articles on disk. An entry is found by path and digest of the bytes, and only by the
 * engine that made it. Each file begins with the fingerprint of that engine and a check sum: whatever is broken, cut off
 * or somebody else's counts as absent. Several processes may use one cache at once.
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

  async #write(name: string, content: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const bytes = Buffer.from(content);
    await writeWhole(join(this.#folder, name), Buffer.concat([this.#header(bytes), bytes]));
  }

  /** The content of a file of the cache, or undefined when it is absent or not whole. */
  async #read(name: string): Promise<Buffer | undefined> {
    const bytes = await readFile(join(this.#folder, name)).catch(() => undefined);
    const end = bytes?.indexOf("\n") ?? -1;
    if (bytes === undefined || end < 0) return undefined;
    const content = bytes.subarray(end + 1);
    return this.#header(content).equals(bytes.subarray(0, end + 1)) ? content : undefined;
  }

  #header(content: Uint8Array): Buffer {
    return Buffer.from(`wortlaut ${this.#engine} ${createHash("sha256").update(content).digest("hex")}\n`);
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

/** What a process left that was ended while it wrote. */
async function removeUnfinished(folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(UNFINISHED));
  await removeOlder(
    names.map((name) => join(folder, name)),
    HOUR,
  );
}

async function removeUnused(caches: string): Promise<void> {
  const entries = await readdir(caches, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(caches, entry.name));
  await removeOlder(folders, KEPT);
}

/** Removes files and folders that were last changed longer than `age` milliseconds ago. */
async function removeOlder(paths: readonly string[], age: number): Promise<void> {
  for (const path of paths) {
    const known = await stat(path).catch(() => undefined);
    if (known !== undefined && Date.now() - known.mtimeMs > age) await rm(path, { recursive: true, force: true });
  }
}
