import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ViteBuilder } from "vite";
import type { Collection } from "../collection/collect.ts";
import type { LibrarySummary } from "../model/summary.ts";
import { BuildRecord } from "./build-record.ts";
import { chunksOf, filesOf, type Output, withImports } from "./chunks.ts";
import { entryPage } from "./entry-page.ts";
import { type FirstPaint, inlineHashes, pagePolicies, shortened } from "./first-paint.ts";
import { collectGarbage } from "./heap.ts";
import { OutputFolder, removeStale, type WrittenFile } from "./output-folder.ts";
import { plainFacts } from "./page-head.ts";
import { type PageFrame, pageHtml } from "./page-html.ts";
import { OFFLINE } from "./pages.ts";
import type { InlineHashes } from "./policy.ts";
import { prerender } from "./prerender.ts";
import { bundledRenderer, type Renderer } from "./renderer.ts";
import { progressLine } from "./report.ts";
import { searchCode } from "./search-parts.ts";
import { SearchThread } from "./search-thread.ts";
import { type SiteModules, writeModules } from "./site-modules.ts";
import { keptText } from "./whole-file.ts";

/** The folder of the views, as the ids of the bundler name it. */
const VIEWS = "/src/app/views/";

/** The folders of a build whose files come and go with the articles and with the app. */
const OWN_FOLDERS = ["assets", "data", "a", "page", "quotations", "speakers"];

/** What the steps after the pages work on. */
export interface Site extends Pick<SiteModules, "library" | "problems" | "newest" | "dates"> {
  readonly outDir: string;
  /** Where the app lives, with a slash at both ends. */
  readonly base: string;
  /** The site's address without the base, where it is known: `https://example.org`. */
  readonly site: string | undefined;
  readonly language: string;
  /** What its pages carry inline. */
  readonly inline: InlineHashes;
  /** The modules and pages that were written, so that they need not be read again. */
  readonly written: readonly WrittenFile[];
  readonly record: BuildRecord;
  /** Where code that is bundled from the sources as they are can be kept. */
  readonly code: string;
}

export interface SiteOptions {
  /** Reads the articles. */
  readonly read: () => Promise<void>;
  /** Gives what was read, once. */
  readonly take: () => Collection;
  /** The address of the site without the base, where it is known. */
  readonly site: string | undefined;
  /** Where drawn pages are kept from one build to the next. */
  readonly pageCache: string;
  /** Where parts of the search index are. */
  readonly searchCache: string;
  /** The file in which it is kept what was written to the folder of the build. */
  readonly record: string;
  /** Told why there is no search, where there is none. */
  readonly warn: (message: string) => void;
}

/**
 * Builds the whole site: the app for the browser, the app that draws pages, the JSON modules, a page for every address,
 * and the search index. The bundling goes on while the articles are read.
 */
export async function buildSite(builder: ViteBuilder, options: SiteOptions): Promise<Site> {
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined) throw new Error("the builder has no environments to build");
  const outDir = resolve(builder.config.root, client.config.build.outDir);
  const reading = options.read();
  // Where the bundling fails, that is what is to be reported.
  reading.catch(() => undefined);
  const browser = await builder.build(client);
  const renderer = await bundledRenderer(builder, ssr);
  const search = new SearchThread(renderer.search, { outDir, cacheDir: options.searchCache, code: searchCode() });
  try {
    await reading;
    return await writeSite({ ...options, base: builder.config.base, outDir, browser, renderer, search });
  } finally {
    await search.end();
  }
}

interface WritingOptions extends SiteOptions {
  readonly base: string;
  readonly outDir: string;
  readonly browser: Output;
  readonly renderer: Renderer;
  readonly search: SearchThread;
}

