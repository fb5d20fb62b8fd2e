import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ViteBuilder } from "vite";
import type { Collection } from "../collection/collect.ts";
import { BuildRecord } from "./build-record.ts";
import { chunksOf, filesOf, type Output, withImports } from "./chunks.ts";
import { entryPage } from "./entry-page.ts";
import { type FirstPaint, inlineHashes, pagePolicies, shortened } from "./first-paint.ts";
import { ModuleSet } from "./modules.ts";
import { OutputFolder, removeStale, type WrittenFile } from "./output-folder.ts";
import { plainFacts } from "./page-head.ts";
import { moduleFile, type PageFrame, pageHtml } from "./page-html.ts";
import { type Digests, describedModule, type ModuleDigests } from "./page-sources.ts";
import { OFFLINE, sitePages } from "./pages.ts";
import type { InlineHashes } from "./policy.ts";
import { prerender } from "./prerender.ts";
import { bundledRenderer, type Renderer } from "./renderer.ts";
import { progressLine } from "./report.ts";
import { unchangedSince } from "./unchanged-since.ts";
import { keptText } from "./whole-file.ts";

/** The folder of the views, as the ids of the bundler name it. */
const VIEWS = "/src/app/views/";

/** The folders of a build whose files come and go with the articles and with the app. */
const OWN_FOLDERS = ["assets", "data", "a", "page", "quotations", "speakers"];

/** What the steps after the pages work on. */
export interface Site {
  readonly outDir: string;
  /** Where the app lives, with a slash at both ends. */
  readonly base: string;
  /** The site's address without the base, where it is known: `https://example.org`. */
  readonly site: string | undefined;
  readonly language: string;
  readonly collection: Collection;
  /** What its pages carry inline. */
  readonly inline: InlineHashes;
  /** The modules and pages that were written, so that they need not be read again. */
  readonly written: readonly WrittenFile[];
  readonly record: BuildRecord;
  /** Where code that is bundled from the sources as they are can be kept. */
  readonly code: string;
}

export interface SiteOptions {
  /** The address of the site without the base, where it is known. */
  readonly site: string | undefined;
  /** Where drawn pages are kept from one build to the next. */
  readonly pageCache: string;
  /** The file in which it is kept what was written to the folder of the build. */
  readonly record: string;
}

/**
 * Builds the whole site: the app for the browser, the app that draws pages, the JSON modules, and a page for every
 * address.
 *
 * @param reading resolves to the collection; the bundling goes on meanwhile
 */
export async function buildSite(
  builder: ViteBuilder,
  reading: () => Promise<Collection>,
  { site, pageCache, record: recordFile }: SiteOptions,
): Promise<Site> {
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined) throw new Error("the builder has no environments to build");
  const { root, base } = builder.config;
  const outDir = resolve(root, client.config.build.outDir);
  const record = await BuildRecord.read(recordFile, outDir);
  const output = new OutputFolder(outDir, (file) => record.untouched(file));
  const collecting = reading();
  // Where the bundling fails, that is what is to be reported.
  collecting.catch(() => undefined);
  const browser = await builder.build(client);
  const renderer = await bundledRenderer(builder, ssr);
  const firstPaint = await firstPaintOf(renderer);
  const modules = await writeModules(output, await collecting, pageCache);
  const { collection } = modules;
  const language = interfaceLanguage(collection);

  const frame: PageFrame = {
    entry: entryPage(await readFile(join(outDir, "index.html"), "utf8")),
    firstPaint,
    policies: pagePolicies(firstPaint),
    base,
    site,
    language,
    scripts: scriptsOfViews(browser, language),
    words: wordsOf(browser),
  };
  const pages = await prerender({
    pages: [...sitePages(collection)],
    renderer: renderer.app,
    worker: renderer.worker,
    outDir,
    frame,
    cache: { folder: pageCache, renderer: drawnBy(renderer, language) },
    digests: modules.digests,
    record,
    progress: progressLine("Drawing pages"),
  });
  const written = [...modules.files, ...pages];
  removeStale(outDir, OWN_FOLDERS, new Set([...written.map(({ path }) => path), ...filesOf(browser)]));
  output.write(
    OFFLINE.file,
    pageHtml(OFFLINE, { html: "", title: "Wortlaut", facts: plainFacts(), modules: [] }, frame),
  );
  output.write("manifest.webmanifest", await webManifest(renderer.app, language));
  return {
    outDir,
    base,
    site,
    language,
    collection,
    inline: inlineHashes(firstPaint),
    written,
    record,
    code: renderer.folder,
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
function interfaceLanguage({ library }: Collection): string {
  const own = library.languages.find(({ code }) => code === "de" || code === "en");
  return own?.code ?? (library.languages.length === 0 ? "de" : "en");
}

interface WrittenModules {
  readonly files: readonly WrittenFile[];
  readonly digests: Digests;
  /** With the moment since which it is unchanged. */
  readonly collection: Collection;
}

/** Lays the JSON modules down as files: a page's script fetches them by addresses that it can tell from the page's. */
async function writeModules(output: OutputFolder, read: Collection, cache: string): Promise<WrittenModules> {
  const modules = new ModuleSet(read);
  const files: WrittenFile[] = [];
  const digests = new Map<string, ModuleDigests>();
  const write = (id: string, content: unknown): void => {
    const module = describedModule(id, content);
    digests.set(id, module.digests);
    files.push(output.write(decodeURIComponent(moduleFile(id)), module.json));
  };
  for (const id of modules.ids()) if (id !== "library") write(id, modules.content(id));
  const { built, ...figures } = read.library;
  const same = new Map([...digests, ["library", describedModule("library", figures).digests]]);
  const library = { ...read.library, built: await unchangedSince(join(cache, "unchanged-since"), same, built) };
  write("library", library);
  return { files, digests, collection: { ...read, library } };
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
