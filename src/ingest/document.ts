import type { Article, RemovalReason, Removed, Source } from "../model/article.ts";
import { assemble } from "./blocks.ts";
import { type Byline, readByline } from "./byline.ts";
import { cleanText } from "./characters.ts";
import { articleId } from "./digest.ts";
import { BYLINE_WORDS, checkStatements, isDayFirst, warnings } from "./facts.ts";
import { stemOf } from "./file.ts";
import { clean } from "./furniture.ts";
import { detectLanguage } from "./language.ts";
import type { Report } from "./limits.ts";
import type { ParsedBlock, ParsedDocument } from "./parse/parsed.ts";
import { slugOf } from "./slug.ts";
import { isPublisherName, isSeparatorAt, MAX_TITLE_LENGTH, type SplitTitle, shortened, splitTitle } from "./title.ts";

/** Blocks below this length are headings, names, furniture: they say little about the language. */
const TELLING_LENGTH = 60;

/** What tells the language of a document. */
function tellingText(blocks: readonly ParsedBlock[], title: string): string {
  const telling = blocks.filter((block) => block.text.length >= TELLING_LENGTH);
  const texts = telling.length > 0 ? telling.map((block) => block.text) : [title, ...blocks.map((block) => block.text)];
  return texts.join("\n");
}

function tooLong(title: string, line: number | undefined): Report {
  return {
    code: "long-title",
    severity: "warning",
    ...(line === undefined ? {} : { line }),
    message: `The title has ${title.length} characters; its beginning serves as title, all of it stays in the text.`,
    advice: `Give the article a title of at most ${MAX_TITLE_LENGTH} characters.`,
  };
}

const NO_TEXT: Report = {
  code: "no-text",
  severity: "error",
  message: "The file has no text besides its title and what belongs to the page.",
  advice: "Put the text below the title, parted from it by a blank line.",
};

const NO_TITLE: Report = {
  code: "no-title",
  severity: "warning",
  message: "The file does not say what the title is; the name of the file serves instead.",
  advice: "Put the title into the first line, into the front matter or into the field `title`.",
};

/** Whether a line is the title, perhaps without the publisher at the title's end. */
function isTitle(line: string, title: string): boolean {
  return title.startsWith(line) && (line.length === title.length || isSeparatorAt(title, line.length));
}

/**
 * What belongs to the text although the parser or the title's place says otherwise: a title too long to be one, and a
 * heading that is not the title.
 */
function misplaced(parsed: ParsedDocument, title: string): readonly ParsedBlock[] {
  const { heading } = parsed;
  const isHeading = heading !== undefined && (isTitle(heading.text, title) || isTitle(title, heading.text));
  const long: ParsedBlock = { kind: "paragraph", text: title, marks: [], ...(heading?.line && { line: heading.line }) };
  return [...(title.length > MAX_TITLE_LENGTH ? [long] : []), ...(heading === undefined || isHeading ? [] : [heading])];
}

interface Body {
  readonly blocks: readonly ParsedBlock[];
  readonly removed: readonly Removed[];
  readonly authors: readonly string[];
  readonly date: string | undefined;
}

/** The blocks that are text, and what the lines above them say. */
function bodyOf(parsed: ParsedDocument, title: string, siteNames: readonly string[], language: string): Body {
  const first = misplaced(parsed, title);
  const removedBefore = parsed.removed.map((each) => ({
    ...each,
    beforeBlock: each.beforeBlock === 0 ? 0 : each.beforeBlock + first.length,
  }));
  const bylines: Byline[] = [];
  const atTop = (block: ParsedBlock): RemovalReason | undefined => {
    if (title.length <= MAX_TITLE_LENGTH && isTitle(block.text, title)) return "repeated";
    if (isPublisherName(block.text, siteNames)) return "metadata";
    const byline = readByline(block.text, BYLINE_WORDS, isDayFirst(language));
    if (byline === undefined) return undefined;
    bylines.push(byline);
    return "metadata";
  };
  const { blocks, removed } = clean([...first, ...parsed.blocks], removedBefore, atTop);
  const published = bylines.find((byline) => byline.published !== undefined)?.published;
  const updated = bylines.find((byline) => byline.updated !== undefined)?.updated;
  return {
    blocks,
    removed,
    authors: [...new Set(bylines.flatMap((byline) => byline.authors))],
    date: published ?? updated,
  };
}

function hostOf(url: string | undefined): string[] {
  return url === undefined ? [] : [new URL(url).hostname];
}

/** The properties that are known; the others are absent rather than undefined. */
function present<T extends object>(properties: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

export interface DocumentResult {
  /** Undefined when the document has no text. */
  readonly article: Article | undefined;
  readonly reports: readonly Report[];
}

/**
 * Makes an article of a parsed document: furniture out, author and date read, title and publisher parted, text put
 * together and frozen. What a person declared wins over what the page says, and that over what the text suggests.
 */
export function documentToArticle(parsed: ParsedDocument, source: Source): DocumentResult {
  const { facts: declared, unusable } = checkStatements(parsed.declared);
  const { facts: found } = checkStatements(parsed.found);
  const reports = warnings(unusable, source.format === "json" ? "invalid-json" : "invalid-front-matter");

  const stem = cleanText(stemOf(source.file));
  const full = declared.title ?? found.title ?? parsed.heading?.text;
  const title = full ?? (stem || source.file);
  const parsedText = tellingText(parsed.blocks, title);
  const parsedLanguage = declared.language ?? detectLanguage(parsedText, found.language);
  const url = declared.url ?? found.url;
  const siteNames = [declared.publisher ?? [], found.publisher ?? [], hostOf(url)].flat();
  const body = bodyOf(parsed, full ?? "", siteNames, parsedLanguage);
  if (body.blocks.length === 0) return { article: undefined, reports: [...reports, NO_TEXT] };
  if (full === undefined) reports.push(NO_TITLE);
  if (title.length > MAX_TITLE_LENGTH) reports.push(tooLong(title, parsed.heading?.line));

  const { text, blocks } = assemble(body.blocks);
  const asItIs = full === undefined || declared.title !== undefined || title.length > MAX_TITLE_LENGTH;
  const split: SplitTitle = asItIs ? { title: shortened(title) } : splitTitle(title, { siteNames, text });
  const id = articleId(source.file);
  const bodyText = tellingText(body.blocks, title);
  const bodyLanguage = bodyText === parsedText ? parsedLanguage : detectLanguage(bodyText, found.language);
  const article: Article = {
    id,
    slug: declared.slug ?? (slugOf(split.title) || slugOf(stem) || id),
    title: split.title,
    authors: declared.authors ?? found.authors ?? body.authors,
    language: declared.language ?? bodyLanguage,
    text,
    blocks,
    removed: [...sectionOf(split, parsed.heading?.line), ...body.removed],
    source,
    ...present({
      standfirst: declared.standfirst ?? found.standfirst,
      publisher: declared.publisher ?? found.publisher ?? split.publisher,
      date: declared.date ?? found.date ?? body.date,
      url,
    }),
  };
  return { article, reports };
}

/** A section that stood beside the publisher in the title is furniture like any other. */
function sectionOf({ section }: SplitTitle, line: number | undefined): Removed[] {
  if (section === undefined) return [];
  return [{ text: section, reason: "navigation", beforeBlock: 0, ...(line === undefined ? {} : { line }) }];
}
