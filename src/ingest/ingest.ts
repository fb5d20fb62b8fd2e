import type { Article, SourceFormat } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { decode } from "./decode.ts";
import { digestOf } from "./digest.ts";
import { documentToArticle } from "./document.ts";
import { emptyFile, formatOf, type SourceFile } from "./file.ts";
import type { Report } from "./limits.ts";
import { parseHtml } from "./parse/html.ts";
import { parseJson } from "./parse/json.ts";
import { parseMarkdown } from "./parse/markdown.ts";
import type { Parser } from "./parse/parsed.ts";
import { parseText } from "./parse/text.ts";

export interface IngestResult {
  /** Undefined when a problem of severity `error` keeps the file out. */
  readonly article: Article | undefined;
  readonly problems: readonly Problem[];
}

const PARSERS: Readonly<Record<SourceFormat, Parser>> = {
  text: parseText,
  markdown: parseMarkdown,
  html: parseHtml,
  json: parseJson,
};

function refused(file: SourceFile, report: Report): IngestResult {
  return { article: undefined, problems: [{ ...report, file: file.path }] };
}

/**
 * Makes an article of one file: its characters are decoded, parsed by the format that the name ends in, cleaned and
 * frozen. Whatever the bytes are, it throws nothing and takes time in proportion to them: what is wrong comes back as
 * problems. Runs the same in Node and in the browser.
 */
export function ingest(file: SourceFile): IngestResult {
  const format = formatOf(file);
  if (typeof format !== "string") return refused(file, format);
  const text = decode(file.bytes);
  if (typeof text !== "string") return refused(file, text);
  if (text.trim() === "") return refused(file, emptyFile("The file holds nothing but white space."));

  const parsed = PARSERS[format](text);
  const source = { file: file.path, format, digest: digestOf(file.bytes) };
  const { article, reports } = documentToArticle(parsed, source);
  const problems = [...parsed.reports, ...reports].map((report) => ({ ...report, file: file.path }));
  return { article: problems.some((problem) => problem.severity === "error") ? undefined : article, problems };
}
