import { readByline } from "../byline.ts";
import { cleanText } from "../characters.ts";
import { unifyLineEnds } from "../decode.ts";
import { BYLINE_WORDS } from "../facts.ts";
import { furnitureAboveTitle } from "../furniture.ts";
import { detectLanguage } from "../language.ts";
import { isError } from "../limits.ts";
import { takeFrontMatter } from "./front-matter.ts";
import { type ParsedBlock, type ParsedDocument, unparsed } from "./parsed.ts";
import { isFull, type Line, unwrap, wrapWidth } from "./unwrap.ts";

const INDENTED = /^(?:\t| {2}|\u3000)/;

/** A wrapped title of more lines is a paragraph. */
const MAX_TITLE_LINES = 3;

function linesOf(text: string): Line[] {
  return text.split("\n").map((raw, i) => ({ text: cleanText(raw), number: i + 1, indented: INDENTED.test(raw) }));
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
 * How many of the lines that the file opens with are its title: the first, or all of them where the file is wrapped and
 * each is full.
 */
function titleLines(opening: readonly Line[], others: readonly (readonly Line[])[]): number {
  const width = wrapWidth(others);
  if (width === undefined || opening.length > MAX_TITLE_LINES) return 1;
  const goesOn = opening.slice(1).every((line, i) => {
    const isByline = readByline(line.text, BYLINE_WORDS, false) !== undefined;
    return !isByline && isFull({ above: opening[i]?.text ?? "", below: line.text }, width);
  });
  return goesOn ? opening.length : 1;
}

/**
 * Plain text, as people paste it and programs scrape it: the first line that is not page furniture is the title; after
 * it, blank lines part paragraphs, or every line is one, or lines are wrapped at a width and are joined again. Front
 * matter may stand above.
 */
export function parseText(text: string): ParsedDocument {
  const { declared, reports, body } = takeFrontMatter(unifyLineEnds(text));
  if (reports.some(isError)) return unparsed(...reports);
  const lines = linesOf(body);
  const filled = lines.filter((line) => line.text !== "");
  const removed = furnitureAboveTitle(filled.map(paragraphOf));
  const first = filled[removed.length]?.number ?? lines.length + 1;
  const tellLanguage = () => detectLanguage(body);
  const [opening = [], ...others] = groupsOf(lines.slice(first - 1));
  const length = titleLines(opening, others);
  const [title, ...belowTitle] = unwrap([opening.slice(0, length)], tellLanguage);
  const paragraphs = [...belowTitle, ...unwrap([opening.slice(length), ...others], tellLanguage)];
  return {
    declared,
    found: {},
    ...(title === undefined ? {} : { heading: paragraphOf(title) }),
    blocks: paragraphs.map(paragraphOf),
    removed,
    reports,
  };
}
