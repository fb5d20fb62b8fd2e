import {
  beginsWith,
  foldedWords,
  foldWord,
  isWord,
  lettersOf,
  prefixEnd,
  withoutDiacritics,
  wordSpans,
} from "../../../model/fold.ts";
import type { Span } from "../../../model/span.ts";
import type { QuotationEntry } from "../../../model/summary.ts";

type Quoted = Pick<QuotationEntry, "context" | "spans">;

/** Folded words to search for, one after another, the last of them perhaps only begun. None finds everything. */
export type Query = readonly string[];

/** A word of a quotation: where it lies in the sentence, and in which span of the quotation. */
interface QuotedWord extends Span {
  readonly part: number;
  readonly folded: string;
}

/** What somebody typed, as words to search for. */
export function queryOf(typed: string): Query {
  return foldedWords(typed);
}

/**
 * The words of a quotation, folded and each led by a space. The sentence around the quotation is left out: somebody
 * else's words are not what was said.
 *
 * @param fold as for `foldedWords`
 */
export function searchText({ context, spans }: Quoted, fold: (word: string) => string = foldWord): string {
  return spans.reduce((text, { start, end }) => {
    const words = foldedWords(context.slice(start, end), fold);
    return words.length === 0 ? text : `${text} ${words.join(" ")}`;
  }, "");
}

/** The search texts of a list by index, each worked out when it is first asked for. */
export function searchTexts(entries: readonly Quoted[]): (index: number) => string {
  const texts: string[] = [];
  const words = new Map<string, string>();
  function fold(word: string): string {
    const folded = words.get(word) ?? foldWord(word);
    words.set(word, folded);
    return folded;
  }
  return (index) => {
    const entry = entries[index];
    const text = texts[index] ?? (entry === undefined ? "" : searchText(entry, fold));
    texts[index] = text;
    return text;
  };
}

/** What finds a query in a `searchText`, exactly where `hitsIn` finds it in the quotation. */
export function patternOf(query: Query): RegExp {
  const words = query.map((word) => lettersOf(word).map(letterPattern).join(""));
  return new RegExp(words.map((word) => ` ${word}`).join(""), "u");
}

/** Folded words have letters, digits and marks only, so nothing in them has a meaning in a pattern. */
function letterPattern(letter: string): string {
  const isPlain = withoutDiacritics(letter) === letter;
  return isPlain ? String.raw`${letter}\p{Script=Inherited}*` : String.raw`${letter}(?!\p{Script=Inherited})`;
}

/**
 * Where a query is found: offsets into `entry.context`, in order, without overlaps. A phrase that runs over a frame
 * (`„Wir haben“, sagte sie, „zu lange gewartet“`) gives a span on each side of it.
 */
export function hitsIn(entry: Quoted, query: Query): readonly Span[] {
  const last = query.at(-1);
  if (last === undefined) return [];
  const words = wordsOf(entry);
  const hits: Span[] = [];
  for (let at = 0; at + query.length <= words.length; at++) {
    const run = words.slice(at, at + query.length);
    const found = run.every(({ folded }, i) =>
      i === query.length - 1 ? beginsWith(folded, last) : isWord(folded, query[i] ?? ""),
    );
    if (!found) continue;
    hits.push(...hitsOfRun(entry.context, run, lettersOf(last).length));
    at += query.length - 1;
  }
  return hits;
}

function wordsOf({ context, spans }: Quoted): readonly QuotedWord[] {
  return spans.flatMap((span, part) => {
    const text = context.slice(span.start, span.end);
    return wordSpans(text)
      .map(({ start, end }) => ({
        start: span.start + start,
        end: span.start + end,
        part,
        folded: foldWord(text.slice(start, end)),
      }))
      .filter(({ folded }) => folded !== "");
  });
}

/** A span for each part of the quotation that has words of the run, the last word up to so many of its letters. */
function hitsOfRun(context: string, run: readonly QuotedWord[], letters: number): readonly Span[] {
  return [...new Set(run.map(({ part }) => part))].flatMap((part) => {
    const inPart = run.filter((word) => word.part === part);
    const [first] = inPart;
    const final = inPart.at(-1);
    if (first === undefined || final === undefined) return [];
    const end = final === run.at(-1) ? prefixEnd(context, final, letters) : final.end;
    return [{ start: first.start, end }];
  });
}
