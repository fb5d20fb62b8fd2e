import { type Span, textOf } from "./span.ts";

/** What stands between two parts of a quotation when the text in between is left out. */
const OMISSION = " […] ";

/**
 * The words of a quotation. Where a frame interrupts it, `[…]` stands for what is left out; where it goes on in another
 * paragraph, a blank line does.
 */
export function quotedWords(text: string, spans: readonly Span[]): string {
  return spans.reduce((words, span, index) => {
    const before = spans[index - 1];
    if (before === undefined) return textOf(text, span);
    const between = text.slice(before.end, span.start);
    const join = between.trim() === "" ? between.replace(/\s*\n\s*/u, "\n\n") : OMISSION;
    return words + join + textOf(text, span);
  }, "");
}
