import type { Article, Removed, Source } from "../model/article.ts";
import { assemble } from "./blocks.ts";
import { articleId } from "./digest.ts";
import { stemOf } from "./file.ts";
import { clean } from "./furniture.ts";
import { detectLanguage } from "./language.ts";
import type { Report } from "./limits.ts";
import type { ParsedBlock, ParsedDocument } from "./parse/parsed.ts";
import { slugOf } from "./slug.ts";
import { MAX_TITLE_LENGTH, type SplitTitle, shortened, splitTitle } from "./title.ts";

/** Blocks below this length are headings, names, furniture: they say little about the language. */
const TELLING_LENGTH = 60;

function languageOf(blocks: readonly ParsedBlock[], title: string): string {
  const telling = blocks.filter((block) => block.text.length >= TELLING_LENGTH);
  const texts = telling.length > 0 ? telling.map((block) => block.text) : [title, ...blocks.map((block) => block.text)];
  return detectLanguage(texts.join("\n"));
}

function tooLong(title: string, line: number | undefined): Report {
  return {
    code: "long-title",
    severity: "warning",
    ...(line === undefined ? {} : { line }),
    message: `The title has ${title.length} characters; its beginning serves as title, all of it stays in the text.`,
    advice: "Put a short title into the first line.",
  };
}

const NO_TEXT: Report = {
  code: "no-text",
  severity: "error",
  message: "The file has a title but no text.",
  advice: "Put the text below the title, parted from it by a blank line.",
};

const NO_TITLE: Report = {
  code: "no-title",
  severity: "warning",
  message: "The file does not say what the title is; the name of the file serves instead.",
  advice: "Put the title into the first line or into the front matter.",
};

export interface DocumentResult {
  readonly article: Article | undefined;
  readonly reports: readonly Report[];
}

/** Makes an article of a parsed document: furniture out, metadata read, text put together and frozen. */
export function documentToArticle(parsed: ParsedDocument, source: Source): DocumentResult {
  const reports: Report[] = [];
  const id = articleId(source.file);
  const { heading } = parsed;
  const full = heading?.text ?? stemOf(source.file);
  const long = full.length > MAX_TITLE_LENGTH;
  if (long) reports.push(tooLong(full, heading?.line));

  const given = long && heading !== undefined ? [heading, ...parsed.blocks] : parsed.blocks;
  const cleaned = clean(given, parsed.removed, () => undefined);
  if (cleaned.blocks.length === 0) return { article: undefined, reports: [...reports, NO_TEXT] };
  if (heading === undefined) reports.push(NO_TITLE);

  const { text, blocks } = assemble(cleaned.blocks);
  const split: SplitTitle = long ? { title: shortened(full) } : splitTitle(full, { siteNames: [], text });
  const removed: Removed[] = [...cleaned.removed];
  const article: Article = {
    id,
    slug: slugOf(split.title) || slugOf(stemOf(source.file)) || id,
    title: split.title,
    ...(split.publisher === undefined ? {} : { publisher: split.publisher }),
    authors: [],
    language: languageOf(cleaned.blocks, split.title),
    text,
    blocks,
    removed,
    source,
  };
  return { article, reports };
}
