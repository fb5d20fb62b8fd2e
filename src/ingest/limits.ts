import type { Problem } from "../model/problem.ts";

/** A Problem of which the file is still to be named. */
export type Report = Omit<Problem, "file">;

/** Whether a report keeps the file out. */
export function isError(report: Report): boolean {
  return report.severity === "error";
}

const MEGABYTE = 1024 * 1024;

/** The largest file that is read, in bytes. A long article has some 100 KB of text, a saved page some 2 MB. */
export const MAX_BYTES = 8 * MEGABYTE;

/** The report for a file of `size` bytes, more than `MAX_BYTES`. */
export function tooLargeReport(size: number): Report {
  return {
    code: "too-large",
    severity: "error",
    message: `The file has ${(size / MEGABYTE).toFixed(1)} MB; files of more than ${MAX_BYTES / MEGABYTE} MB are not read.`,
    advice: "Save the text of the article alone, without embedded pictures, or split the file into articles.",
  };
}
