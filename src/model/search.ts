import type { Article } from "./article.ts";
import type { QuotationType } from "./quotation.ts";
import type { Span } from "./span.ts";
import type { Slot } from "./summary.ts";

/** The folder of the search index, with a folder for each language in it (`search-files.ts`). */
export const SEARCH_FOLDER = "search-index";

/** What the index knows of an article besides its words. Offsets count UTF-16 code units of its `text`. */
export interface IndexedArticle {
  readonly slug: string;
  /** As `Article.language`. */
  readonly language: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly title: string;
  readonly standfirst?: string;
  /** As `indexedText` makes it. */
  readonly text: string;
  /** Where the blocks of the article begin. */
  readonly blocks: readonly number[];
  readonly voices: readonly IndexedVoice[];
  readonly quotations: readonly IndexedQuotation[];
}

/** Somebody who speaks in an article, as named across the collection. */
export interface IndexedVoice {
  readonly name: string;
  readonly slug: string;
  readonly slot: Slot;
}

export interface IndexedQuotation {
  readonly id: string;
  readonly type: QuotationType;
  /** Index into the voices; null where the text does not say who speaks. */
  readonly voice: number | null;
  readonly spans: readonly Span[];
}

/** The filters of the index that have one name each; those for speakers are `speakerFilter`. */
export const FILTERS = { source: "source", type: "type" } as const;

/** Gaps between words that are more or something else than a space. */
const GAPS =
  / [\s\u0085\u200b]+|[\t-\r\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff][\s\u0085\u200b]*/gu;

/**
 * The text of an article as it is indexed, each gap between words a single space, and the way from an offset in the
 * article's text to the same place there.
 */
export function indexedText(text: string): { readonly text: string; readonly at: (offset: number) => number } {
  const gaps: { end: number; shift: number }[] = [];
  let shift = 0;
  const indexed = text.replace(GAPS, (gap, start: number) => {
    if (gap.length > 1) {
      shift += gap.length - 1;
      gaps.push({ end: start + gap.length, shift });
    }
    return " ";
  });
  return { text: indexed, at: (offset) => offset - shiftAt(gaps, offset) };
}

/** How much shorter the indexed text is before an offset; an offset within a gap counts as before it. */
function shiftAt(gaps: readonly { readonly end: number; readonly shift: number }[], offset: number): number {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return gaps[low - 1]?.shift ?? 0;
}

/** The language whose index holds an article: `de` for `de-AT`. */
export function indexLanguage({ language }: Pick<Article, "language">): string {
  return language.split("-")[0] ?? language;
}

/** Letters that Unicode does not take apart into a base letter and a mark, by the letter that people type for them. */
const PLAIN_INITIALS: Readonly<Record<string, string>> = {
  æ: "a",
  œ: "o",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  þ: "t",
  ß: "s",
};

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a name: runs of letters and digits. */
export function nameWords(name: string): readonly string[] {
  return name.match(WORD) ?? [];
}

/**
 * The filter that lists the speakers with a word in their names that begins with the same letter as `word`, case and
 * diacritics aside: a filter a letter, so that looking for one speaker does not fetch the names of all.
 */
export function speakerFilter(word: string): string {
  const [initial = ""] = word.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return `speaker-${PLAIN_INITIALS[initial] ?? initial}`;
}
