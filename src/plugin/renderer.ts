import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type BuildEnvironment, type EnvironmentOptions, type ResolvedConfig, type ViteBuilder, version } from "vite";
import { chunksOf, withImports } from "./chunks.ts";
import { removeOlder } from "./whole-file.ts";

/** The code that draws pages, as files that Node loads. */
export interface Renderer {
  /** Where they lie; what else is made of the same sources can be kept there, too. */
  readonly folder: string;
  /** `src/app/prerender.tsx`, `src/plugin/page-worker.ts`, `src/plugin/search-worker.ts`, `src/app/first-paint.ts`. */
  readonly app: string;
  readonly worker: string;
  readonly search: string;
  readonly firstPaint: string;
  /** Stands for the code of the app, of what puts a page around what it draws, and of all that they load. */
  readonly fingerprint: string;
}

/** The configuration of the environment that bundles what draws the pages; nothing of it is published. */
export const RENDERER: EnvironmentOptions = {
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
        "search-worker": "src/plugin/search-worker.ts",
        "first-paint": "src/app/first-paint.ts",
      },
      output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
    },
  },
};

const SRC = resolve(import.meta.dirname, "..");

/** Bundled code that was not used for so long goes, in milliseconds. */
const KEPT = 7 * 24 * 60 * 60 * 1000;

const PREFIX = "renderer-";
const FINGERPRINT = "fingerprint";

/** The code that draws pages, bundled where the sources have changed since it was last. */
export async function bundledRenderer(builder: ViteBuilder, environment: BuildEnvironment): Promise<Renderer> {
  const { config } = builder;
  const home = join(config.root, "node_modules", ".wortlaut");
  const folder = join(home, PREFIX + sourcesFingerprint(config).slice(0, 16));
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) await writeBundle(builder, environment, folder);
  const now = new Date();
  await utimes(folder, now, now).catch(() => undefined);
  const others = (await readdir(home)).filter((name) => name.startsWith(PREFIX) && name !== basename(folder));
  await removeOlder(
    others.map((name) => join(home, name)),
    KEPT,
  );
  return {
    folder,
    app: join(folder, "prerender.mjs"),
    worker: join(folder, "page-worker.mjs"),
    search: join(folder, "search-worker.mjs"),
    firstPaint: join(folder, "first-paint.mjs"),
    fingerprint: await readFile(join(folder, FINGERPRINT), "utf8"),
  };
}

/** Writes the bundle so that the folder is there only when all of it is. */
async function writeBundle(builder: ViteBuilder, environment: BuildEnvironment, folder: string): Promise<void> {
  const chunks = new Map(chunksOf(await builder.build(environment)).map((chunk) => [chunk.fileName, chunk]));
  const unfinished = `${folder}.${randomUUID()}`;
  try {
    for (const { fileName, code } of chunks.values()) await writeIn(unfinished, fileName, code);
    const app = chunks.get("prerender.mjs");
    const worker = chunks.get("page-worker.mjs");
    if (app === undefined || worker === undefined) throw new Error("the build made no code that draws pages");
    const files = [app, worker].flatMap((chunk) => withImports(chunk, chunks, { dynamic: true }));
    const hash = createHash("sha256");
    for (const file of [...new Set(files)].sort()) {
      hash.update(`${file}\n${chunks.get(file)?.code}\n`);
    }
    await writeIn(unfinished, FINGERPRINT, hash.digest("hex"));
    await rename(unfinished, folder).catch((error: unknown) => {
      // Another build was sooner, with the same.
      if (statSync(folder, { throwIfNoEntry: false }) === undefined) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function writeIn(folder: string, file: string, content: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A fingerprint of everything that decides what is bundled: sources, packages, configuration and environment. */
function sourcesFingerprint(config: ResolvedConfig): string {
  const { root, base, mode, env, configFile, configFileDependencies } = config;
  const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Set([...sources, ...configFileDependencies, ...(configFile === undefined ? [] : [configFile])]);
  const hash = createHash("sha256").update(
    JSON.stringify([version, process.version, process.env.NODE_ENV, root, base, mode, env, config.define]),
  );
  for (const file of [...files, join(root, "package-lock.json")].sort()) {
    const content = statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : "";
    hash.update(`\n${relative(root, file)}\n`).update(content);
  }
  return hash.digest("hex");
}
