import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { type EnvironmentModuleNode, normalizePath, type Plugin, type ResolvedConfig } from "vite";
import type { Collection } from "../collection/collect.ts";
import type { Problem } from "../model/problem.ts";
import { siteOrigin } from "./built-site.ts";
import { withoutFirstPaint } from "./entry-page.ts";
import { finishSite } from "./finish-site.ts";
import { isSeedPath } from "./folder.ts";
import { growSlowly } from "./heap.ts";
import type { FolderLibrary } from "./library.ts";
import { DATA, LIBRARY, ModuleSet, moduleCode, PREFIX } from "./modules.ts";
import { buildRecord, lockOutput, openLibrary, pageCache, searchCache } from "./open-library.ts";
import { RENDERER } from "./renderer.ts";
import { problemText, progressLine, type ReadCollection, reportProblems, reportSummary } from "./report.ts";
import { SearchServer } from "./search-server.ts";
import { buildSite, type Site } from "./site.ts";
import { keepWatcherOut, watchSeeds } from "./watch-seeds.ts";

export interface WortlautOptions {
  /** The folder of articles, absolute or below the project's root. Default: `seeds`. */
  readonly folder?: string | undefined;
  /** The address of the site that is built, without the path below it: `https://example.org`. */
  readonly site?: string | undefined;
}

/** Rollup's mark for ids that no other plugin should touch. */
const RESOLVED = "\0";

/**
 * Turns a folder of articles into JSON modules (see `modules.ts`). In the dev server they are virtual modules; every
 * change of the folder replaces `virtual:wortlaut/library`, which the page accepts without reloading and through which
 * it loads the others. A build lays each down as a file and draws a page for every address. Files with problems are
 * reported and left out; they never fail the build.
 */
export function wortlaut(options: WortlautOptions = {}): Plugin {
  const folder = options.folder ?? "seeds";
  let config: ResolvedConfig;
  let library: FolderLibrary;
  let endWatching = (): void => undefined;
  let reading: Promise<void> | undefined;
  let took = 0;
  let reported: readonly Problem[] = [];
  let modules: ModuleSet | undefined;

  const seedPath = (file: string): string | undefined => {
    const path = relative(library.folder, file).split(sep).join("/");
    return path === ".." || path.startsWith("../") || isAbsolute(path) || !isSeedPath(path) ? undefined : path;
  };
  const currentModules = (): ModuleSet => {
    modules ??= new ModuleSet(library.collection);
    return modules;
  };

  const readFolder = async (): Promise<void> => {
    const started = performance.now();
    await library.readAll(progressLine("Reading articles"));
    took = performance.now() - started;
    if (config.command === "serve") report(library.collection);
    else await library.finish();
  };
  const report = (collection: ReadCollection): void => {
    reportSummary(config.logger, collection, library.folder, took);
    reportProblems(config.logger, collection.problems);
    reported = collection.problems;
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

  const collection = async (): Promise<Collection> => {
    await read();
    return library.collection;
  };
  const warn = (message: string): void => config.logger.warn(`Wortlaut: ${message}`);

  return {
    name: "wortlaut",
    enforce: "post",

    config: (user) => ({
      // Saved pages in the folder are articles, not entries whose scripts the dev server should look into.
      optimizeDeps: { entries: ["index.html"] },
      // What an earlier build left is removed when it is known what stays: most files do.
      build: { emptyOutDir: false },
      server: keepWatcherOut(user, folder),
      environments: { ssr: RENDERER },
      // One configuration for both bundles, so that both are made of one reading of the folder.
      builder: { sharedConfigBuild: true, sharedPlugins: true },
    }),

    buildApp: {
      order: "post",
      async handler(builder) {
        growSlowly();
        const site = options.site ? siteOrigin(options.site) : undefined;
        mustBeThere(library.folder, options.folder);
        const release = await lockOutput(config);
        // A build gives away what it has read: another one in the same process reads anew.
        library = openLibrary(library.folder, config);
        reading = undefined;
        let built: Site;
        try {
          built = await buildSite(builder, {
            read,
            take: () => library.take(),
            site,
            pageCache: pageCache(library.folder, config),
            searchCache: searchCache(library.folder, config),
            record: buildRecord(library.folder, config),
            warn,
          });
          await finishSite(built);
        } finally {
          // Where the bundling has failed, the reading need not go on.
          await library.close();
          release();
        }
        report(built);
        if (site === undefined) config.logger.info(NO_SITE);
      },
    },

    configResolved(resolved) {
      config = resolved;
      library = openLibrary(resolve(resolved.root, folder), resolved);
    },

    async buildStart() {
      // Tests of other code start a server, too; the folder is read when one of them asks for a module.
      if (config.command === "serve" && config.mode !== "test") await read();
    },

    transformIndexHtml: {
      order: "pre",
      handler: (html) => (config.command === "build" ? withoutFirstPaint(html) : html),
    },

    configureServer(server) {
      endWatching = watchSeeds(server, library.folder);
      const cacheDir = searchCache(library.folder, config);
      server.middlewares.use(new SearchServer({ collection, cacheDir, warn }).middleware(config.base));
    },

    async closeBundle() {
      endWatching();
      if (config.command === "serve") await library.close();
    },

    resolveId(id) {
      if (id.startsWith(PREFIX)) return RESOLVED + id;
      return id.startsWith(RESOLVED + PREFIX) ? id : undefined;
    },

    async load(id) {
      if (!id.startsWith(RESOLVED + PREFIX)) return undefined;
      const [name = ""] = id.slice(RESOLVED.length).split("?");
      if (config.command === "build") return BUILT_LIBRARY;
      await read();
      if (name === LIBRARY) return devLibrary(config.base, library.version);
      return moduleCode(currentModules().content(decodeURI(name.slice(DATA.length))));
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
  };
}

/** A folder that somebody has named must be there: one wrong letter would replace a site by an empty one. */
function mustBeThere(path: string, named: string | undefined): void {
  if (named === undefined || existsSync(path)) return;
  throw new Error(
    `There is no folder ${path}, and so nothing was built. Name the folder of the articles in WORTLAUT_SEEDS; ` +
      "without it, that is seeds/ below the project.",
  );
}

const NO_SITE = "Wortlaut: no sitemap and no feed; they need the site's address: WORTLAUT_SITE=https://example.org";

/** What is built knows no version: it fetches the files that lie beside it. */
const BUILT_LIBRARY = "export const version = 0; export const load = undefined;";

/**
 * The way to the modules in the dev server, where they are asked for by the version of the collection, so that no cache
 * answers with an older one.
 */
function devLibrary(base: string, version: number): string {
  const prefix = JSON.stringify(`${normalizePath(base)}@id/__x00__${DATA}`);
  return [
    `export const version = ${version};`,
    // The server decodes an address once; what is left must be the id.
    `export const load = async (id) => (await import(/* @vite-ignore */ ${prefix} + encodeURI(id) + "?v=${version}")).default;`,
  ].join("\n");
}
