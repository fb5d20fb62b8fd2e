import type { MarkedType } from "../reader/marked.ts";

/** What can be asked for besides words. */
export type SearchKey = "speaker" | "type" | "source" | "year" | "language";

/** What a search asks for. Articles must have all of it; of several values of one key, other than speakers, any. */
export interface SearchQuery extends Readonly<Record<Exclude<SearchKey, "type">, readonly string[]>> {
  readonly words: readonly string[];
  /** Words that follow one another. */
  readonly phrases: readonly string[];
  readonly type: readonly MarkedType[];
}

/** How keys may be written, in any language of the interface. */
const KEYS: Readonly<Record<SearchKey, readonly string[]>> = {
  speaker: ["speaker", "stimme", "sprecher", "sprecherin"],
  type: ["type", "art"],
  source: ["source", "quelle"],
  year: ["year", "jahr"],
  language: ["lang", "language", "sprache"],
};

const TYPES: Readonly<Record<MarkedType, readonly string[]>> = {
  direct: ["direct", "wörtlich", "woertlich"],
  fragment: ["partial", "fragment", "teilzitat", "teilzitate"],
  indirect: ["indirect", "sinngemäß", "sinngemaess"],
};

/** A piece of what was typed. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly key: SearchKey | undefined;
  readonly value: string;
  readonly quoted: boolean;
  /** Its marks have not been closed yet. */
  readonly isOpen: boolean;
}

/** Words with a key before them or none, as they are or in quotation marks of any kind. */
const TOKEN = /(?:(\p{L}+):)?(?:["„“”«»]([^"„“”«»]*)(["„“”«»]?)|([^\s"„“”«»]+))/gu;

/** What somebody typed, as a query. A key without a value, or with one that it does not know, asks for nothing. */
export function parseQuery(text: string): SearchQuery {
  const tokens = tokensOf(text);
  const valuesOf = (key: SearchKey) => tokens.flatMap((token) => (token.key === key ? token.value : []));
  const plain = tokens.filter(({ key }) => key === undefined);
  return {
    words: plain.filter(({ quoted }) => !quoted).map(({ value }) => value),
    phrases: plain.filter(({ quoted }) => quoted).map(({ value }) => value),
    speaker: valuesOf("speaker"),
    type: valuesOf("type").flatMap((value) => typeOf(value) ?? []),
    source: valuesOf("source"),
    year: valuesOf("year").filter((value) => YEARS.test(value)),
    language: valuesOf("language").map((value) => value.toLowerCase()),
  };
}

/** Whether a query asks for anything. */
export function isEmpty(query: SearchQuery): boolean {
  return Object.values(query).every((values) => values.length === 0);
}

/**
 * The text with another value for a key, or with none: what else was typed stays as it is.
 *
 * @param written how the key is to be written
 */
export function withKey(text: string, key: SearchKey, written: string, value: string | undefined): string {
  const tokens = tokensOf(text);
  const others = tokens
    .filter((token) => token.key !== key)
    .map(({ start, end, isOpen }) => text.slice(start, end) + (isOpen ? '"' : ""));
  const added = value === undefined ? [] : [`${written}:${/^[^\s"„“”«»]+$/u.test(value) ? value : `"${value}"`}`];
  return [...others, ...added].join(" ");
}

/** `2015`, `2015-03`, `2015..2019`. */
const YEARS = /^\d{4}(?:-\d\d)?(?:\.\.\d{4}(?:-\d\d)?)?$/u;

/** Whether a day (`20150314`) lies in years or months as `year` gives them; in one of several. */
export function isWithin(day: string, years: readonly string[]): boolean {
  return (
    years.length === 0 ||
    years.some((range) => {
      const [from = "", to = from] = range.replaceAll("-", "").split("..");
      return day.slice(0, from.length) >= from && day.slice(0, to.length) <= to;
    })
  );
}

function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), (match): Token => {
    const [whole, name, quoted, closing, bare] = match;
    const key = name === undefined ? undefined : keyOf(name);
    const place = { start: match.index, end: match.index + whole.length };
    // "Berlin:wall" is a word with a colon, not a key that nobody knows.
    if (name !== undefined && key === undefined && bare !== undefined) {
      return { ...place, key, value: `${name}:${bare}`, quoted: false, isOpen: false };
    }
    const value = (quoted ?? bare ?? "").trim();
    return { ...place, key, value, quoted: quoted !== undefined, isOpen: closing === "" };
  }).filter(({ value }) => value !== "");
}

function keyOf(name: string): SearchKey | undefined {
  return keyWith(KEYS, name);
}

function typeOf(value: string): MarkedType | undefined {
  return keyWith(TYPES, value);
}

function keyWith<K extends string>(table: Readonly<Record<K, readonly string[]>>, name: string): K | undefined {
  const wanted = name.toLowerCase();
  return (Object.keys(table) as K[]).find((key) => table[key].includes(wanted));
}
