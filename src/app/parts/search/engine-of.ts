import { SEARCH_FOLDER } from "../../../model/search.ts";
import { ENTRY } from "../../../model/search-files.ts";
import type { LibrarySummary } from "../../../model/summary.ts";
import type { Library } from "../../data/library.ts";
import { appBase } from "../../paths.ts";
import { scriptAddress } from "../../trusted-types.ts";
import workerAddress from "./index-worker.ts?worker&url";
import { SearchEngine, type SearchFailure } from "./search-engine.ts";
import { WorkerIndex } from "./worker-index.ts";

/** The engine of each collection, with the time at which the collection was read. */
const engines = new WeakMap<Library, { readonly built: string; readonly engine: SearchEngine }>();

/**
 * The engine that searches a collection, the same as long as the collection is; undefined where pages are drawn. It
 * outlives the page that searches, so that the way back finds its answers.
 */
export function engineOf(library: Library, { built, languages }: LibrarySummary): SearchEngine | undefined {
  if (typeof Worker === "undefined") return undefined;
  const known = engines.get(library);
  if (known?.built === built) return known.engine;
  known?.engine.close();
  const indexed = [...new Set(languages.map(({ code }) => code.split("-")[0] ?? code))];
  const engine = new SearchEngine({
    languages: indexed,
    open: (language) =>
      new WorkerIndex({
        worker: new Worker(scriptOfWorker(), { type: "module" }),
        folder: fileAddress(`${language}/`),
        language,
      }),
    diagnose: () => diagnose(indexed),
  });
  engines.set(library, { built, engine });
  return engine;
}

/** The dev server knows the worker by its source file and asks for no trusted types. */
function scriptOfWorker(): string {
  return import.meta.env.DEV ? workerAddress : scriptAddress(workerAddress);
}

function fileAddress(file: string): string {
  return new URL(`${appBase()}/${SEARCH_FOLDER}/${file}`, window.location.href).href;
}

async function diagnose([language = ""]: readonly string[]): Promise<SearchFailure> {
  try {
    const { ok, headers } = await fetch(fileAddress(`${language}/${ENTRY}`), { method: "HEAD", cache: "no-cache" });
    // Many hosts answer for a missing file with a page of theirs and call that a success.
    return ok && /json/u.test(headers.get("content-type") ?? "") ? "failed" : "absent";
  } catch {
    return "offline";
  }
}
