import { Readability } from "@mozilla/readability";
import type { RemovalReason, Removed } from "../../model/article.ts";
import { readByline } from "../byline.ts";
import { cleanText } from "../characters.ts";
import { BYLINE_WORDS, webAddress } from "../facts.ts";
import { furnitureReason } from "../furniture.ts";
import { blocksIn } from "./html-blocks.ts";
import { pageOf } from "./html-page.ts";
import { pageStatements } from "./page-metadata.ts";
import type { ParsedBlock, ParsedDocument } from "./parsed.ts";

/** Readability takes time in proportion to the square of the elements; pages of articles have some thousands. */
const MAX_ELEMENTS = 10_000;

/** Parts of class names by which pages mark advertisements. */
const ADVERT_CLASSES: ReadonlySet<string> = new Set("ad ads advert advertisement anzeige werbung publicite".split(" "));

/** In UTF-16 code units. */
const MAX_ADVERT = 300;

/** Characters from which a piece of a page may be its article. */
const ENOUGH_TEXT = 200;

/** Longer lines that stand in the article as a part of a block were not left out. In UTF-16 code units. */
const TELLING_LENGTH = 40;

/** Lines of a page times the length of its article up to which the ones are looked for in the other. */
const MAX_COMPARED = 200_000_000;

/**
 * Takes out what the page itself calls an advertisement, and returns its lines. A page that has such a class as a whole
 * stays.
 */
function takeAdverts(document: Document): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const element of document.querySelectorAll("[class]")) {
    const parts = (element.getAttribute("class") ?? "").toLowerCase().split(/[\s_-]+/u);
    if (!parts.some((part) => ADVERT_CLASSES.has(part)) || (element.textContent ?? "").length > MAX_ADVERT) continue;
    for (const { text } of blocksIn(element)) lines.add(text);
    element.remove();
  }
  return lines;
}

function untouched(html: string): Document {
  const document = pageOf(html);
  takeAdverts(document);
  return document;
}

/** The article within a page as Readability finds it, or undefined. It takes the document apart. */
function readable(document: Document, base: string | undefined): readonly ParsedBlock[] | undefined {
  try {
    const reader = new Readability<Node>(document, { charThreshold: ENOUGH_TEXT, serializer: (node) => node });
    const content = reader.parse()?.content;
    return content instanceof Object && "localName" in content ? blocksIn(content as Element, base) : undefined;
  } catch {
    return undefined;
  }
}

/** The element that is made for the article, else the whole page: where Readability finds nothing or must not try. */
function marked(document: Document, base: string | undefined): readonly ParsedBlock[] {
  const element = document.querySelector("article") ?? document.querySelector("main") ?? document.body;
  return blocksIn(element, base);
}

/** What the elements for a moment say to a reader, also where no calendar knows it: `vor zwei Stunden`. */
function timesIn(document: Document): ReadonlySet<string> {
  return new Set([...document.querySelectorAll("time[datetime]")].map((time) => cleanText(time.textContent ?? "")));
}

function reasonFor(line: string, adverts: ReadonlySet<string>, times: ReadonlySet<string>): RemovalReason {
  if (adverts.has(line)) return "advert";
  if (times.has(line)) return "metadata";
  const isByline = readByline(line, BYLINE_WORDS, false) !== undefined;
  return furnitureReason(line) ?? (isByline ? "metadata" : "navigation");
}

/** The lines of the page that are not in the article, each with the index of the block it stood before. */
function leftOut(
  page: readonly ParsedBlock[],
  kept: readonly ParsedBlock[],
): { readonly text: string; readonly beforeBlock: number }[] {
  const counts = new Map<string, number>();
  for (const { text } of kept) counts.set(text, (counts.get(text) ?? 0) + 1);
  const whole = kept.map((block) => block.text).join("\n");
  const compares = page.length * whole.length <= MAX_COMPARED;
  const lines: { readonly text: string; readonly beforeBlock: number }[] = [];
  let beforeBlock = 0;
  for (const { text } of page) {
    const count = counts.get(text) ?? 0;
    if (count > 0) {
      counts.set(text, count - 1);
      beforeBlock += 1;
    } else if (!compares || text.length < TELLING_LENGTH || !whole.includes(text)) lines.push({ text, beforeBlock });
  }
  return lines;
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
  const times = timesIn(document);
  const adverts = takeAdverts(document);
  const isLarge = document.querySelectorAll("*").length > MAX_ELEMENTS;
  const content = isLarge ? marked(document, base) : (readable(document, base) ?? marked(untouched(html), base));
  const top = page.find((block) => block.kind === "heading" && block.level === 1);
  const heading = content.find((block) => block.kind === "heading" && block.text === top?.text);
  const known = new Set([found.title, found.standfirst, heading?.text]);
  const blocks = content.filter(
    (block) => block !== heading && block.text !== found.standfirst && !times.has(block.text),
  );
  return {
    declared: {},
    found,
    ...(heading === undefined ? {} : { heading }),
    blocks,
    removed: leftOut(page, blocks)
      .filter(({ text }) => !known.has(text))
      .map((line): Removed => ({ ...line, reason: reasonFor(line.text, adverts, times) })),
    reports: [],
  };
}
