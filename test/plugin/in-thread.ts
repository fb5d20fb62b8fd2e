import { analyseFile } from "../../src/collection/analyse.ts";
import type { Analyser } from "../../src/plugin/analyser.ts";

/** Analyses in this thread, and tells which paths. */
export function inThread(analysed: string[] = []): Analyser {
  return {
    async analyse(seeds, done) {
      for await (const seed of seeds) {
        analysed.push(seed.path);
        const file = analyseFile(seed);
        done({ file, json: JSON.stringify(file) });
      }
    },
    prepare: () => undefined,
    close: async () => undefined,
  };
}
