import type { SourceFormat } from "../model/article.ts";
import { MAX_BYTES, type Report, tooLargeReport } from "./limits.ts";

/** One file of the folder: its path below the folder, with `/` between the parts, and its content. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** By the end of the file's name, without the full stop, lower case. */
const FORMATS: ReadonlyMap<string, SourceFormat> = new Map([
  ["txt", "text"],
  ["text", "text"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["json", "json"],
]);

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The file's name without its folders and its type: `news/Ein Tag.txt` gives `Ein Tag`. */
export function stemOf(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

function typeOf(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : "";
}

/**
 * Whether a path leaves the folder it is meant to be below: an absolute path (also one of Windows), a `..` on either
 * kind of slash, or a NUL, at which other programs would cut it.
 */
function leavesFolder(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path) || path.includes("\0") || path.split(/[/\\]/).includes("..");
}

/** The format of a file, or why it is not read; its content is not looked at. */
export function formatOf(file: SourceFile): SourceFormat | Report {
  const { path, bytes } = file;
  if (leavesFolder(path)) {
    return {
      code: "outside-folder",
      severity: "error",
      message: "The path points outside the folder of articles.",
      advice: "Move the file into the folder and name it by its path below it.",
    };
  }
  const format = FORMATS.get(typeOf(path));
  if (format === undefined) {
    const type = typeOf(path);
    return {
      code: "unknown-type",
      severity: "error",
      message: type === "" ? "The file name does not end in a type." : `Files of the type .${type} are not read.`,
      advice: "Save the article as .txt, .md, .html or .json.",
    };
  }
  if (bytes.length > MAX_BYTES) return tooLargeReport(bytes.length);
  if (bytes.length === 0) return emptyFile("The file is empty.");
  return format;
}

/** The report for a file without any content. */
export function emptyFile(message: string): Report {
  return {
    code: "empty-file",
    severity: "error",
    message,
    advice: "Put the article into it, the title in the first line, or delete the file.",
  };
}
