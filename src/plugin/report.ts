import type { Logger } from "vite";
import type { Problem } from "../model/problem.ts";
import type { LibrarySummary } from "../model/summary.ts";
import type { Progress } from "./library.ts";

/** A line on the terminal that counts what is done of `doing`; silent where the output is not a terminal. */
export function progressLine(doing: string): Progress {
  const terminal = process.stdout.isTTY === true;
  return (done, total) => {
    if (!terminal || (done % 20 !== 0 && done !== total)) return;
    process.stdout.write(done === total ? "\r\x1b[K" : `\r${doing}: ${done} of ${total}`);
  };
}

/** What is said of a collection that was read. */
export interface ReadCollection {
  readonly library: LibrarySummary;
  readonly problems: readonly Problem[];
}

/**
 * One line: what the folder holds and how long the reading took, in milliseconds.
 *
 * @param folder the path of the folder
 */
export function reportSummary(
  logger: Logger,
  { library, problems }: ReadCollection,
  folder: string,
  took: number,
): void {
  const { articles, quotations, speakers } = library.counts;
  if (articles === 0)
    logger.warn(`Wortlaut: ${folder} holds no article yet. Put some there, or run: npm run add <file…>`);
  const counts = [
    counted(articles, "article"),
    counted(quotations, "quotation"),
    counted(speakers, "speaker"),
    counted(problems.length, "problem"),
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
