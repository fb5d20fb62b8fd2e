import { foldedWords } from "../../../model/fold.ts";
import type { MarkedType } from "../reader/marked.ts";

/** What can be asked for besides words. */
export type SearchKey = "speaker" | "type" | "source" | "year" | "language";

/** What a search asks for. Articles must have all of it; of several values of one key, other than speakers, any. */
export interface SearchQuery extends Readonly<Record<Exclude<SearchKey, "type">, readonly string[]>> {
  readonly words: readonly string[];
  /** Words that follow one another. */
  readonly phrases: readonly string[];
  /** Words and phrases that articles must not have. */
  readonly without: readonly string[];
  readonly type: readonly MarkedType[];
  /** What was typed and asks for nothing that can be asked for. */
  readonly misread: readonly Misread[];
}

/** A piece of what was typed that is left out of the search, and why. */
export interface Misread {
  /** As it was typed. */
  readonly typed: string;
  /** The value is none of this key's, or there is none yet; `either` and `without` are no keys, but what was attempted. */
  readonly of: SearchKey | "either" | "without";
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

/** What people write between words of which any will do. */
const EITHER: readonly string[] = ["OR", "ODER", "|", "||"];

/** A piece of what was typed. */
interface Token {
  readonly start: number;
  readonly end: number;
  /** Whether a minus stands before it. */
  readonly isWithout: boolean;
  readonly key: SearchKey | undefined;
  readonly value: string;
  readonly quoted: boolean;
  /** Its marks have not been closed yet. */
  readonly isOpen: boolean;
}

/** Words with a minus or a key before them or neither, as they are or in quotation marks of any kind. */
const TOKEN = /([-\u2212])?(?:(\p{L}+):)?(?:["„“”«»]([^"„“”«»]*)(["„“”«»]?)|([^\s"„“”«»]+))/gu;

/** A key that still waits for its value. */
const BARE_KEY = /^\p{L}+(?=:$)/u;

/** What somebody typed, as a query. Signs without a letter or a digit (`Tamm & Korn`) ask for nothing. */
export function parseQuery(text: string): SearchQuery {
  const tokens = tokensOf(text);
  const isRead = (token: Token): boolean => misreadOf(token) === undefined;
  const plain = tokens.filter((token) => token.key === undefined && isRead(token) && hasWords(token.value));
  const wanted = plain.filter(({ isWithout }) => !isWithout);
  const valuesOf = (key: SearchKey) =>
    tokens.filter((token) => token.key === key && isRead(token)).map(({ value }) => value);
  return {
    words: wanted.filter(({ quoted }) => !quoted).map(({ value }) => value),
    phrases: wanted.filter(({ quoted }) => quoted).map(({ value }) => value),
    without: plain.filter(({ isWithout }) => isWithout).map(({ value }) => value),
    speaker: valuesOf("speaker"),
    type: valuesOf("type").flatMap((value) => typeOf(value) ?? []),
    source: valuesOf("source"),
    year: valuesOf("year"),
    language: valuesOf("language").map((value) => value.toLowerCase()),
    misread: tokens.flatMap((token) => {
      const of = misreadOf(token);
      return of === undefined ? [] : { typed: text.slice(token.start, token.end), of };
    }),
  };
}

function hasWords(value: string): boolean {
  return foldedWords(value).length > 0;
}

/** What a piece attempts and does not reach; undefined where it is read as it was meant. */
function misreadOf({ key, value, quoted, isWithout }: Token): Misread["of"] | undefined {
  if (key === undefined) return !quoted && EITHER.includes(value) ? "either" : undefined;
  if (isWithout) return "without";
  if (value === "") return key;
  if (key === "type" && typeOf(value) === undefined) return key;
  if (key === "year" && !YEARS.test(value)) return key;
  return key === "language" && !LANGUAGE.test(value) ? key : undefined;
}

/** Whether a query asks for anything. */
export function isEmpty({ misread, ...query }: SearchQuery): boolean {
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
const YEARS = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?(?:\.\.\d{4}(?:-(?:0[1-9]|1[0-2]))?)?$/u;

/** `de`, `gsw`: the codes by which collections name their languages. */
const LANGUAGE = /^[a-z]{2,3}$/iu;

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
  return Array.from(text.matchAll(TOKEN), (match) => tokenOf(match, text)).filter(
    ({ value, key }) => value !== "" || key !== undefined,
  );
}

function tokenOf(match: RegExpExecArray, text: string): Token {
  const [whole, minus = "", name, quoted, closing, bare = ""] = match;
  const { index } = match;
  // Only before a word it takes something out: in "4 -" or "Süd„-West“" it does not.
  const isFree = index === 0 || /\s/u.test(text.charAt(index - 1));
  const isWithout = minus !== "" && isFree && (quoted !== undefined || /^[\p{L}\p{N}]/u.test(bare));
  const place = { start: index, end: index + whole.length, isWithout, isOpen: closing === "" };
  const key = keyOf(name ?? bare.match(BARE_KEY)?.[0] ?? "");
  if (key !== undefined && name === undefined) return { ...place, key, value: "", quoted: false };
  // "Berlin:wall" is a word with a colon, not a key that nobody knows.
  const colon = name !== undefined && key === undefined ? `${name}:` : "";
  if (quoted !== undefined) return { ...place, key, value: `${colon} ${quoted}`.trim(), quoted: true };
  return { ...place, key, value: (isWithout ? "" : minus) + colon + bare, quoted: false };
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
