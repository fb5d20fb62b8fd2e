import { Readability } from "@mozilla/readability";
import type { RemovalReason, Removed } from "../../model/article.ts";
import { webAddress } from "../facts.ts";
import { furnitureReason } from "../furniture.ts";
import { blocksIn } from "./html-blocks.ts";
import { pageOf } from "./html-page.ts";
import { pageStatements } from "./page-metadata.ts";
import type { ParsedBlock, ParsedDocument } from "./parsed.ts";

/** Readability takes time in proportion to the square of the elements; pages of articles have some thousands. */
const MAX_ELEMENTS = 10_000;

/** Characters from which a piece of a page may be its article. */
const ENOUGH_TEXT = 200;

/** Longer lines that stand in the article as a part of a block were not left out. In UTF-16 code units. */
const TELLING_LENGTH = 40;

/** The article within a page as Readability finds it, or undefined. It takes the document apart. */
function readable(document: Document, base: string | undefined): readonly ParsedBlock[] | undefined {
  if (document.querySelectorAll("*").length > MAX_ELEMENTS) return undefined;
  try {
    const reader = new Readability<Node>(document, { charThreshold: ENOUGH_TEXT, serializer: (node) => node });
    const content = reader.parse()?.content;
    return content instanceof Object && "localName" in content ? blocksIn(content as Element, base) : undefined;
  } catch {
    return undefined;
  }
}

/** The same where Readability finds nothing or must not try: the element that is made for it, else the whole page. */
function marked(document: Document, base: string | undefined): readonly ParsedBlock[] {
  const element = document.querySelector("article") ?? document.querySelector("main") ?? document.body;
  return blocksIn(element, base);
}

/** The lines of the page that are not in the article, each at its place. */
function leftOut(page: readonly ParsedBlock[], kept: readonly ParsedBlock[], known: ReadonlySet<string>): Removed[] {
  const counts = new Map<string, number>();
  for (const { text } of kept) counts.set(text, (counts.get(text) ?? 0) + 1);
  const whole = kept.map((block) => block.text).join("\n");
  const removed: Removed[] = [];
  let beforeBlock = 0;
  for (const { text } of page) {
    const count = counts.get(text) ?? 0;
    if (count > 0) {
      counts.set(text, count - 1);
      beforeBlock += 1;
    } else if (!known.has(text) && !(text.length >= TELLING_LENGTH && whole.includes(text))) {
      const reason: RemovalReason = furnitureReason(text) ?? "navigation";
      removed.push({ text, reason, beforeBlock: Math.min(beforeBlock, kept.length) });
    }
  }
  return removed;
}

/**
 * A saved page: its metadata, and the article that Mozilla Readability finds in it. Text and typed marks alone leave
 * this function; all other lines of the page are kept as removed.
 */
export function parseHtml(html: string): ParsedDocument {
  const document = pageOf(html);
  const found = pageStatements(document);
  const base = found.url === undefined ? undefined : webAddress(found.url);
  const page = blocksIn(document.body, base);
  const content = readable(document, base) ?? marked(pageOf(html), base);
  const heading = content.find((block) => block.kind === "heading" && block.level === 1);
  const known = new Set([found.title ?? "", found.standfirst ?? ""]);
  const blocks = content.filter((block) => block !== heading && block.text !== found.standfirst);
  return {
    declared: {},
    found,
    ...(heading === undefined ? {} : { heading }),
    blocks,
    removed: leftOut(page, blocks, heading === undefined ? known : known.add(heading.text)),
    reports: [],
  };
}
