import type { Article, Block, InlineMark } from "../model/article.ts";
import { overlaps, type Span } from "../model/span.ts";
import { escapeHtml } from "./html.ts";

/**
 * A passage of an article as HTML without anything of the page it stood on: paragraphs, headings, lists, emphasis and
 * links. Within one block it is the words alone, so that they can be put into a sentence. Everything is escaped.
 */
export function passageAsHtml({ text, blocks }: Pick<Article, "text" | "blocks">, passage: Span): string {
  const touched = blocks.filter(({ span }) => overlaps(span, passage));
  const parts = touched.map((block) => ({
    block,
    words: inline(text, block, {
      start: Math.max(block.span.start, passage.start),
      end: Math.min(block.span.end, passage.end),
    }),
  }));
  const [only, second] = parts;
  if (only !== undefined && second === undefined) return only.words;
  return parts
    .map(({ block, words }, index) => {
      const opens = block.kind === "listItem" && parts[index - 1]?.block.kind !== "listItem";
      const closes = block.kind === "listItem" && parts[index + 1]?.block.kind !== "listItem";
      return `${opens ? "<ul>" : ""}${wrapped(block, words)}${closes ? "</ul>" : ""}`;
    })
    .join("");
}

function wrapped({ kind, level }: Block, words: string): string {
  switch (kind) {
    case "paragraph":
      return `<p>${words}</p>`;
    case "heading":
      return `<h${level ?? 2}>${words}</h${level ?? 2}>`;
    case "listItem":
      return `<li>${words}</li>`;
    case "blockQuote":
      return `<blockquote>${words}</blockquote>`;
  }
}

/** The words of a block with its marks; where marks overlap, each piece has all of its own. */
function inline(text: string, { marks }: Block, { start, end }: Span): string {
  const within = marks.filter(({ span }) => span.start < end && span.end > start);
  const cuts = within.flatMap(({ span }) => [span.start, span.end]).filter((at) => start < at && at < end);
  const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return bounds
    .slice(0, -1)
    .map((from, index) => {
      const to = bounds[index + 1] ?? end;
      const words = escapeHtml(text.slice(from, to)).replaceAll("\n", "<br>");
      return within.filter(({ span }) => span.start <= from && span.end >= to).reduceRight(marked, words);
    })
    .join("");
}

function marked(words: string, mark: InlineMark): string {
  switch (mark.type) {
    case "emphasis":
      return `<em>${words}</em>`;
    case "strong":
      return `<strong>${words}</strong>`;
    case "link":
      return `<a href="${escapeHtml(mark.href)}">${words}</a>`;
  }
}
