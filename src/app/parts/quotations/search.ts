import type { Span } from "../../../model/span.ts";
import type { QuotationEntry } from "../../../model/summary.ts";
import { foldedWords, foldWord, prefixEnd, wordSpans } from "./fold.ts";

type Quoted = Pick<QuotationEntry, "context" | "spans">;

/**
 * The words of a quotation, folded and each led by a space, so that `matches` is a plain search for a substring.
 * The sentence around the quotation is left out: somebody else's words are not what was said.
 */
export function searchText(entry: Quoted): string {
  return entry.spans
    .flatMap((span) => foldedWords(entry.context.slice(span.start, span.end)))
    .map((word) => ` ${word}`)
    .join("");
}

/**
 * Whether a quotation has the words of a query (as `foldedWords` gives them) one after another, the last of them
 * perhaps only begun. A query without words matches everything.
 */
export function matches(text: string, query: readonly string[]): boolean {
  return query.length === 0 || text.includes(` ${query.join(" ")}`);
}

/**
 * Where the query is found: offsets into `entry.context`, in order, without overlaps. A phrase that runs over a frame
 * (`„Wir haben“, sagte sie, „zu lange gewartet“`) gives a span on each side of it.
 */
export function hitsIn(entry: Quoted, query: readonly string[]): readonly Span[] {
  const last = query.at(-1);
  if (last === undefined) return [];
  const words = entry.spans.flatMap((span, part) =>
    wordSpans(entry.context, span)
      .map((word) => ({ ...word, part, folded: foldWord(entry.context.slice(word.start, word.end)) }))
      .filter((word) => word.folded !== ""),
  );
  const hits: Span[] = [];
  for (let at = 0; at + query.length <= words.length; at++) {
    const run = words.slice(at, at + query.length);
    const found = run.every((word, i) =>
      i === query.length - 1 ? word.folded.startsWith(last) : word.folded === query[i],
    );
    if (!found) continue;
    for (const part of new Set(run.map((word) => word.part))) {
      const inPart = run.filter((word) => word.part === part);
      const [first] = inPart;
      const final = inPart.at(-1);
      if (first === undefined || final === undefined) continue;
      const end = final === run.at(-1) ? prefixEnd(entry.context, final, last.length) : final.end;
      hits.push({ start: first.start, end });
    }
    at += query.length - 1;
  }
  return hits;
}
