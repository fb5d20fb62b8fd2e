import type { Span } from "./span.ts";

export type SourceFormat = "text" | "markdown" | "html" | "json";

/** An inline mark on a stretch of a block. A link's address is `http:`, `https:` or `mailto:`, nothing else. */
export type InlineMark =
  | { readonly type: "emphasis" | "strong"; readonly span: Span }
  | { readonly type: "link"; readonly span: Span; readonly href: string };

/** A block of the article. Blocks are in order, do not overlap and are separated in the text by line breaks. */
export interface Block {
  readonly kind: "paragraph" | "heading" | "listItem" | "blockQuote";
  readonly span: Span;
  readonly marks: readonly InlineMark[];
  /** For headings: 2 to 6, the title of the article being 1. */
  readonly level?: number;
}

/** Why a line was taken for page furniture. */
export type RemovalReason =
  | "source-note"
  | "comments"
  | "share"
  | "newsletter"
  | "cookies"
  | "advert"
  | "read-more"
  | "navigation"
  | "copyright"
  | "repeated"
  | "metadata";

/** A line of the source that is not part of the article. */
export interface Removed {
  readonly text: string;
  readonly reason: RemovalReason;
  /** The line of the source file it stood in, counted from 1, where the format has lines. */
  readonly line?: number;
  /** It stood before the block of this index; `blocks.length` means after the last one. */
  readonly beforeBlock: number;
}

export interface Source {
  /** Path below the folder of articles, with `/` between its parts. */
  readonly file: string;
  readonly format: SourceFormat;
  /** Hexadecimal digest of the file's bytes. */
  readonly digest: string;
}

/**
 * One article. `text` is cleaned once and then frozen: every offset of the application points into it.
 * What the source does not say is absent, never guessed.
 */
export interface Article {
  /** Derived from the source's file name: survives edits of the title and the text. */
  readonly id: string;
  /** The article's part of its address, unique in a collection. */
  readonly slug: string;
  readonly title: string;
  /** The standfirst, where the source marks one. Not part of `text`. */
  readonly standfirst?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** ISO 8601, a date (`2023-09-15`) or a date with time and offset. */
  readonly date?: string;
  /** Canonical address, `http:` or `https:`. */
  readonly url?: string;
  /** BCP 47 language tag, lower-case primary subtag (`de`, `en`); `und` when it could not be told. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removed[];
  readonly source: Source;
}
