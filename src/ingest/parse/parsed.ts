import type { Block, InlineMark, Removed } from "../../model/article.ts";
import { cleanMarked } from "../characters.ts";
import type { Report } from "../limits.ts";

/** A block as a parser found it; its marks count from the beginning of its own text. */
export interface ParsedBlock {
  readonly kind: Block["kind"];
  readonly text: string;
  readonly marks: readonly InlineMark[];
  readonly level?: number;
  /** The line of the source it begins in, counted from 1, where the format has lines. */
  readonly line?: number;
}

/** What a source says about the article, in its own words and not yet checked. */
export interface Statements {
  readonly title?: string;
  readonly standfirst?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
  readonly slug?: string;
}

/** What a parser makes of a file. */
export interface ParsedDocument {
  /** Said by the person who filed the article, in front matter or a schema: it wins over everything. */
  readonly declared: Statements;
  /** Said by the page itself, in its metadata: it wins over what can be guessed from the text. */
  readonly found: Statements;
  /** The line or heading that the format's custom makes the title; not among `blocks`. */
  readonly heading?: ParsedBlock;
  readonly blocks: readonly ParsedBlock[];
  /** What the parser left out; `beforeBlock` counts `blocks`. */
  readonly removed: readonly Removed[];
  readonly reports: readonly Report[];
}

/** Makes a document of the characters of a file. Reports instead of throwing, whatever the text is. */
export type Parser = (text: string) => ParsedDocument;

/** The values of a schema: a key that is null is one that was left out. */
type Values = {
  readonly [Key in keyof Statements | "author"]?: Key extends "author" | "authors"
    ? readonly string[] | null | undefined
    : string | null | undefined;
};

/** What the values of front matter or of a schema state. */
export function stated(values: Values): Statements {
  const { authors, author, ...single } = values;
  const given = Object.entries({ ...single, authors: authors ?? author }).filter(([, value]) => value != null);
  return Object.fromEntries(given);
}

/** A block with its text cleaned, or none when nothing is left of it. */
export function blockOf(block: ParsedBlock): readonly ParsedBlock[] {
  const cleaned = cleanMarked(block);
  return cleaned.text === "" ? [] : [{ ...block, ...cleaned }];
}

/** The outcome of a parser that cannot go on. */
export function unparsed(...reports: readonly Report[]): ParsedDocument {
  return { declared: {}, found: {}, blocks: [], removed: [], reports };
}
