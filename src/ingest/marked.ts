import type { InlineMark } from "../model/article.ts";

/** Text with the marks that lie in it; their spans count from the beginning of this text. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly InlineMark[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

function editsFor(text: string, pattern: RegExp, replace: (match: string, index: number) => string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const insert = replace(match[0], match.index);
    if (insert !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, insert });
  }
  return edits;
}

function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, insert } of edits) {
    parts.push(text.slice(from, start), insert);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** Where sorted offsets into the old text lie in the new one; an offset within an edit moves to the edit's end. */
function moved(offsets: readonly number[], edits: readonly Edit[]): Map<number, number> {
  const map = new Map<number, number>();
  let shift = 0;
  let next = 0;
  for (const offset of offsets) {
    for (let edit = edits[next]; edit !== undefined && edit.end <= offset; edit = edits[next]) {
      shift += edit.insert.length - (edit.end - edit.start);
      next += 1;
    }
    const edit = edits[next];
    const within = edit !== undefined && edit.start < offset;
    map.set(offset, within ? edit.start + edit.insert.length + shift : offset + shift);
  }
  return map;
}

/**
 * Replaces what `pattern` (global) finds and moves the marks along; marks that become empty go. Takes time in
 * proportion to the text and the marks.
 */
export function replaceMarked(
  marked: MarkedText,
  pattern: RegExp,
  replace: (match: string, index: number) => string,
): MarkedText {
  const edits = editsFor(marked.text, pattern, replace);
  if (edits.length === 0) return marked;
  const offsets = marked.marks.flatMap((mark) => [mark.span.start, mark.span.end]).sort((a, b) => a - b);
  const map = moved(offsets, edits);
  const marks = marked.marks.map((mark) => ({
    ...mark,
    span: { start: map.get(mark.span.start) ?? 0, end: map.get(mark.span.end) ?? 0 },
  }));
  return { text: applied(marked.text, edits), marks: marks.filter((mark) => mark.span.start < mark.span.end) };
}
