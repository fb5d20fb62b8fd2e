import type { Definition, Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { unifyLineEnds } from "../decode.ts";
import { isError, type Report } from "../limits.ts";
import { Flow } from "./flow.ts";
import { takeFrontMatter } from "./front-matter.ts";
import { CELL_SEPARATOR, htmlBlocks } from "./html-blocks.ts";
import { safeHref } from "./links.ts";
import { isReasonable } from "./markdown-limits.ts";
import { type ParsedBlock, type ParsedDocument, unparsed } from "./parsed.ts";
import { parseText } from "./text.ts";

/** In UTF-16 code units. */
const MAX_PLAIN_TITLE = 150;

const TOO_COMPLEX: Report = {
  code: "too-complex",
  severity: "warning",
  message: "The Markdown is nested too deeply or too long, so the file was read as plain text.",
  advice: "Take out the nested lists, quotes or marks, or split the file into articles.",
};

/** Walks a tree of Markdown and tells a flow of blocks what it says. */
class Walk {
  readonly #flow = new Flow();
  readonly #definitions: ReadonlyMap<string, Definition>;

  constructor(root: Root) {
    this.#definitions = new Map(
      root.children.flatMap((node) => (node.type === "definition" ? [[node.identifier, node]] : [])),
    );
    this.#children(root, "paragraph");
    this.#flow.flush();
  }

  get blocks(): readonly ParsedBlock[] {
    return this.#flow.blocks;
  }

  #visit(node: Nodes, kind: ParsedBlock["kind"]): void {
    const flow = this.#flow;
    const line = node.position?.start.line;
    const place = line === undefined ? {} : { line };
    const walk = (inner = kind) => this.#children(node, inner);
    switch (node.type) {
      case "text":
      case "inlineCode":
        flow.text(node.value);
        break;
      case "break":
        flow.text("\n");
        break;
      case "emphasis":
      case "strong":
        flow.marked({ type: node.type }, walk);
        break;
      case "link":
        this.#link(node.url, walk);
        break;
      case "linkReference":
        this.#link(this.#definitions.get(node.identifier)?.url ?? "", walk);
        break;
      case "heading":
        flow.block({ kind: "heading", level: node.depth, ...place }, walk);
        break;
      case "paragraph":
        flow.block({ kind, ...place }, walk);
        break;
      case "code":
        flow.block({ kind, ...place }, () => flow.text(node.value));
        break;
      case "tableRow":
        flow.block({ kind, ...place }, () => this.#cells(node.children, kind));
        break;
      case "listItem":
        walk("listItem");
        break;
      case "blockquote":
        walk("blockQuote");
        break;
      case "html":
        this.#html(node.value);
        break;
      default:
        walk();
    }
  }

  /** Pictures, rules, definitions and footnote marks have no children and say nothing. */
  #children(node: Nodes, kind: ParsedBlock["kind"]): void {
    if ("children" in node) for (const child of node.children) this.#visit(child, kind);
  }

  #link(url: string, walk: () => void): void {
    const href = safeHref(url);
    if (href === undefined) walk();
    else this.#flow.marked({ type: "link", href }, walk);
  }

  #cells(cells: readonly Nodes[], kind: ParsedBlock["kind"]): void {
    cells.forEach((cell, i) => {
      if (i > 0) this.#flow.text(CELL_SEPARATOR);
      this.#visit(cell, kind);
    });
  }

  /** A tag within a line says nothing; a block of HTML is read like a page. */
  #html(html: string): void {
    if (/^<br\b/iu.test(html)) this.#flow.text("\n");
    else if (/>[^<]*[^<\s]/u.test(html)) this.#flow.add(htmlBlocks(html));
  }
}

/** A first line that is not a heading is the title when it is short and not a sentence. */
function isPlainTitle(block: ParsedBlock | undefined): boolean {
  return block?.kind === "paragraph" && block.text.length <= MAX_PLAIN_TITLE && !/[.!?:…]["”“»«]?$/u.test(block.text);
}

/** Where the title is among the blocks: the first block, else the first heading of the first level; -1 for nowhere. */
function titleIndex(blocks: readonly ParsedBlock[]): number {
  if (blocks[0]?.kind === "heading") return 0;
  const top = blocks.findIndex((block) => block.kind === "heading" && block.level === 1);
  return top < 0 && isPlainTitle(blocks[0]) ? 0 : top;
}

/**
 * CommonMark with the extensions of GitHub and YAML front matter. The title is the front matter's, else the first
 * heading. Pictures, rules and footnote marks are left out; HTML within is read for its text.
 */
export function parseMarkdown(text: string): ParsedDocument {
  const { declared, reports, body } = takeFrontMatter(unifyLineEnds(text));
  if (reports.some(isError)) return unparsed(...reports);
  if (!isReasonable(body)) {
    const plain = parseText(body);
    return { ...plain, declared, reports: [...reports, TOO_COMPLEX] };
  }
  const { blocks } = new Walk(unified().use(remarkParse).use(remarkGfm).parse(body));
  const at = declared.title === undefined || blocks[0]?.kind === "heading" ? titleIndex(blocks) : -1;
  const heading = blocks[at];
  return {
    declared,
    found: {},
    ...(heading === undefined ? {} : { heading }),
    blocks: blocks.filter((block) => block !== heading),
    removed: [],
    reports,
  };
}
