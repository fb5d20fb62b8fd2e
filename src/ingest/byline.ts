import type { BylineWords } from "../languages/byline.ts";
import { readAuthors } from "./authors.ts";
import { readDate, readTime } from "./dates.ts";
import { TokenReader, tokensOf } from "./tokens.ts";

/** A longer line tells a story. In UTF-16 code units. */
const MAX_LINE = 160;

/** What a line between title and text says of author and date. */
export interface Byline {
  readonly authors: readonly string[];
  /** When it was published. */
  readonly published?: string;
  /** When it was last changed. */
  readonly updated?: string;
}

const SEPARATORS: ReadonlySet<string> = new Set([
  "|",
  "•",
  "·",
  ",",
  ";",
  ":",
  "–",
  "—",
  "-",
  "/",
  "(",
  ")",
  "[",
  "]",
  ".",
]);

type DateKind = "published" | "updated";

/**
 * Reads a line that says who wrote the article or when, and nothing else: `Von Anna Beispiel, 15. September 2023,
 * 10:30 Uhr`, `Stand: 15.09.2023`, `By Jane Example in London | 2 May 2024`. Undefined when the line has a word that
 * belongs to neither: then it is text. A label alone (`Published`) has its date in the next line.
 */
export function readByline(line: string, words: readonly BylineWords[], dayFirst: boolean): Byline | undefined {
  if (line.length > MAX_LINE) return undefined;
  const reader = new TokenReader(tokensOf(line));
  const authors: string[] = [];
  const dates: Partial<Record<DateKind, string>> = {};
  let kind: DateKind = "published";
  let tells = false;

  const labels = {
    published: words.flatMap((each) => each.published),
    updated: words.flatMap((each) => each.updated),
    between: words.flatMap((each) => [...each.weekdays, ...each.fillers]),
  };
  const readLabel = (): true | undefined => {
    if (reader.takePhrase(labels.updated) !== undefined) kind = "updated";
    else if (reader.takePhrase(labels.published) !== undefined) kind = "published";
    else return undefined;
    return true;
  };
  const readDatePart = (): true | undefined => {
    const date = readDate(reader, words, dayFirst);
    if (date === undefined) return undefined;
    if ("iso" in date) dates[kind] ??= date.iso;
    tells = true;
    return true;
  };
  const readNames = (): true | undefined => {
    const names = reader.attempt(() => readAuthors(reader, words));
    if (names === undefined) return undefined;
    authors.push(...names);
    tells = true;
    return true;
  };

  const readSeparator = () => reader.take((token) => SEPARATORS.has(token.text));
  const readLabelAlone = (): true | undefined => {
    if (readLabel() === undefined) return undefined;
    while (readSeparator());
    return reader.done || undefined;
  };

  if (reader.attempt(readLabelAlone)) return { authors };
  while (!reader.done) {
    const known =
      readSeparator() ??
      readNames() ??
      readLabel() ??
      readDatePart() ??
      readTime(reader) ??
      reader.takePhrase(labels.between);
    if (known === undefined) return undefined;
  }
  return tells ? { authors, ...dates } : undefined;
}
