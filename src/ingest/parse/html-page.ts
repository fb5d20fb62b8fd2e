import { parseHTML } from "linkedom";

/**
 * The parser takes time in proportion to the square of the depth. No page of an article nests deeper than some sixty
 * elements.
 */
const MAX_DEPTH = 200;

/** Elements that a following one closes, or that have no end: they do not nest when they are left open. */
const NOT_NESTING: ReadonlySet<string> = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot " +
    "option optgroup rp rt"
  ).split(" "),
);

/** What stays when a page is flattened: its metadata, headings and paragraphs, none of which nest. */
const FLAT: ReadonlySet<string> = new Set("title meta link script style h1 h2 h3 h4 h5 h6 p".split(" "));

/** Elements within a line: taken out without a trace, while all others end a paragraph. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr b big cite code em font i ins kbd mark q s small span strike strong sub sup time tt u var".split(" "),
);

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
}

/** The tags of a page, roughly: in time proportional to its length, however broken it is. */
function* tagsOf(html: string): Generator<Tag> {
  for (let start = html.indexOf("<"); start >= 0; ) {
    const end = html.indexOf(">", start);
    if (end < 0) return;
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html.slice(start, start + 40)) ?? [];
    if (name !== undefined) yield { name: name.toLowerCase(), closes: slash === "/", start, end: end + 1 };
    start = html.indexOf("<", name === undefined ? start + 1 : end);
  }
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const { name, closes } of tagsOf(html)) {
    if (NOT_NESTING.has(name)) continue;
    depth = Math.max(0, depth + (closes ? -1 : 1));
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function flattened(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { name, start, end } of tagsOf(html)) {
    if (FLAT.has(name)) continue;
    const before = html.slice(from, start);
    const startsParagraph = !INLINE.has(name) && (before.trim() !== "" || parts.length === 0);
    parts.push(before, startsParagraph ? "<p>" : "");
    from = end;
  }
  parts.push(html.slice(from));
  return parts.join("");
}

/** The names of attributes are the same in capitals, but the parser leaves them as old pages write them. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase();
      if (lower !== name && !element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
  }
}

/**
 * The document of a page or of a piece of one. Scripts do not run and nothing is fetched. A page nested beyond
 * `MAX_DEPTH` keeps its headings, paragraphs and metadata alone.
 */
export function pageOf(html: string): Document {
  const page = isTooDeep(html) ? flattened(html) : html;
  const whole = /<html[\s>]/i.test(page) ? page : `<!doctype html><html><head></head><body>${page}</body></html>`;
  const { document } = parseHTML(whole);
  lowerAttributeNames(document);
  return document;
}
