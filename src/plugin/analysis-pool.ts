import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { AnalysedFile, SeedFile } from "../collection/analyse.ts";
import type { Analyser, Analysis } from "./analyser.ts";
import type { WorkerAnswer } from "./analysis-worker.ts";

/** A worker takes some 150 MB; four read ten thousand articles in a few seconds. */
const MAX_WORKERS = 4;

/** What a worker is given at a time: enough that asking costs nothing, little enough that all have work to the end. */
const BATCH_FILES = 32;
const BATCH_BYTES = 256 * 1024;

/**
 * As much as a worker reads in about two seconds, half of which the engine takes to become fast: with less to do, another
 * worker takes more time from the processors than it saves.
 */
const WORTH_A_WORKER = 1536 * 1024;

/** Of what an article is analysed with, little remains: room for more would only be filled with garbage. Megabytes. */
const MAX_YOUNG = 24;

/** Batches that lie ready for a worker, so that it need not wait for the next one. */
const DEPTH = 2;

export interface PoolOptions {
  /** Gives the JavaScript file that the workers run, when the first of them is needed. */
  readonly code: () => Promise<string>;
  /** Workers that stay when there is nothing to do. */
  readonly idle: number;
  /** Workers at most; by default one for each processor, up to four. */
  readonly workers?: number;
}

/** Analyses files in threads of their own, as many as there are processors and work for. */
export class AnalysisPool implements Analyser {
  readonly #options: PoolOptions;
  readonly #size: number;
  readonly #workers = new Map<number, AnalysisWorker>();
  /** The number of the next worker beyond those that share the work. */
  #others: number;
  #analysing = 0;
  #code: Promise<string> | undefined;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#size = Math.max(1, options.workers ?? Math.min(availableParallelism(), MAX_WORKERS));
    this.#others = this.#size;
  }

  async analyse(seeds: AsyncIterable<SeedFile>, done: (analysis: Analysis) => void): Promise<void> {
    const batches = inBatches(seeds);
    let taken = 0;
    let bytes = 0;
    const lane = async (): Promise<void> => {
      for await (const batch of batches) {
        bytes += bytesOf(batch);
        const workers = Math.min(this.#size, 1 + Math.floor(bytes / WORTH_A_WORKER));
        const found = await this.#analyseBatch(taken++ % workers, batch);
        for (const analysis of found) done(analysis);
      }
    };
    this.#analysing++;
    try {
      await Promise.all(Array.from({ length: this.#size * DEPTH }, lane));
    } finally {
      this.#analysing--;
    }
    if (this.#analysing === 0) await this.#dismiss(this.#options.idle);
  }

  /** Starts the workers that are to stay, if any. */
  prepare(): void {
    for (let number = 0; number < Math.min(this.#size, this.#options.idle); number++) {
      // Whoever needs it next learns why it could not be started.
      this.#worker(number).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#dismiss(0);
  }

  async #analyseBatch(number: number, batch: readonly SeedFile[]): Promise<readonly Analysis[]> {
    const worker = await this.#worker(number);
    try {
      return (await worker.ask(batch)).map(read);
    } catch (error) {
      if (this.#closed) throw error;
      if (this.#workers.get(number) === worker) this.#workers.delete(number);
      return this.#analyseAlone(batch);
    }
  }

  /** One of the files was too much for a worker: asked for alone, each is either read or known to be that one. */
  async #analyseAlone(batch: readonly SeedFile[]): Promise<readonly Analysis[]> {
    const found: Analysis[] = [];
    const number = this.#others++;
    for (const seed of batch) {
      const worker = await this.#worker(number);
      try {
        found.push(...(await worker.ask([seed])).map(read));
      } catch (error) {
        if (this.#closed) throw error;
        this.#workers.delete(number);
        found.push({ file: tooMuch(seed.path) });
      }
    }
    await this.#workers.get(number)?.end();
    this.#workers.delete(number);
    return found;
  }

  async #worker(number: number): Promise<AnalysisWorker> {
    this.#code ??= this.#options.code();
    const code = await this.#code;
    if (this.#closed) throw new Error("The reading of the articles was stopped.");
    const worker = this.#workers.get(number) ?? new AnalysisWorker(code);
    this.#workers.set(number, worker);
    await worker.ready;
    return worker;
  }

  /** Ends all workers but the first `kept`. */
  async #dismiss(kept: number): Promise<void> {
    const dismissed = [...this.#workers].filter(([number]) => number >= kept);
    for (const [number] of dismissed) this.#workers.delete(number);
    await Promise.all(dismissed.map(([, worker]) => worker.end()));
  }
}

function read(json: string): Analysis {
  return { json, file: JSON.parse(json) as AnalysedFile };
}

interface Question {
  readonly resolve: (answer: readonly string[]) => void;
  readonly reject: (error: Error) => void;
}

/** A thread with the batches that it has been given. */
class AnalysisWorker {
  /** Resolves when the code is loaded; rejects when it cannot be. */
  readonly ready: Promise<unknown>;
  readonly #thread: Worker;
  readonly #questions: Question[] = [];
  #gone: Error | undefined;

  constructor(code: string) {
    this.#thread = new Worker(code, { resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG } });
    this.ready = new Promise((resolve, reject) => this.#questions.push({ resolve, reject }));
    this.#thread.on("message", (answer: WorkerAnswer) => this.#answer(answer === "ready" ? [] : answer));
    this.#thread.on("error", (error) => this.#leave(error));
    this.#thread.on("exit", () => this.#leave(new Error("A thread that read articles ended.")));
  }

  /** The analyses of files as JSON, in their order. Rejects when the thread ends before. */
  ask(files: readonly SeedFile[]): Promise<readonly string[]> {
    if (this.#gone !== undefined) return Promise.reject(this.#gone);
    return new Promise((resolve, reject) => {
      this.#questions.push({ resolve, reject });
      this.#thread.ref();
      this.#thread.postMessage(files);
    });
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }

  /** A thread answers in the order in which it was asked. Without work, it does not keep the process alive. */
  #answer(answer: readonly string[]): void {
    this.#questions.shift()?.resolve(answer);
    if (this.#questions.length === 0) this.#thread.unref();
  }

  #leave(error: Error): void {
    this.#gone ??= error;
    for (const question of this.#questions.splice(0)) question.reject(this.#gone);
  }
}

function bytesOf(batch: readonly SeedFile[]): number {
  return batch.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

async function* inBatches(seeds: AsyncIterable<SeedFile>): AsyncGenerator<readonly SeedFile[], void, undefined> {
  let batch: SeedFile[] = [];
  let bytes = 0;
  for await (const seed of seeds) {
    batch.push(seed);
    bytes += seed.bytes.length;
    if (batch.length < BATCH_FILES && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

function tooMuch(path: string): AnalysedFile {
  return {
    path,
    problems: [
      {
        code: "too-complex",
        file: path,
        severity: "error",
        message: "The memory did not suffice to read the file.",
        advice: "Split it into several articles, or save the text of the article alone.",
      },
    ],
  };
}
