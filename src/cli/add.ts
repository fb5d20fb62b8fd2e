import { copyFile, mkdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { analyseFile } from "../collection/analyse.ts";
import type { Problem } from "../model/problem.ts";
import type { AnalysedArticle } from "../model/summary.ts";
import { isSeedPath } from "../plugin/folder.ts";
import { problemText } from "../plugin/report.ts";
import { givenPath } from "./given-path.ts";
import { seedsFolder } from "./seeds.ts";

const USAGE = `Usage: npm run add <file…>

Copies articles (.txt, .md, .html, .json) into the folder of articles and says what was understood.`;

/**
 * Copies files into the folder of articles and reports what Wortlaut understood of each. A file that is already there
 * is never written over: another of the same name gets a number. Resolves to the exit code, 1 when an article could
 * not be read.
 */
export async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0 || files.includes("--help")) {
    console.log(USAGE);
    return files.length === 0 ? 2 : 0;
  }
  const folder = seedsFolder();
  await mkdir(folder, { recursive: true });
  let failed = false;
  for (const file of files) failed = !(await add(givenPath(file), folder)) || failed;
  return failed ? 1 : 0;
}

async function add(file: string, folder: string): Promise<boolean> {
  const name = basename(file);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    const isFolder = error instanceof Error && "code" in error && error.code === "EISDIR";
    const what = isFolder
      ? `This is a folder.\n  Name its files, or read it as it is: WORTLAUT_SEEDS="${file}" npm run dev`
      : "There is no such file, or it may not be read.\n  Check its path.";
    console.error(`${name}: error: ${what}\n`);
    return false;
  }
  if (!isSeedPath(name)) {
    console.error(`${name}: error: Files of this name are taken for something other than articles.\n  Rename it.\n`);
    return false;
  }
  const { analysed, problems } = analyseFile({ path: name, bytes });
  for (const problem of problems) console.error(problemText(problem));
  if (analysed === undefined) {
    console.error(`${name} was not added.\n`);
    return false;
  }
  const target = await copyTo(folder, file, bytes);
  console.log(`${understood(analysed, problems)}\n  ${target}\n`);
  return true;
}

/** Copies the file under the first name that is free or that holds the same bytes already. */
async function copyTo(folder: string, file: string, bytes: Uint8Array): Promise<string> {
  const extension = extname(file);
  const stem = basename(file, extension);
  for (let number = 1; ; number++) {
    const target = join(folder, number === 1 ? `${stem}${extension}` : `${stem}-${number}${extension}`);
    try {
      if (Buffer.compare(await readFile(target), bytes) === 0) return `is there already: ${target}`;
    } catch {
      await copyFile(file, target);
      return `added as ${target}`;
    }
  }
}

function understood({ article, quotations, speakers }: AnalysedArticle, problems: readonly Problem[]): string {
  const { title, publisher, authors, date, language, blocks, removed } = article;
  const count = (type: string) => quotations.filter((quotation) => quotation.type === type).length;
  const speaking = speakers.filter(({ id }) => quotations.some(({ speaker }) => speaker === id));
  const rows: readonly (readonly [string, string])[] = [
    ["publisher", publisher ?? "not found"],
    ["authors", authors.join(", ") || "not found"],
    ["date", date ?? "not found"],
    ["language", language],
    ["paragraphs", String(blocks.length)],
    ["quotations", `${count("direct")} direct, ${count("fragment")} fragments, ${count("indirect")} indirect`],
    ["speakers", speaking.map(({ name }) => name).join(", ") || "none"],
    ["removed", removed.map(({ text }) => `"${text}"`).join(", ") || "nothing"],
    ["problems", String(problems.length)],
  ];
  return [title, ...rows.map(([name, value]) => `  ${name.padEnd(11)} ${value}`)].join("\n");
}
