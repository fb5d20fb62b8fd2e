import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AnalysisCache } from "../../src/plugin/analysis-cache.ts";
import { FolderLibrary } from "../../src/plugin/library.ts";
import { inThread } from "./in-thread.ts";

const TEXT = "Die Bank am Deich\n\n„Sie bleibt hier stehen“, sagte Ada Berg am Montag vor dem Rathaus.\n";

let folder: string;
let library: FolderLibrary;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wortlaut-library-"));
  await writeFile(join(folder, "bank.txt"), TEXT);
  library = new FolderLibrary(folder, { analyser: inThread() });
  await library.readAll();
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const titles = () => library.collection.articles.map(({ article }) => article.title);
const problems = () => library.collection.problems.map(({ file, code }) => `${file} ${code}`);

describe("the folder of articles", () => {
  it("is read file by file, and tells how far it is", async () => {
    await writeFile(join(folder, "bude.txt"), TEXT.replaceAll("Bank", "Bude").replace("Berg", "Tal"));
    const steps: string[] = [];
    await library.readAll((done, total) => steps.push(`${done} of ${total}`));
    expect(steps).toEqual(["1 of 2", "2 of 2"]);
    expect(titles()).toEqual(["Die Bank am Deich", "Die Bude am Deich"]);
  });

  it("is analysed anew only where bytes differ", async () => {
    const before = library.collection.articles[0]?.article;
    await writeFile(join(folder, "bude.txt"), TEXT.replaceAll("Bank", "Bude").replace("Berg", "Tal"));
    await library.readAll();
    const after = library.collection.articles.find(({ article }) => article.source.file === "bank.txt");
    expect(after?.article.text).toBeDefined();
    expect(after?.article).toBe(before);
  });

  it("takes a change, and none where the bytes are the same", async () => {
    expect(await library.refresh("bank.txt")).toBe(false);
    await writeFile(join(folder, "bank.txt"), TEXT.replace("Bank", "Bude"));
    expect(await library.refresh("bank.txt")).toBe(true);
    expect(titles()).toEqual(["Die Bude am Deich"]);
  });

  it("takes many changes at once for one", async () => {
    const paths = Array.from({ length: 30 }, (_, n) => `bude-${n}.txt`);
    for (const path of paths) await writeFile(join(folder, path), `${TEXT.replace("Bank", path)}\nNoch ${path}.\n`);
    const { version } = library;
    const answers = await Promise.all(["bank.txt", ...paths].map((path) => library.refresh(path)));
    expect(answers.filter((different) => different)).toHaveLength(1);
    expect(library.version).toBe(version + 1);
    expect(titles()).toHaveLength(31);
  });

  it("keeps an article as it was while its file cannot be read, and says so", async () => {
    await writeFile(join(folder, "bank.txt"), "");
    expect(await library.refresh("bank.txt")).toBe(true);
    expect(titles()).toEqual(["Die Bank am Deich"]);
    expect(problems()).toEqual(["bank.txt empty-file"]);
    await writeFile(join(folder, "bank.txt"), TEXT.replace("Bank", "Bude"));
    await library.refresh("bank.txt");
    expect(titles()).toEqual(["Die Bude am Deich"]);
    expect(problems()).toEqual([]);
  });

  it("shows nothing of a file that could never be read", async () => {
    await writeFile(join(folder, "leer.txt"), "");
    await library.refresh("leer.txt");
    expect(titles()).toEqual(["Die Bank am Deich"]);
    expect(problems()).toEqual(["leer.txt empty-file"]);
  });

  it("takes a renamed file for the same article, whichever name word comes of first", async () => {
    await mkdir(join(folder, "Ort"));
    await rename(join(folder, "bank.txt"), join(folder, "Ort", "deich.txt"));
    expect(await library.refresh("Ort/deich.txt")).toBe(true);
    expect(await library.refresh("bank.txt")).toBe(false);
    expect(titles()).toEqual(["Die Bank am Deich"]);
    expect(problems()).toEqual([]);
  });

  it("reports a copy, and forgets the report with the copy", async () => {
    await writeFile(join(folder, "kopie.txt"), TEXT);
    await library.refresh("kopie.txt");
    expect(problems()).toEqual(["kopie.txt same-text"]);
    await rm(join(folder, "kopie.txt"));
    await library.refresh("kopie.txt");
    expect(problems()).toEqual([]);
  });
});

describe("the folder of articles that nobody will change", () => {
  it("gives its collection away once", async () => {
    const { collection } = library;
    await library.finish();
    expect(library.take()).toBe(collection);
    expect(() => library.take()).toThrow("taken already");
  });
});

