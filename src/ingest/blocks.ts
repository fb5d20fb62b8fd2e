import type { Block } from "../model/article.ts";
import type { ParsedBlock } from "./parse/parsed.ts";

/** What stands between two blocks in `Article.text`, and nowhere within one. */
export const BLOCK_SEPARATOR = "\n\n";

/** The level of headings below the title. */
const HIGHEST_LEVEL = 2;

/** The text of an article and its blocks with their places in it. */
export function assemble(parsed: readonly ParsedBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text, marks, level } of parsed) {
    const at = start;
    const end = at + text.length;
    blocks.push({
      kind,
      span: { start: at, end },
      marks: marks.map((mark) => ({ ...mark, span: { start: at + mark.span.start, end: at + mark.span.end } })),
      ...(level === undefined ? {} : { level: Math.max(HIGHEST_LEVEL, level) }),
    });
    start = end + BLOCK_SEPARATOR.length;
  }
  return { text: parsed.map((block) => block.text).join(BLOCK_SEPARATOR), blocks };
}
