import { groupBy } from "../collection/group.ts";
import { shardOf } from "./analysis-cache.ts";
import type { Progress } from "./library.ts";

/**
 * One reading of a folder, shard by shard of the cache: so what has been read can be kept even when the reading is
 * broken off later.
 */
export class Reading {
  readonly #shards: ReadonlyMap<number, readonly string[]>;
  readonly #open: Map<number, number>;
  readonly #total: number;
  readonly #progress: Progress | undefined;
  readonly #complete: (shard: number, paths: readonly string[]) => void;
  #done = 0;

  /** @param complete called when all files of a shard have been read */
  constructor(
    paths: readonly string[],
    progress: Progress | undefined,
    complete: (shard: number, paths: readonly string[]) => void,
  ) {
    this.#shards = groupBy(paths, shardOf);
    this.#open = new Map([...this.#shards].map(([shard, own]) => [shard, own.length]));
    this.#total = paths.length;
    this.#progress = progress;
    this.#complete = complete;
  }

  /** All paths, those of a shard together. */
  get paths(): readonly string[] {
    return [...this.#shards.values()].flat();
  }

  /** Notes that a file has been read. */
  settle(path: string): void {
    const shard = shardOf(path);
    const open = (this.#open.get(shard) ?? 0) - 1;
    this.#open.set(shard, open);
    this.#done++;
    this.#progress?.(this.#done, this.#total);
    if (open === 0) this.#complete(shard, this.#shards.get(shard) ?? []);
  }
}
