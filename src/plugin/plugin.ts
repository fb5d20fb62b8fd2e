import { isAbsolute, relative, resolve, sep } from "node:path";
import { type EnvironmentModuleNode, normalizePath, type Plugin, type ResolvedConfig } from "vite";
import type { Problem } from "../model/problem.ts";
import { isSeedPath } from "./folder.ts";
import { FolderLibrary } from "./library.ts";
import { LIBRARY, ModuleSet, PREFIX } from "./modules.ts";
import { emitPages } from "./pages.ts";
import { DATA_FOLDER, passOverDataFiles, problemText, progressLine, reportProblems, reportSummary } from "./report.ts";

export interface WortlautOptions {
  /** The folder of articles, absolute or below the project's root. Default: `seeds`. */
  readonly folder?: string;
}

/** Rollup's mark for ids that no other plugin should touch. */
const RESOLVED = "\0";

/**
 * Turns a folder of articles into JSON modules: `virtual:wortlaut/library` and what it loads (see `virtual.d.ts`). In
 * the dev server every change of the folder replaces that one module, which the page accepts without reloading; in a
 * build each article becomes a chunk of its own and gets a page of its own address. Files with problems are reported
 * and left out; they never fail the build.
 */
export function wortlaut(options: WortlautOptions = {}): Plugin {
  let config: ResolvedConfig;
  let library: FolderLibrary;
  let reading: Promise<void> | undefined;
  let took = 0;
  let reported: readonly Problem[] = [];
  let modules: ModuleSet | undefined;

  const seedPath = (file: string): string | undefined => {
    const path = relative(library.folder, file).split(sep).join("/");
    return path === ".." || path.startsWith("../") || isAbsolute(path) || !isSeedPath(path) ? undefined : path;
  };
  const currentModules = (): ModuleSet => {
    const load =
      config.command === "serve" ? devLoad(config.base) : (id: string) => `()=>import(${JSON.stringify(id)})`;
    modules ??= new ModuleSet(library.collection, library.version, load);
    return modules;
  };

  const readFolder = async (): Promise<void> => {
    const started = performance.now();
    await library.readAll(progressLine());
    took = performance.now() - started;
    if (config.command === "serve") report();
  };
  const report = (): void => {
    reportSummary(config.logger, library, took);
    reportProblems(config.logger, library.collection.problems);
    reported = library.collection.problems;
  };
  // A change can bring a problem to another file: two articles with one text, say.
  const reportNew = (): void => {
    const known = new Set(reported.map(problemText));
    reported = library.collection.problems;
    reportProblems(
      config.logger,
      reported.filter((problem) => !known.has(problemText(problem))),
    );
  };
  const read = (): Promise<void> => {
    reading ??= readFolder();
    return reading;
  };

  return {
    name: "wortlaut",
    enforce: "post",

    config: () => ({
      // Saved pages in the folder are articles, not entries whose scripts the dev server should look into.
      optimizeDeps: { entries: ["index.html"] },
      build: { rolldownOptions: { output: { chunkFileNames } } },
    }),

    configResolved(resolved) {
      config = resolved;
      passOverDataFiles(resolved.logger);
      library = new FolderLibrary(resolve(resolved.root, options.folder ?? "seeds"));
    },

    async buildStart() {
      // Tests of other code start a server, too; the folder is read when one of them asks for a module.
      if (config.mode !== "test") await read();
    },

    configureServer(server) {
      server.watcher.add(library.folder);
    },

    resolveId(id) {
      if (id.startsWith(PREFIX)) return RESOLVED + id;
      return id.startsWith(RESOLVED + PREFIX) ? id : undefined;
    },

    async load(id) {
      if (!id.startsWith(RESOLVED + PREFIX)) return undefined;
      await read();
      const [name = ""] = id.slice(RESOLVED.length).split("?");
      return currentModules().code(name) ?? this.error(`The collection has no module "${name}".`);
    },

    async hotUpdate({ file }) {
      const path = seedPath(file);
      if (path === undefined) return undefined;
      if (this.environment.name !== "client") return [];
      await read();
      if (!(await library.refresh(path))) return [];
      modules = undefined;
      reportNew();
      const graph = this.environment.moduleGraph;
      const module: EnvironmentModuleNode | undefined = graph.getModuleById(RESOLVED + LIBRARY);
      return module === undefined ? [] : [module];
    },

    generateBundle: {
      order: "post",
      handler(_, bundle) {
        emitPages(this, bundle, library.collection);
      },
    },

    // Last, where the list of files that Vite prints does not carry it away.
    closeBundle() {
      if (config.command === "build") report();
    },
  };
}

/** What is made of articles lies in a folder of its own, apart from the app. */
function chunkFileNames({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const isData = facadeModuleId?.startsWith(RESOLVED + PREFIX) === true;
  return `${isData ? DATA_FOLDER : "assets"}/[name]-[hash].js`;
}

/** In the dev server a module is asked for by the version of the collection, so that no cache answers with an older one. */
function devLoad(base: string) {
  return (id: string): string => {
    // The server decodes an address once; what is left must be the id.
    const address = `${normalizePath(base)}@id/__x00__${encodeURI(id)}?v=`;
    return `(v)=>import(/* @vite-ignore */ ${JSON.stringify(address)}+v)`;
  };
}
