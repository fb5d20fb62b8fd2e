import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { SearchRecord } from "./search-record.ts";

/** Files of an index by their paths below its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Pagefind cannot do its work; the message says what to do. */
export class SearchUnavailable extends Error {}

/** What Pagefind writes for its own interface, which is not used. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/u;

/**
 * Pagefind's program, in a process of its own, which takes about 60 bytes for a character of the index it works on
 * (160 MB for 2.7 million, measured with 1.5.2). There is one at a time.
 */
export class Pagefind {
  #started: Promise<Program> | undefined;

  /**
   * Starts the program, where that is worth doing before it is needed: to start a process, the whole of this one is
   * copied for a moment. Never rejects.
   */
  async start(): Promise<void> {
    this.#started ??= startProgram();
    await this.#started.catch(() => undefined);
  }

  /**
   * Indexes records of one language, in their order. Rejects with `SearchUnavailable` when Pagefind does not run here or
   * breaks off.
   */
  async index(language: string, records: Iterable<SearchRecord>): Promise<IndexFiles> {
    this.#started ??= startProgram();
    const { createIndex, ended } = await this.#started.catch((error: unknown) => {
      throw new SearchUnavailable(notRunning(error), { cause: error });
    });
    const answered = <A extends Answer, T>(answer: Promise<A>, held: (answer: A) => T | undefined): Promise<T> =>
      Promise.race([answerOf(answer, held), ended]);
    try {
      const index = await answered(createIndex({ forceLanguage: language }), ({ index }) => index);
      // One after the other: the order gives the articles their numbers, and the process takes one at a time anyway.
      for (const record of records) await answered(index.addCustomRecord(record), ({ file }) => file);
      const files = await answered(index.getFiles(), ({ files }) => files);
      await Promise.race([index.deleteIndex(), ended]);
      return new Map(files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content]));
    } catch (error) {
      throw new SearchUnavailable(brokenOff(error), { cause: error });
    }
  }

  /** Ends the program, if it was started. */
  async end(): Promise<void> {
    const started = this.#started;
    this.#started = undefined;
    await (await started?.catch(() => undefined))?.close();
  }
}

interface Program {
  readonly createIndex: typeof import("pagefind").createIndex;
  readonly close: () => Promise<unknown>;
  /** Rejects when the process ends: who waits for its answers would wait for ever then. */
  readonly ended: Promise<never>;
}

async function startProgram(): Promise<Program> {
  const { createIndex, close } = await import("pagefind");
  // The process is started for the first index.
  const [creating, ended] = startWatched(() => createIndex());
  try {
    const index = await Promise.race([answerOf(creating, ({ index }) => index), ended]);
    await Promise.race([index.deleteIndex(), ended]);
    return { createIndex, close, ended };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Calls a function that starts a process. Gives what it returns, and a promise that rejects when the process ends. */
function startWatched<T>(start: () => T): readonly [T, Promise<never>] {
  let process: ChildProcess | undefined;
  const note = (message: unknown): void => {
    process = (message as { readonly process: ChildProcess }).process;
  };
  subscribe(STARTED, note);
  try {
    const started = start();
    const ended = new Promise<never>((_, reject) => {
      process?.once("exit", (code, signal) => reject(new Error(`its process ended with ${signal ?? code}`)));
    });
    // At the end of the work nobody waits any more.
    ended.catch(() => undefined);
    return [started, ended];
  } finally {
    unsubscribe(STARTED, note);
  }
}

/** Where Node tells of each process that it starts. */
const STARTED = "child_process";

interface Answer {
  readonly errors: readonly string[];
}

/** What an answer of Pagefind holds. Rejects with the errors that it tells of. */
async function answerOf<A extends Answer, T>(answer: Promise<A>, held: (answer: A) => T | undefined): Promise<T> {
  const given = await answer;
  const value = held(given);
  if (given.errors.length > 0 || value === undefined) {
    throw new Error(given.errors.join("; ") || "it gave no answer");
  }
  return value;
}

function notRunning(error: unknown): string {
  return (
    `Search was left out, because Pagefind did not run: ${reasonOf(error)}. ` +
    `It needs its package for this machine (${process.platform}-${process.arch}): run "npm ci" here, with optional packages.`
  );
}

function brokenOff(error: unknown): string {
  return (
    `Search was left out, because Pagefind broke off: ${reasonOf(error)}. The site works without it. Build again to ` +
    "have one; if that happens again, the machine may have too little memory free."
  );
}

/** The first line of what went wrong. */
function reasonOf(error: unknown): string {
  const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
  return line.replace(/\.$/u, "");
}
