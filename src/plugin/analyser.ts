import type { AnalysedFile, SeedFile } from "../collection/analyse.ts";

/** What became of one file. */
export interface Analysis {
  readonly file: AnalysedFile;
  /** The same as JSON, worth keeping; absent where another try may end otherwise. */
  readonly json?: string;
}

/** Reads articles and finds their quotations, here or elsewhere. */
export interface Analyser {
  /**
   * Analyses files and tells what became of each, in any order. They are taken from `seeds` as there is room for them.
   * Rejects when no analysis is possible at all.
   */
  analyse(seeds: AsyncIterable<SeedFile>, done: (analysis: Analysis) => void): Promise<void>;
  /** Makes ready for what comes next. */
  prepare(): void;
  /** Gives up what is under way; that rejects. */
  close(): Promise<void>;
}
