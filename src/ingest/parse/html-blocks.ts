import { Flow } from "./flow.ts";
import { pageOf } from "./html-page.ts";
import { safeHref } from "./links.ts";
import type { ParsedBlock } from "./parsed.ts";

/** Elements without words for a reader. Form controls are furniture: a page's text stands in none of them. */
const SILENT: ReadonlySet<string> = new Set(
  (
    "head script style noscript template svg math iframe object embed canvas audio video picture img map " +
    "select option datalist textarea input title base link meta"
  ).split(" "),
);

/** Elements that flow with the text around them; every other one begins and ends a block. */
const INLINE: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small " +
    "span strike strong sub sup time tt u var wbr"
  ).split(" "),
);

const KINDS: ReadonlyMap<string, ParsedBlock["kind"]> = new Map([
  ["li", "listItem"],
  ["blockquote", "blockQuote"],
]);

/** Between the cells of a row; not a bar, which parts the links of a page. */
export const CELL_SEPARATOR = " · ";

const HEADING = /^h([1-6])$/;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

function isHidden(element: Element): boolean {
  return element.hasAttribute("hidden") || HIDDEN_STYLE.test(element.getAttribute("style") ?? "");
}

/** Walks the elements of a page and tells a flow of blocks what they say. */
class Walk {
  readonly #flow = new Flow();
  readonly #base: string | undefined;

  constructor(base: string | undefined) {
    this.#base = base;
  }

  blocksIn(root: Element): readonly ParsedBlock[] {
    this.#children(root, "paragraph");
    this.#flow.flush();
    return this.#flow.blocks;
  }

  #children(parent: Element, kind: ParsedBlock["kind"]): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === node.TEXT_NODE) this.#flow.text(node.nodeValue ?? "");
      else if (node.nodeType === node.ELEMENT_NODE) this.#element(node as Element, kind);
    }
  }

  #element(element: Element, kind: ParsedBlock["kind"]): void {
    const name = element.localName;
    const walk = () => this.#children(element, kind);
    if (SILENT.has(name) || isHidden(element)) return;
    if (name === "br") this.#lineBreak(element);
    else if (name === "em" || name === "i") this.#flow.marked({ type: "emphasis" }, walk);
    else if (name === "strong" || name === "b") this.#flow.marked({ type: "strong" }, walk);
    else if (name === "a") this.#link(element, walk);
    else if (name === "q") this.#quoted(walk);
    else if (name === "td" || name === "th") this.#cell(element, walk);
    else if (INLINE.has(name)) walk();
    else this.#block(element, kind);
  }

  #block(element: Element, outer: ParsedBlock["kind"]): void {
    const level = HEADING.exec(element.localName)?.[1];
    const kind = level === undefined ? (KINDS.get(element.localName) ?? outer) : "heading";
    const numbered = level === undefined ? {} : { level: Number(level) };
    this.#flow.block({ kind, ...numbered }, () => this.#children(element, kind));
  }

  /** One break is a line's end, two are a paragraph's: the custom of pages before style sheets. */
  #lineBreak(element: Element): void {
    let next = element.nextSibling;
    while (next !== null && next.nodeType === next.TEXT_NODE && (next.nodeValue ?? "").trim() === "")
      next = next.nextSibling;
    if (next !== null && (next as Element).localName === "br") this.#flow.flush();
    else this.#flow.text("\n");
  }

  #link(element: Element, walk: () => void): void {
    const href = safeHref(element.getAttribute("href") ?? "", this.#base);
    if (href === undefined) walk();
    else this.#flow.marked({ type: "link", href }, walk);
  }

  /** A browser shows quotation marks around `q` that are not in the page's text. */
  #quoted(walk: () => void): void {
    this.#flow.text('"');
    walk();
    this.#flow.text('"');
  }

  #cell(element: Element, walk: () => void): void {
    if (element.previousElementSibling !== null) this.#flow.text(CELL_SEPARATOR);
    walk();
  }
}

/** What an element and all within it say, as blocks. `base` is the address that relative links start from. */
export function blocksIn(root: Element, base?: string): readonly ParsedBlock[] {
  return new Walk(base).blocksIn(root);
}

/** The same for a piece of HTML. */
export function htmlBlocks(html: string): readonly ParsedBlock[] {
  return blocksIn(pageOf(html).body);
}