describe("the folder of articles with a cache", () => {
  let cacheFolder: string;

  beforeEach(async () => {
    cacheFolder = await mkdtemp(join(tmpdir(), "wortlaut-cache-"));
  });
  afterEach(() => rm(cacheFolder, { recursive: true, force: true }));

  /** A start of its own: what it has analysed, and what it shows. */
  async function start({ engine = "one", warnings = [] as string[] } = {}) {
    const analysed: string[] = [];
    const started = new FolderLibrary(folder, {
      analyser: inThread(analysed),
      cache: new AnalysisCache(join(cacheFolder, "own"), engine),
      warn: (message) => warnings.push(message),
    });
    await started.readAll();
    const { articles, speakers, problems } = started.collection;
    return { library: started, analysed, shown: { articles, speakers, problems } };
  }

  /** Makes a file look as if it had lain there for long. */
  const age = (path: string, seconds = 100) => {
    const time = new Date(Date.now() - seconds * 1000);
    return utimes(join(folder, path), time, time);
  };
  const write = (path: string, place: string) =>
    writeFile(join(folder, path), `${TEXT.replaceAll("Bank", place)}\nDie ${place} blieb.\n`);

  it("is not analysed again at the next start, and shows the same", async () => {
    await write("bude.txt", "Bude");
    const first = await start();
    expect(first.analysed.sort()).toEqual(["bank.txt", "bude.txt"]);
    const second = await start();
    expect(second.analysed).toEqual([]);
    expect(second.shown).toEqual(first.shown);
  });

  it("is analysed at the next start only where it has changed since", async () => {
    for (let n = 0; n < 80; n++) await write(`bude-${n}.txt`, `Bude ${n}`);
    await start();
    await write("bude-7.txt", "Hütte");
    await write("neu.txt", "Treppe");
    await rm(join(folder, "bude-9.txt"));
    const { analysed, shown } = await start();
    expect(analysed.sort()).toEqual(["bude-7.txt", "neu.txt"]);
    const shownTitles = shown.articles.map(({ article }) => article.title);
    expect(shownTitles).toHaveLength(81);
    expect(shownTitles).toContain("Die Hütte am Deich");
    expect(shownTitles).not.toContain("Die Bude 9 am Deich");
  });

  it("notices a change that keeps the size and brings back the time", async () => {
    await age("bank.txt");
    await start();
    await writeFile(join(folder, "bank.txt"), TEXT.replace("Bank", "Furt"));
    await age("bank.txt");
    const { analysed, shown } = await start();
    expect(analysed).toEqual(["bank.txt"]);
    expect(shown.articles.map(({ article }) => article.title)).toEqual(["Die Furt am Deich"]);
  });

  it("is analysed again when the engine is another, and kept for that one", async () => {
    await start();
    expect((await start({ engine: "two" })).analysed).toEqual(["bank.txt"]);
    expect((await start({ engine: "two" })).analysed).toEqual([]);
  });

  it("is read anew where the cache is broken, cut off or somebody else's", async () => {
    const first = await start();
    const own = join(cacheFolder, "own");
    const damages: readonly ((content: string) => string)[] = [
      (content) => content.slice(0, content.length / 2),
      (content) => content.replace("Bank", "Bett"),
      () => "",
      () => "{}\n",
      (content) => `${content}\n{}`,
      (content) => content.slice(content.indexOf("\n") + 1),
    ];
    for (const damage of damages) {
      for (const name of await readdir(own)) {
        await writeFile(join(own, name), damage(await readFile(join(own, name), "utf8")));
      }
      const next = await start();
      expect(next.analysed).toEqual(["bank.txt"]);
      expect(next.shown).toEqual(first.shown);
      expect((await start()).analysed).toEqual([]);
    }
  });

  it("lets go of files that are gone, and of what was never finished", async () => {
    const own = join(cacheFolder, "own");
    await start();
    expect((await readdir(own)).length).toBe(1);
    await writeFile(join(own, "07.jsonl.1234.unfinished"), "half a");
    await utimes(join(own, "07.jsonl.1234.unfinished"), new Date(0), new Date(0));
    await rm(join(folder, "bank.txt"));
    await start();
    expect(await readdir(own)).toEqual([]);
  });

  it("lets go of the caches of folders that nobody has read for months", async () => {
    const others = ["old", "new"].map((name) => join(cacheFolder, name));
    for (const other of others) await mkdir(other);
    await utimes(join(cacheFolder, "old"), new Date(0), new Date(0));
    await start();
    expect((await readdir(cacheFolder)).sort()).toEqual(["new", "own"]);
  });

  it("does not show what a file once held at a start at which it cannot be read", async () => {
    await start();
    await writeFile(join(folder, "bank.txt"), "");
    const { shown } = await start();
    expect(shown.articles).toEqual([]);
    expect(shown.problems.map(({ code }) => code)).toEqual(["empty-file"]);
  });

  it("keeps what is edited while it is open", async () => {
    const { library: open } = await start();
    await write("bank.txt", "Furt");
    await open.refresh("bank.txt");
    await writeFile(join(folder, "leer.txt"), "");
    await open.refresh("leer.txt");
    await open.close();
    const { analysed, shown } = await start();
    expect(analysed).toEqual([]);
    expect(shown.articles.map(({ article }) => article.title)).toEqual(["Die Furt am Deich"]);
    expect(shown.problems.map(({ code }) => code)).toEqual(["empty-file"]);
  });

  it("keeps for every start what two that read at once have found", async () => {
    for (let n = 0; n < 20; n++) await write(`bude-${n}.txt`, `Bude ${n}`);
    const [one, other] = await Promise.all([start(), start()]);
    expect(other.shown).toEqual(one.shown);
    const next = await start();
    expect(next.analysed).toEqual([]);
    expect(next.shown).toEqual(one.shown);
  });

  it("reads links within the folder, and notices when what they lead to changes", async () => {
    await mkdir(join(folder, "_innen"));
    await write("_innen/furt.txt", "Furt");
    await symlink(join(folder, "_innen", "furt.txt"), join(folder, "furt.txt"));
    await start();
    expect((await start()).analysed).toEqual([]);
    await appendFile(join(folder, "_innen", "furt.txt"), "\nEin Nachtrag folgte am Abend.\n");
    expect((await start()).analysed).toEqual(["furt.txt"]);
  });

  it("reads on where nothing can be kept, and says so once", async () => {
    const warnings: string[] = [];
    await writeFile(join(cacheFolder, "own"), "a file in the place of the folder");
    const { shown } = await start({ warnings });
    expect(shown.articles).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("could not be kept");
  });
});
