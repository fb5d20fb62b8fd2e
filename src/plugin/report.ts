import type { Logger } from "vite";
import type { Problem } from "../model/problem.ts";
import type { FolderLibrary, Progress } from "./library.ts";

/** The folder of a build that holds the modules made of articles. */
export const DATA_FOLDER = "data";

/** A line of Vite's list of files that names one of those made for each article or speaker, whatever its colours. */
const DATA_FILE = new RegExp(`(?:^|/|m)(?:${DATA_FOLDER}/[^/]+\\.js|(?:a|speakers)/[^/]+\\.html)\\b`, "u");

/** Keeps the thousands of files that a large collection makes out of the list that Vite prints of a build. */
export function passOverDataFiles(logger: Logger): void {
  const { info } = logger;
  logger.info = (message, options) => {
    const lines = message.split("\n");
    const shown = lines.filter((line) => !DATA_FILE.test(line));
    if (shown.length > 0) info(shown.join("\n"), options);
  };
}

/** A line on the terminal that counts the files read; silent where the output is not a terminal. */
export function progressLine(): Progress {
  const terminal = process.stdout.isTTY === true;
  return (done, total) => {
    if (!terminal || (done % 20 !== 0 && done !== total)) return;
    process.stdout.write(done === total ? "\r\x1b[K" : `\rReading articles: ${done} of ${total}`);
  };
}

/** One line: what the folder holds and how long the reading took, in milliseconds. */
export function reportSummary(logger: Logger, { collection, folder }: FolderLibrary, took: number): void {
  const { articles, quotations, speakers } = collection.library.counts;
  if (articles === 0)
    logger.warn(`Wortlaut: ${folder} holds no article yet. Put some there, or run: npm run add <file…>`);
  const counts = [
    counted(articles, "article"),
    counted(quotations, "quotation"),
    counted(speakers, "speaker"),
    counted(collection.problems.length, "problem"),
  ];
  logger.info(`Wortlaut: ${counts.join(", ")} from ${folder} in ${(took / 1000).toFixed(1)} s`);
}

/** Every problem in full. Nothing is printed where there are none. */
export function reportProblems(logger: Logger, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const text = problemText(problem);
    if (problem.severity === "error") logger.error(text);
    else logger.warn(text);
  }
}

/** A problem in three lines: where, what is wrong, what to do. */
export function problemText({ file, line, severity, message, advice }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${severity}: ${message}\n  ${advice}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
