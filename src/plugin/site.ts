import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rolldown, ViteBuilder } from "vite";
import type { Collection } from "../collection/collect.ts";
import { entryPage } from "./entry-page.ts";
import { type FirstPaint, inlineHashes, shortened } from "./first-paint.ts";
import { ModuleSet } from "./modules.ts";
import { OutputFolder, removeStale, type WrittenFile } from "./output-folder.ts";

import { moduleFile, type PageFrame, pageHtml } from "./page-html.ts";
import { type Digests, describedModule, type ModuleDigests } from "./page-sources.ts";
import { OFFLINE, sitePages } from "./pages.ts";
import type { InlineHashes } from "./policy.ts";

import { prerender } from "./prerender.ts";
import { progressLine } from "./report.ts";

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
}

export interface SiteOptions {
  /** The address of the site without the base, where it is known. */
  readonly site: string | undefined;
  /** Where drawn pages are kept from one build to the next. */
  readonly pageCache: string;
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
  { site, pageCache }: SiteOptions,
): Promise<Site> {
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined) throw new Error("the builder has no environments to build");
  const { root, base } = builder.config;
  const outDir = resolve(root, client.config.build.outDir);
  const collecting = reading();
  // Where the bundling fails, that is what is to be reported.
  collecting.catch(() => undefined);
  const [browser, renderer] = [await builder.build(client), await builder.build(ssr)];
  const folder = join(root, "node_modules", ".wortlaut", randomUUID());
  try {
    const files = await writeChunks(renderer, folder);
    const firstPaint = await firstPaintOf(fileNamed(files, "first-paint"));
    const collection = await collecting;
    const language = interfaceLanguage(collection);
    const modules = writeModules(outDir, collection);

    const frame: PageFrame = {
      entry: entryPage(await readFile(join(outDir, "index.html"), "utf8")),
      firstPaint,
      base,
      site,
      language,
      scripts: scriptsOfViews(browser, language),
    };
    const app = fileNamed(files, "prerender");
    const pages = await prerender({
      pages: [...sitePages(collection)],
      renderer: app,
      worker: fileNamed(files, "page-worker"),
      outDir,
      frame,
      cache: { folder: pageCache, renderer: fingerprintOf(renderer, "prerender", language) },
      digests: modules.digests,
      progress: progressLine("Drawing pages"),
    });
    const written = [...modules.files, ...pages];
    removeStale(outDir, OWN_FOLDERS, new Set([...written.map(({ path }) => path), ...filesOf(browser)]));
    const output = new OutputFolder(outDir);
    output.write(OFFLINE.file, pageHtml(OFFLINE, { html: "", title: "Wortlaut", modules: [] }, frame));
    output.write("manifest.webmanifest", await webManifest(app, language));
    return { outDir, base, site, language, collection, inline: inlineHashes(firstPaint), written };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstPaintOf(file: string): Promise<FirstPaint> {
  const { firstPaint }: { firstPaint: FirstPaint } = await import(pathToFileURL(file).href);
  return shortened(firstPaint);
}

/** The configuration of the environment that bundles what draws the pages; nothing of it is published. */
export const RENDERER = {
  resolve: { noExternal: true },
  build: {
    write: false,
    copyPublicDir: false,
    emitAssets: false,
    target: "node20",
    rolldownOptions: {
      input: {
        prerender: "src/app/prerender.tsx",
        "page-worker": "src/plugin/page-worker.ts",
        "first-paint": "src/app/first-paint.ts",
      },
      output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
    },
  },
} as const;

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

/** Lays the JSON modules down as files: a page's script fetches them by addresses that it can tell from the page's. */
function writeModules(outDir: string, collection: Collection): { files: readonly WrittenFile[]; digests: Digests } {
  const modules = new ModuleSet(collection);
  const output = new OutputFolder(outDir);
  const digests = new Map<string, ModuleDigests>();
  for (const id of modules.ids()) {
    const module = describedModule(id, modules.content(id));
    digests.set(id, module.digests);
    output.write(decodeURIComponent(moduleFile(id)), module.json);
  }
  return { files: output.take(), digests };
}

type Output = Awaited<ReturnType<ViteBuilder["build"]>>;

/** Writes the chunks of a build that was kept in memory. Returns the paths of the files. */
async function writeChunks(output: Output, folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const chunk of chunksOf(output)) {
    const file = join(folder, chunk.fileName);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, chunk.code);
    files.push(file);
  }
  return files;
}

/**
 * A fingerprint of everything besides the modules that decides how a page is drawn: the code of a chunk and of all that
 * it loads, the language of the interface, and what dates and words depend on in this Node.
 */
function fingerprintOf(output: Output, name: string, language: string): string {
  const chunks = new Map(chunksOf(output).map((chunk) => [chunk.fileName, chunk]));
  const entry = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === name);
  const hash = createHash("sha256");
  for (const file of entry === undefined ? [] : withImports(entry, chunks, { dynamic: true }).toSorted()) {
    hash.update(`${file}\n${chunks.get(file)?.code}\n`);
  }
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { unicode = "", icu = "", tz = "" } = process.versions;
  return hash.update([language, timeZone, unicode, icu, tz].join()).digest("hex");
}

function fileNamed(files: readonly string[], name: string): string {
  const file = files.find((path) => basename(path) === `${name}.mjs`);
  if (file === undefined) throw new Error(`the build made no ${name}`);
  return file;
}

function bundleOf(output: Output): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  const outputs = Array.isArray(output) ? output : "output" in output ? [output] : [];
  return outputs.flatMap(({ output: files }) => files);
}

function chunksOf(output: Output): readonly Rolldown.OutputChunk[] {
  return bundleOf(output).filter((file) => file.type === "chunk");
}

function filesOf(output: Output): readonly string[] {
  return bundleOf(output).map(({ fileName }) => fileName);
}

/** The scripts that each view is made of, and the words of the interface: hints for the browser to fetch them at once. */
function scriptsOfViews(output: Output, language: string): PageFrame["scripts"] {
  const chunks = new Map(chunksOf(output).map((chunk) => [chunk.fileName, chunk]));
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
  const known = new Set(entry === undefined ? [] : withImports(entry, chunks));
  const words = [...chunks.values()].find(({ facadeModuleId }) =>
    facadeModuleId?.endsWith(`/text/${language}/words.ts`),
  );
  const scripts: Record<string, readonly string[]> = {};
  for (const chunk of chunks.values()) {
    const view = chunk.facadeModuleId?.split(VIEWS)[1]?.replace(/\.tsx$/u, "");
    if (view === undefined) continue;
    const files = [...withImports(chunk, chunks), ...(words === undefined ? [] : withImports(words, chunks))];
    scripts[view] = [...new Set(files)].filter((file) => !known.has(file));
  }
  return scripts;
}

/** A chunk and all that it imports, by file names; where it is wanted, with what it loads when it is needed. */
function withImports(
  chunk: Rolldown.OutputChunk,
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  { dynamic = false } = {},
): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const { imports = [], dynamicImports = [] } = chunks.get(file) ?? {};
    for (const next of dynamic ? [...imports, ...dynamicImports] : imports) visit(next);
  };
  visit(chunk.fileName);
  return [...found];
}
