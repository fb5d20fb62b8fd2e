import type { SearchRecord } from "./search-record.ts";

/** Files of an index by their paths below its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Pagefind cannot do its work on this machine; the message says what to do. */
export class SearchUnavailable extends Error {}

/** What Pagefind writes for its own interface, which is not used. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/u;

/**
 * Indexes records of one language, in their order. Rejects with `SearchUnavailable` when Pagefind does not run here.
 *
 * Pagefind works in a process of its own, which takes about 80 bytes for a character (1.2 GB for 16 million, measured
 * with 1.5.2) and is ended by `endPagefind`.
 */
export async function indexRecords(language: string, records: Iterable<SearchRecord>): Promise<IndexFiles> {
  try {
    const { createIndex } = await import("pagefind");
    const index = await answered(createIndex({ forceLanguage: language }), ({ index }) => index);
    try {
      // One after the other: the order gives the articles their numbers, and the process takes one at a time anyway.
      for (const record of records) await answered(index.addCustomRecord(record), ({ file }) => file);
      const files = await answered(index.getFiles(), ({ files }) => files);
      return new Map(files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content]));
    } finally {
      await index.deleteIndex();
    }
  } catch (error) {
    throw new SearchUnavailable(reasonOf(error), { cause: error });
  }
}

/** Ends the process that `indexRecords` left for the next call. */
export async function endPagefind(): Promise<void> {
  const { close } = await import("pagefind").catch(() => ({ close: undefined }));
  await close?.();
}

interface Answer {
  readonly errors: readonly string[];
}

/** What an answer of Pagefind holds. Rejects with the errors that it tells of. */
async function answered<A extends Answer, T>(answer: Promise<A>, held: (answer: A) => T | undefined): Promise<T> {
  const given = await answer;
  const value = held(given);
  if (given.errors.length > 0 || value === undefined) {
    throw new Error(given.errors.join("; ") || "it gave no answer");
  }
  return value;
}

function reasonOf(error: unknown): string {
  const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
  return (
    `Search was left out, because Pagefind did not run: ${line.replace(/\.$/u, "")}. ` +
    `It needs its package for this machine (${process.platform}-${process.arch}): run "npm ci" here, with optional packages.`
  );
}
