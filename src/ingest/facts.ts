import type { BylineWords } from "../languages/byline.ts";
import { packCodes, packFor } from "../languages/registry.ts";
import { readByline } from "./byline.ts";
import { cleanText } from "./characters.ts";
import { statedDate } from "./dates.ts";
import { languageTag } from "./language.ts";
import type { Report } from "./limits.ts";
import type { Statements } from "./parse/parsed.ts";
import { slugOf } from "./slug.ts";

/** The author and date words of all languages. */
export const BYLINE_WORDS: readonly BylineWords[] = packCodes().flatMap((code) => packFor(code)?.byline ?? []);

/** Statements in the form in which an article carries them; what is not usable is absent. */
type Facts = Statements;

export interface CheckedStatements {
  readonly facts: Facts;
  /** What was said and could not be used. */
  readonly unusable: readonly Unusable[];
}

export interface Unusable {
  readonly key: keyof Facts;
  readonly value: string;
  readonly expected: string;
}

/** An address that may be linked to and fetched by a browser, in its normal form; undefined for any other. */
export function webAddress(value: string): string | undefined {
  if (!/^https?:\/\//iu.test(value.trim()) || !URL.canParse(value.trim())) return undefined;
  return new URL(value.trim()).href;
}

/** Whether dates in numbers alone begin with the day in this language. */
export function isDayFirst(language: string | undefined): boolean {
  return language !== undefined && packFor(language)?.byline?.numericDate === "day-first";
}

const EXPECTED: Readonly<Record<"date" | "url" | "language" | "slug", string>> = {
  date: "a date such as 2023-09-15",
  url: "an address that begins with https:// or http://",
  language: "a language tag such as de, en or fr",
  slug: "letters or digits",
};

/** The names in a statement on the author, which pages often give as a line (`By Jane Example and Tom Sample`). */
function namesIn(author: string): readonly string[] {
  const line = cleanText(author);
  const names = readByline(line, BYLINE_WORDS, false)?.authors ?? [];
  return names.length > 0 ? names : [line];
}

/** Brings statements into the form that articles carry. */
export function checkStatements(statements: Statements): CheckedStatements {
  const facts: { -readonly [Key in keyof Facts]: Facts[Key] } = {};
  const unusable: Unusable[] = [];
  for (const key of ["title", "standfirst", "publisher"] as const) {
    const value = cleanText(statements[key] ?? "");
    if (value !== "") facts[key] = value;
  }
  const authors = (statements.authors ?? []).flatMap(namesIn).filter((name) => name !== "");
  if (authors.length > 0) facts.authors = [...new Set(authors)];

  const language = statements.language && languageTag(statements.language);
  const readers = {
    date: (value: string) => statedDate(value, BYLINE_WORDS, isDayFirst(language)),
    url: webAddress,
    language: languageTag,
    slug: (value: string) => slugOf(value) || undefined,
  };
  for (const key of ["date", "url", "language", "slug"] as const) {
    const value = cleanText(statements[key] ?? "");
    if (value === "") continue;
    const read = readers[key](value);
    if (read === undefined) unusable.push({ key, value, expected: EXPECTED[key] });
    else facts[key] = read;
  }
  return { facts, unusable };
}

/** The warnings for what front matter or a schema says and nobody can use. */
export function warnings(unusable: readonly Unusable[], code: "invalid-front-matter" | "invalid-json"): Report[] {
  return unusable.map(({ key, value, expected }) => ({
    code,
    severity: "warning",
    message: `\`${key}\` is “${value.slice(0, 80)}”, which is not ${expected}; it was left out.`,
    advice: `Give \`${key}\` as ${expected}, or take the key out.`,
  }));
}
