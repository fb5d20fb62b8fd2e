import { foldWord, withoutDiacritics, wordSpans } from "./fold.ts";
import type { Span } from "./span.ts";

/**
 * The files of the search index of one language, as the build writes them and the app reads them. All but `ENTRY` and
 * the stemmer are JSON compressed with gzip, which needs nothing of the host, and are named after their content.
 */

/** The file that is asked for first and leads to all others: an `IndexEntry`. */
export const ENTRY = "index.json";

export interface IndexEntry {
  /** The digest of the list. */
  readonly list: string;
  /** The script that finds the stems of words of this language; absent where there is none. */
  readonly stemmer?: string;
}

/** The path of a file below the folder of its language. */
export const INDEX_FILES = {
  list: (digest: string) => `${digest}.list`,
  words: (digest: string) => `words/${digest}.words`,
  places: (digest: string) => `words/${digest}.places`,
  filter: (digest: string) => `filters/${digest}.filter`,
  article: (name: string) => `articles/${name}.article`,
} as const;

/** Whether a file of the index is named after its content, so that it can be kept for ever under its name. */
export function isNamedByContent(file: string): boolean {
  return /\.(?:list|words|places|filter|article|js)$/u.test(file);
}

/** What every search needs to know, fetched before the first one. */
export interface IndexList {
  /** All articles. One is known by its number, which is its place here. */
  readonly articles: readonly ArticleGroup[];
  /** Stretches of the words, in order: the first stem of each, cut to what tells it from those before, and the digest. */
  readonly words: readonly (readonly [from: string, digest: string])[];
  /** The digests of the filters by their names. */
  readonly filters: Readonly<Record<string, string>>;
}

/**
 * Articles of one month, or of a part of it, in the order of their days: the digits of year and month, the digest that
 * is part of the names of their files, and for each article two digits for the day and a character for its length.
 */
export type ArticleGroup = readonly [month: string, digest: string, days: string, lengths: string];

/** What the list knows of an article. */
export interface ListedArticle {
  /** The name of its file. */
  readonly name: string;
  /** `20230915`, or `UNDATED`. */
  readonly day: string;
  /** Words, roughly. */
  readonly length: number;
}

/** In place of the day of an article without a date: before all days. */
export const UNDATED = "00000000";

/** The digits of year and month in a day. */
const MONTH = 6;

/** Lengths are told apart in so many steps from one to twice of it: long articles weigh a little less, no more. */
const STEPS = 3;
/** The character that stands for the shortest length. The longest, of 20,000 words and more, is `[`. */
const SHORTEST = "0".charCodeAt(0);
const LENGTHS = 43;

/** A number of words as a character of the list. */
export function lengthCode(words: number): string {
  return String.fromCharCode(SHORTEST + Math.min(LENGTHS, Math.round(Math.log2(Math.max(1, words)) * STEPS)));
}

/** Articles of one day and the digest of their group share a name but for the number. */
export function articleName(day: string, digest: string, number: number): string {
  return `${day.slice(0, MONTH)}${digest}/${day.slice(MONTH)}${number.toString(36)}`;
}

/** All articles of a list by their numbers. */
export function listedArticles(groups: IndexList["articles"]): readonly ListedArticle[] {
  return groups.flatMap(([month, digest, days, lengths]) => {
    const counts = new Map<string, number>();
    return Array.from(lengths, (code, i): ListedArticle => {
      const day = month + days.slice(2 * i, 2 * i + 2);
      const number = counts.get(day) ?? 0;
      counts.set(day, number + 1);
      return { name: articleName(day, digest, number), day, length: 2 ** ((code.charCodeAt(0) - SHORTEST) / STEPS) };
    });
  });
}

/** A stretch of the words of an index: stems in the order of their code units, with the forms of each. */
export type WordFile = readonly (readonly [stem: string, forms: readonly IndexedForm[]])[];

/**
 * A form of a word: as `foldWord` gives it, whether it is written with a capital letter mostly, the articles that have
 * it, as distances of their numbers, and what each has of it, as `markOf` says.
 */
