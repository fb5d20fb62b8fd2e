import type { Article } from "./article.ts";
import type { QuotationType } from "./quotation.ts";
import type { Span } from "./span.ts";
import type { Slot } from "./summary.ts";

/** The folder of the search index: a folder for each language in it, and the script of Pagefind. */
export const SEARCH_FOLDER = "pagefind";

/**
 * A word that begins every indexed text, so that all articles can be found where only filters are given. The letter is
 * of a script (Vai) that no reader types by accident.
 */
export const EVERY_ARTICLE = "ꔀ";

/**
 * What the index knows of an article besides its title and its text. It travels as the address of its record: the one
 * field that Pagefind gives back as it was without searching in it. Offsets count UTF-16 code units of `indexedText`.
 */
export interface IndexedArticle {
  readonly slug: string;
  /** As `Article.language`. */
  readonly language: string;
  readonly date?: string;
  readonly publisher?: string;
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

/**
 * Gaps between words that are more or something else than a space: all that Pagefind takes for one, and the zero-width
 * space, which it uses as a mark of its own.
 */
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

/** In place of the day of an article without a date: before all days. */
export const UNDATED = "00000000";

/** The digits of year and month in a day. */
const MONTH = 6;

/**
 * The name of an article's page in the index, and of its file: `202309a1b2c3/15k`.
 *
 * @param day `20230915`, or `UNDATED`
 * @param digest of letters and digits, the same length for all
 * @param number among the pages of the same day and digest
 */
export function pageName(day: string, digest: string, number: number): string {
  return `${day.slice(0, MONTH)}${digest}/${day.slice(MONTH)}${number.toString(36)}`;
}

/** The day in the name of a page: results can be put in order, and told by year, without fetching them. */
export function dayOfPage(name: string): string {
  const end = name.indexOf("/") + 1;
  return name.slice(0, MONTH) + name.slice(end, end + 2);
}
