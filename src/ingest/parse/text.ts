import type { Removed } from "../../model/article.ts";
import { cleanText } from "../characters.ts";
import { unifyLineEnds } from "../decode.ts";
import { ruleFor } from "../furniture.ts";
import { detectLanguage } from "../language.ts";
import { takeFrontMatter } from "./front-matter.ts";
import type { ParsedBlock, ParsedDocument } from "./parsed.ts";
import { type Line, unwrap } from "./unwrap.ts";

function linesOf(text: string): Line[] {
  return text.split("\n").map((raw, i) => ({ text: cleanText(raw), number: i + 1 }));
}

/** The lines that stand together between blank ones. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line.text !== "") {
      if (open.length === 0) groups.push(open);
      open.push(line);
    } else if (open.length > 0) open = [];
  }
  return groups;
}

function paragraphOf(line: Line): ParsedBlock {
  return { kind: "paragraph", text: line.text, marks: [], line: line.number };
}

/**
 * Plain text, as people paste it and programs scrape it: the first line that is not page furniture is the title; after
 * it, blank lines part paragraphs, or every line is one, or lines are wrapped at a width and are joined again. Front
 * matter may stand above.
 */
export function parseText(text: string): ParsedDocument {
  const { declared, reports, body } = takeFrontMatter(unifyLineEnds(text));
  const lines = linesOf(body);
  const first = lines.findIndex((line) => line.text !== "" && ruleFor(line.text) === undefined);
  const title = lines[first];
  const removed = lines.slice(0, Math.max(first, 0)).flatMap((line): Removed[] => {
    const rule = ruleFor(line.text);
    return rule === undefined ? [] : [{ text: line.text, reason: rule.reason, line: line.number, beforeBlock: 0 }];
  });
  const groups = groupsOf(lines.slice(first + 1));
  const paragraphs = unwrap(groups, detectLanguage(body));
  return {
    declared,
    found: {},
    ...(title === undefined ? {} : { heading: paragraphOf(title) }),
    blocks: paragraphs.map(paragraphOf),
    removed,
    reports,
  };
}