export type IndexedForm = readonly [
  form: string,
  isCapital: 0 | 1,
  distances: readonly number[],
  marks: readonly number[],
];

/**
 * The places of the same forms in the same articles, in the same order: for each article the number of places, and their
 * distances. A place is the number of a word in the text; the words of fields are counted on from there.
 */
export type PlaceFile = readonly (readonly (readonly number[])[])[];

/** What a search can ask the articles to be: for each value the articles that are, as distances of their numbers. */
export type FilterFile = readonly (readonly [value: string, distances: readonly number[]])[];

/** The fields that are searched besides the text, each with the bit that says that a form stands there. */
export const FIELDS = { title: 32, standfirst: 64, authors: 128 } as const;

/** How often a form is counted in a text; more changes nothing in the order of what is found. */
const MOST = 31;

/** How often an article has a form in its text, with the bits of the other fields that have it, in one number. */
export function markOf(times: number, fields: number): number {
  return Math.min(MOST, times) + fields;
}

export function timesIn(mark: number): number {
  return mark % (MOST + 1);
}

/** Numbers in order as the distance of each to the one before; of the first one to 0. */
export function distancesOf(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

/** The numbers that `distancesOf` was given. */
export function numbersOf(distances: readonly number[]): readonly number[] {
  let number = 0;
  return distances.map((distance) => {
    number += distance;
    return number;
  });
}

/** A word of a text: where it stands, and its form. */
export interface TextWord extends Span {
  readonly form: string;
}

/**
 * The words of a text as they are indexed, in order.
 *
 * @param fold `foldWord`, or what remembers its results where many texts share their words
 */
export function textWords(text: string, fold: (word: string) => string = foldWord): readonly TextWord[] {
  return wordSpans(text)
    .map(({ start, end }): TextWord => ({ start, end, form: fold(text.slice(start, end)) }))
    .filter(({ form }) => form !== "");
}

/** Finds the stem of a word in lower case: the export `stemmer` of the script that `IndexEntry` names. */
export type Stemmer = (word: string) => string;

/** German nouns in `-ung`, with the endings that they take. */
const GERMAN_NOUN = /^(.{2,}ung)(?:en|s)?$/u;
/**
 * German names and loans with the `-s` of a genitive or plural, which the stemmer takes off consonants alone: `Europas`,
 * `Autos`, `Handys`, `Schabowskis`. Short words (`Glas`) and others in `-is` (`Preis`) have it of their own.
 */
const GERMAN_S = /^(?!etwas$)(.{3,}(?:[aoy]|[cs]ki))s$/u;
/** What the stemmer leaves of the plural of German nouns in `-in`. */
const GERMAN_PLURAL = /(?<=in)n$/u;

/** The letter `й`, which Unicode takes apart, but no stemmer: it is none with a diacritic, and endings have it. */
const SHORT_I = "\u0439";
const TAKEN_APART = "\u0438\u0306";

/**
 * The stem under which the index has a form. Diacritics are left out, so that it is the same for who cannot type them.
 * Three kinds of German nouns are seen to here: for the stemmer `Regierung` is a form of `regieren`, `Ministerinnen` none
 * of `Ministerin`, and `Europas` none of `Europa`.
 *
 * @param form as `foldWord` gives it
 * @param stemmer undefined for languages without one; where it fails, the form stands for itself
 */
export function stemOf(form: string, language: string, stemmer: Stemmer | undefined): string {
  const plain = withoutDiacritics(form);
  if (stemmer === undefined) return plain;
  try {
    if (language === "de") return germanStem(plain, stemmer);
    const stem = stemmer(withoutDiacritics(form.replaceAll(TAKEN_APART, SHORT_I)));
    return withoutDiacritics(stem.replaceAll(SHORT_I, TAKEN_APART));
  } catch {
    return plain;
  }
}

function germanStem(plain: string, stemmer: Stemmer): string {
  return plain.match(GERMAN_NOUN)?.[1] ?? stemmer(plain.match(GERMAN_S)?.[1] ?? plain).replace(GERMAN_PLURAL, "");
}
