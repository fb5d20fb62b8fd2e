import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderLibrary } from "../../src/plugin/library.ts";

const TEXT = "Die Bank am Deich\n\n„Sie bleibt hier stehen“, sagte Ada Berg am Montag vor dem Rathaus.\n";

let folder: string;
let library: FolderLibrary;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wortlaut-library-"));
  await writeFile(join(folder, "bank.txt"), TEXT);
  library = new FolderLibrary(folder);
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
