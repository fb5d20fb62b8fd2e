import type { Article, SourceFormat } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { decode } from "./decode.ts";
import { digestOf } from "./digest.ts";
import { documentToArticle } from "./document.ts";
import { emptyFile, formatOf, type SourceFile } from "./file.ts";
import { isError, type Report } from "./limits.ts";
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

function result(file: SourceFile, article: Article | undefined, reports: readonly Report[]): IngestResult {
  return { article, problems: reports.map((report) => ({ ...report, file: file.path })) };
}

/**
 * Makes an article of one file: its characters are decoded, parsed by the format that the name ends in, cleaned and
 * frozen. Whatever the bytes are, it throws nothing and takes time in proportion to them: what is wrong comes back as
 * problems. Runs the same in Node and in the browser.
 */
export function ingest(file: SourceFile): IngestResult {
  const format = formatOf(file);
  if (typeof format !== "string") return result(file, undefined, [format]);
  const text = decode(file.bytes);
  if (typeof text !== "string") return result(file, undefined, [text]);
  if (text.trim() === "") return result(file, undefined, [emptyFile("The file holds nothing but white space.")]);

  const parsed = PARSERS[format](text);
  if (parsed.reports.some(isError)) return result(file, undefined, parsed.reports);
  const source = { file: file.path, format, digest: digestOf(file.bytes) };
  const { article, reports } = documentToArticle(parsed, source);
  return result(file, article, [...parsed.reports, ...reports]);
}