async function writeSite(options: WritingOptions): Promise<Site> {
  const { base, outDir, renderer, search, site, pageCache, warn } = options;
  const firstPaint = await firstPaintOf(renderer);
  const record = await BuildRecord.read(options.record, outDir);
  const output = new OutputFolder(outDir, (file) => record.untouched(file));
  const { pages, searchable, digests, files, ...known } = await writeModules(output, options.take, pageCache);
  collectGarbage();
  const indexing = search.index(searchable);
  const language = interfaceLanguage(known.library);

  const frame = await pageFrame(options, firstPaint, language);
  const drawn = await prerender({
    pages,
    renderer: renderer.app,
    worker: renderer.worker,
    outDir,
    frame,
    cache: { folder: pageCache, renderer: drawnBy(renderer, language) },
    digests,
    record,
    progress: progressLine("Drawing pages"),
  });
  const written = [...files, ...drawn];
  removeStale(outDir, OWN_FOLDERS, new Set([...written.map(({ path }) => path), ...filesOf(options.browser)]));
  output.write(
    OFFLINE.file,
    pageHtml(OFFLINE, { html: "", title: "Wortlaut", facts: plainFacts(), modules: [] }, frame),
  );
  output.write("manifest.webmanifest", await webManifest(renderer.app, language));
  // The list of what can be kept for offline has the search index in it.
  const warning = await indexing;
  if (warning !== undefined) warn(warning);
  return {
    ...known,
    outDir,
    base,
    site,
    language,
    inline: inlineHashes(firstPaint),
    written,
    record,
    code: renderer.folder,
  };
}

async function pageFrame(
  { base, outDir, browser, site }: WritingOptions,
  firstPaint: FirstPaint,
  language: string,
): Promise<PageFrame> {
  return {
    entry: entryPage(await readFile(join(outDir, "index.html"), "utf8")),
    firstPaint,
    policies: pagePolicies(firstPaint),
    base,
    site,
    language,
    scripts: scriptsOfViews(browser, language),
    words: wordsOf(browser),
  };
}

/** Everything besides the modules that decides how a page is drawn: the code, the language, and what dates depend on. */
function drawnBy({ fingerprint }: Renderer, language: string): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { unicode = "", icu = "", tz = "" } = process.versions;
  return createHash("sha256").update([fingerprint, language, timeZone, unicode, icu, tz].join()).digest("hex");
}

async function firstPaintOf({ folder, firstPaint: file }: Renderer): Promise<FirstPaint> {
  const json = await keptText(join(folder, "first-paint.json"), async () => {
    const { firstPaint }: { firstPaint: FirstPaint } = await import(pathToFileURL(file).href);
    return JSON.stringify(await shortened(firstPaint));
  });
  return JSON.parse(json);
}

/** How the app is installed (`src/app/offline/web-manifest.ts`), in the words of a language. */
async function webManifest(renderer: string, language: string): Promise<string> {
  const app: { webManifest: (language: string) => Promise<object> } = await import(pathToFileURL(renderer).href);
  return JSON.stringify(await app.webManifest(language));
}

/** The language of the interface that most articles are written in; German for an empty folder, English for others. */
function interfaceLanguage({ languages }: LibrarySummary): string {
  const own = languages.find(({ code }) => code === "de" || code === "en");
  return own?.code ?? (languages.length === 0 ? "de" : "en");
}

/** The scripts with the words of the interface, by language. */
function wordsOf(output: Output): PageFrame["words"] {
  return Object.fromEntries(
    chunksOf(output).flatMap(({ facadeModuleId, fileName }) => {
      const language = /\/text\/(\w+)\/words\.ts$/u.exec(facadeModuleId ?? "")?.[1];
      return language === undefined ? [] : [[language, fileName]];
    }),
  );
}

/** The scripts that each view is made of, and the words of the interface: hints for the browser to fetch them at once. */
function scriptsOfViews(output: Output, language: string): PageFrame["scripts"] {
  const chunks = new Map(chunksOf(output).map((chunk) => [chunk.fileName, chunk]));
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
  const known = new Set(entry === undefined ? [] : withImports(entry, chunks));
  const words = chunks.get(wordsOf(output)[language] ?? "");
  const scripts: Record<string, readonly string[]> = {};
  for (const chunk of chunks.values()) {
    const view = chunk.facadeModuleId?.split(VIEWS)[1]?.replace(/\.tsx$/u, "");
    if (view === undefined) continue;
    const files = [...withImports(chunk, chunks), ...(words === undefined ? [] : withImports(words, chunks))];
    scripts[view] = [...new Set(files)].filter((file) => !known.has(file));
  }
  return scripts;
}
