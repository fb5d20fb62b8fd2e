import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { build, type Plugin } from "vite";
import { writeWhole } from "./whole-file.ts";

const SRC = resolve(import.meta.dirname, "..");

/** All that can change what an analysis finds, below `src`: the rooms it runs through and the door to them. */
const PARTS = ["model", "languages", "ingest", "quotations", "collection", "plugin/analysis-worker.ts"];

/** The detector of languages brings megabytes of letter sequences that articles in known languages never ask for. */
const LAZY = "eld/small";

/** How long the code of an older engine is kept, in milliseconds: a server that still runs may want to load it. */
const KEPT = 7 * 24 * 60 * 60 * 1000;

/**
 * A fingerprint of everything that decides what an analysis finds: the source of the engine, the versions of the
 * packages, and the Unicode tables of this Node. Analyses with the same fingerprint, path and bytes are the same.
 */
export function engineFingerprint(): string {
  const hash = createHash("sha256");
  for (const file of PARTS.flatMap(filesOf).sort()) {
    hash.update(relative(SRC, file).split(sep).join("/")).update("\0").update(readFileSync(file)).update("\0");
  }
  const lock = join(SRC, "..", "package-lock.json");
  if (isFile(lock)) hash.update(readFileSync(lock));
  const { unicode = "", icu = "" } = process.versions;
  return hash.update(`${unicode} ${icu}`).digest("hex");
}

/**
 * The file with the engine as JavaScript that a worker can load, bundled when it does not lie in `folder` yet. Rejects
 * when it can be neither bundled nor written.
 */
export async function engineFile(folder: string, fingerprint: string): Promise<string> {
  const file = join(folder, `engine-${fingerprint.slice(0, 16)}.mjs`);
  if (isFile(file)) return file;
  const code = await bundled();
  try {
    await mkdir(folder, { recursive: true });
    await writeWhole(file, code);
    await removeOld(folder);
  } catch (error) {
    throw new Error(`The code that reads articles could not be written to ${folder}. Check that you may write there.`, {
      cause: error,
    });
  }
  return file;
}

function filesOf(part: string): readonly string[] {
  const path = join(SRC, part);
  if (isFile(path)) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** One file without imports of packages: it loads in a fraction of the time that hundreds of modules take. */
async function bundled(): Promise<string> {
  const result = await build({
    root: join(SRC, ".."),
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [loadedWhenUsed()],
    ssr: { noExternal: true },
    build: {
      ssr: join(SRC, "plugin/analysis-worker.ts"),
      target: "node20",
      write: false,
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("The engine was not bundled into one file.");
  return chunk.code;
}

/** Puts off the loading of the detector until its first use: half the memory and half the start of a worker. */
function loadedWhenUsed(): Plugin {
  const proxy = `\0${LAZY}`;
  return {
    name: "wortlaut:loaded-when-used",
    enforce: "pre",
    resolveId: (id, importer) => (id === LAZY && importer !== proxy ? proxy : undefined),
    async load(id) {
      if (id !== proxy) return undefined;
      const found = await this.resolve(LAZY, proxy);
      if (found === null) this.error(`The package "${LAZY}" is not installed. Run: npm ci`);
      return `export const eld = { detect: (text) => require(${JSON.stringify(found.id)}).eld.detect(text) };`;
    },
  };
}

async function removeOld(folder: string): Promise<void> {
  const old = readdirSync(folder)
    .filter((name) => /^engine-.*\.mjs$/u.test(name))
    .map((name) => join(folder, name))
    .filter((file) => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > KEPT);
  await Promise.all(old.map((file) => rm(file, { force: true })));
}
