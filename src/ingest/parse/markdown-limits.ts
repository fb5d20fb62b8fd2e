/**
 * The parser takes time in proportion to the square of some lengths, and a stack frame for each level of nesting.
 * Articles stay far below these limits; measured at them, a file takes about a second.
 */
const MAX_LINES = 4000;

/** Code units of marks and spaces before the words of a line: quotes within lists within quotes. */
const MAX_PREFIX = 100;

/** Signs within one paragraph that may open or close a mark. */
const MAX_SIGNS = 1000;

/** Columns of a table, counted by their bars. */
const MAX_BARS = 200;

const PREFIX = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

/** Whether Markdown can be parsed in reasonable time. */
export function isReasonable(markdown: string): boolean {
  const lines = markdown.split("\n");
  if (lines.filter((line) => line.trim() !== "").length > MAX_LINES) return false;
  let signs = 0;
  for (const line of lines) {
    signs = line.trim() === "" ? 0 : signs + count(line, /[*_~`[\]<!&]/g);
    if (signs > MAX_SIGNS || count(line, /\|/g) > MAX_BARS) return false;
    if ((PREFIX.exec(line)?.[0].length ?? 0) > MAX_PREFIX) return false;
  }
  return true;
}
