import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyseFile, type SeedFile } from "../../src/collection/analyse.ts";
import type { Analysis } from "../../src/plugin/analyser.ts";
import { AnalysisPool } from "../../src/plugin/analysis-pool.ts";
import { engineFile, engineFingerprint } from "../../src/plugin/engine.ts";

const SEEDS = resolve(import.meta.dirname, "../../seeds");
const seeds: readonly SeedFile[] = readdirSync(SEEDS)
  .filter((path) => !path.startsWith("README"))
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(SEEDS, path))) }));
const fixtures = resolve(import.meta.dirname, "../fixtures/ingest");
const hard: readonly SeedFile[] = readdirSync(fixtures).flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => name.startsWith("source."))
    .map((name) => ({ path: `${folder}/${name}`, bytes: new Uint8Array(readFileSync(join(fixtures, folder, name))) })),
);

async function* each(files: readonly SeedFile[]): AsyncGenerator<SeedFile, void, undefined> {
  yield* files;
}

/** All analyses by path; fails when a file comes back twice. */
async function analysed(pool: AnalysisPool, files: readonly SeedFile[]): Promise<ReadonlyMap<string, Analysis>> {
  const found = new Map<string, Analysis>();
  await pool.analyse(each(files), (analysis) => {
    expect(found.has(analysis.file.path)).toBe(false);
    found.set(analysis.file.path, analysis);
  });
  return found;
}

let folder: string;
let code: string;
const pools: AnalysisPool[] = [];

function poolOf(source: () => Promise<string>, options: { idle?: number; workers?: number } = {}): AnalysisPool {
  const pool = new AnalysisPool({ code: source, idle: options.idle ?? 0, workers: options.workers ?? 2 });
  pools.push(pool);
  return pool;
}

/** A worker of its own making, for what the real one never does. */
function fakeWorker(name: string, answer: string): () => Promise<string> {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { parentPort } from "node:worker_threads";
     parentPort.on("message", async (files) => { ${answer} });
     parentPort.postMessage("ready");`,
  );
  return async () => file;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wortlaut-pool-"));
  code = await engineFile(folder, engineFingerprint());
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  rmSync(folder, { recursive: true, force: true });
});

describe("analysing in threads", () => {
  it("gives what analysing in this thread gives, for files of every kind", async () => {
    const files = [...seeds, ...hard];
    const found = await analysed(
      poolOf(async () => code),
      files,
    );
    expect(found.size).toBe(files.length);
    for (const file of files) {
      const expected = analyseFile(file);
      expect(found.get(file.path)?.file).toEqual(expected);
      expect(JSON.parse(found.get(file.path)?.json ?? "")).toEqual(expected);
    }
  });

  it("does so for more than fits into a batch, however many threads there are", async () => {
    const text = "Es regnete am Deich. „Das hört wieder auf“, sagte Ada Berg, und sie sollte recht behalten.\n\n";
    const bytes = new TextEncoder().encode(text.repeat(600));
    const many = Array.from({ length: 70 }, (_, n) => ({ path: `${n}.txt`, bytes }));
    const [one, three] = [poolOf(async () => code, { workers: 1 }), poolOf(async () => code, { workers: 3 })];
    const [inOne, inThree] = [await analysed(one, many), await analysed(three, many)];
    expect(inThree.size).toBe(many.length);
    for (const { path } of many) expect(inThree.get(path)?.json).toBe(inOne.get(path)?.json);
  });

  it("takes a thread for little and several for much", async () => {
    const worker = fakeWorker(
      "named",
      `const { threadId } = await import("node:worker_threads");
       parentPort.postMessage(files.map(({ path }) => JSON.stringify({ path, problems: [], threadId })));`,
    );
    const threads = async (count: number): Promise<number> => {
      const files = Array.from({ length: count }, (_, n) => ({ path: `${n}.txt`, bytes: new Uint8Array(100_000) }));
      const found = await analysed(poolOf(worker, { workers: 3 }), files);
      return new Set([...found.values()].map(({ json }) => JSON.parse(json ?? "{}").threadId)).size;
    };
    expect(await threads(10)).toBe(1);
    expect(await threads(90)).toBe(3);
  });

  it("starts no thread for nothing", async () => {
    let started = false;
    const pool = poolOf(async () => {
      started = true;
      return code;
    });
    expect((await analysed(pool, [])).size).toBe(0);
    expect(started).toBe(false);
  });

  it("analyses again and again", async () => {
    const pool = poolOf(async () => code, { idle: 1 });
    pool.prepare();
    for (const seed of seeds.slice(0, 3)) expect((await analysed(pool, [seed])).size).toBe(1);
  });

  it("takes the file that is too much for a thread out, and reads all others", async () => {
    const worker = fakeWorker(
      "mortal",
      `if (files.some(({ path }) => path === "7.txt" || path === "60.txt")) process.exit(1);
       else parentPort.postMessage(files.map(({ path }) => JSON.stringify({ path, problems: [] })));`,
    );
    const files = Array.from({ length: 100 }, (_, n) => ({ path: `${n}.txt`, bytes: new Uint8Array(10) }));
    const found = await analysed(poolOf(worker), files);
    expect(found.size).toBe(100);
    const lost = [...found.values()].filter(({ file }) => file.problems.length > 0);
    expect(lost.map(({ file }) => file.path).sort()).toEqual(["60.txt", "7.txt"]);
    expect(lost.map(({ json }) => json)).toEqual([undefined, undefined]);
    expect(lost[0]?.file.problems[0]).toMatchObject({ code: "too-complex", severity: "error" });
  });

  it("says why no thread can be started", async () => {
    const nowhere = poolOf(async () => join(folder, "nowhere.mjs"));
    await expect(analysed(nowhere, seeds)).rejects.toThrow("nowhere.mjs");
    const unbundled = poolOf(() => Promise.reject(new Error("no room on the disk")));
    await expect(analysed(unbundled, seeds)).rejects.toThrow("no room on the disk");
  });

  it("gives up at once when it is closed", async () => {
    const pool = poolOf(fakeWorker("busy", "for (;;);"));
    const result = expect(analysed(pool, seeds)).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await pool.close();
    await result;
    await expect(analysed(pool, seeds)).rejects.toThrow("stopped");
  });
});
