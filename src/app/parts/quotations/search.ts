import type { Span } from "../../../model/span.ts";
import type { QuotationEntry } from "../../../model/summary.ts";
import { beginsWith, foldedWords, foldWord, isWord, prefixEnd, type Query, wordSpans } from "./fold.ts";

type Quoted = Pick<QuotationEntry, "context" | "spans">;

/** A word of a quotation: where it lies in the sentence, and in which span of the quotation. */
interface QuotedWord extends Span {
  readonly part: number;
  readonly text: string;
}

/**
 * The words of a quotation, folded and each led by a space, so that a search is for a part of a string. The sentence
 * around the quotation is left out: somebody else's words are not what was said.
 */
export function searchText(entry: Quoted): string {
  return entry.spans
    .flatMap((span) => foldedWords(entry.context.slice(span.start, span.end)))
    .map((word) => ` ${word}`)
    .join("");
}

/**
 * Whether a quotation has the words of a query one after another, the last of them perhaps only begun. A query without
 * words matches everything.
 *
 * @param text the `searchText` of `entry`
 */
export function matches(entry: Quoted, text: string, query: Query): boolean {
  if (query.length === 0) return true;
  const plain = query.map(foldWord);
  if (!text.includes(` ${plain.join(" ")}`)) return false;
  const hasDiacritics = query.some((word, index) => word !== plain[index]);
  return !hasDiacritics || hitsIn(entry, query).length > 0;
}

/**
 * Where the query is found: offsets into `entry.context`, in order, without overlaps. A phrase that runs over a frame
 * (`„Wir haben“, sagte sie, „zu lange gewartet“`) gives a span on each side of it.
 */
export function hitsIn(entry: Quoted, query: Query): readonly Span[] {
  const last = query.at(-1);
  if (last === undefined) return [];
  const words = wordsOf(entry);
  const hits: Span[] = [];
  for (let at = 0; at + query.length <= words.length; at++) {
    const run = words.slice(at, at + query.length);
    const found = run.every(({ text }, i) =>
      i === query.length - 1 ? beginsWith(text, last) : isWord(text, query[i] ?? ""),
    );
    if (!found) continue;
    hits.push(...hitsOfRun(entry.context, run, foldWord(last).length));
    at += query.length - 1;
  }
  return hits;
}

function wordsOf({ context, spans }: Quoted): readonly QuotedWord[] {
  return spans.flatMap((span, part) =>
    wordSpans(context, span)
      .map((word) => ({ ...word, part, text: context.slice(word.start, word.end) }))
      .filter(({ text }) => foldWord(text) !== ""),
  );
}

/** A span for each part of the quotation that has words of the run, the last word up to `length` folded characters. */
function hitsOfRun(context: string, run: readonly QuotedWord[], length: number): readonly Span[] {
  return [...new Set(run.map(({ part }) => part))].flatMap((part) => {
    const inPart = run.filter((word) => word.part === part);
    const [first] = inPart;
    const final = inPart.at(-1);
    if (first === undefined || final === undefined) return [];
    const end = final === run.at(-1) ? prefixEnd(context, final, length) : final.end;
    return [{ start: first.start, end }];
  });
}
