import type { BylineWords } from "../languages/byline.ts";
import { type LineToken, TokenReader, tokensOf } from "./tokens.ts";

/** A date as a line gives it. `ambiguous`: the order of day and month cannot be told (`03/04/2023`). */
export type ReadDate = { readonly iso: string } | { readonly ambiguous: true };

const AMBIGUOUS: ReadDate = { ambiguous: true };

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "er"]);
const HALVES_OF_DAY: ReadonlySet<string> = new Set(["am", "pm"]);
const TIME_ZONES: ReadonlySet<string> = new Set(
  "mez mesz cet cest utc gmt bst ist et est edt ct cst cdt mt pt pst pdt".split(" "),
);

const isNumber =
  (digits: number, most = digits) =>
  (token: LineToken) =>
    /^\d+$/.test(token.text) && token.text.length >= digits && token.text.length <= most;
const is =
  (...texts: readonly string[]) =>
  (token: LineToken) =>
    texts.includes(token.lower);

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The date in ISO 8601, or undefined when the calendar does not have it. Years from 1000 on. */
function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return undefined;
  const longest = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= longest ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : undefined;
}

function monthOf(token: LineToken | undefined, words: readonly BylineWords[]): number {
  if (token === undefined) return 0;
  for (const { months } of words) {
    const index = months.findIndex((names) => names.includes(token.lower));
    if (index >= 0) return index + 1;
  }
  return 0;
}

function dated(year: string | undefined, month: number, day: string | undefined): ReadDate | undefined {
  const iso = isoDate(Number(year), month, Number(day));
  return iso === undefined ? undefined : { iso };
}

function readNumeric(reader: TokenReader, dayFirst: boolean): ReadDate | undefined {
  const first = reader.take(isNumber(1, 2));
  const sign = first && reader.take(is(".", "/"));
  const second = sign && reader.take(isNumber(1, 2));
  const again = second && reader.take(is(sign.text));
  const year = again && reader.take(isNumber(4));
  if (first === undefined || sign === undefined || second === undefined || year === undefined) return undefined;
  const [a, b] = [Number(first.text), Number(second.text)];
  if (sign.text === "." || dayFirst || a > 12) return dated(year.text, b, first.text);
  if (b > 12) return dated(year.text, a, second.text);
  return a === b ? dated(year.text, a, second.text) : AMBIGUOUS;
}

function readDayMonth(reader: TokenReader, words: readonly BylineWords[]): ReadDate | undefined {
  const day = reader.take(isNumber(1, 2));
  if (day === undefined) return undefined;
  reader.take((token) => token.text === "." || ORDINAL_ENDINGS.has(token.lower));
  reader.take(is("of"));
  const month = monthOf(reader.peek(), words);
  if (month === 0) return undefined;
  reader.take(() => true);
  reader.take(is("."));
  reader.take(is(","));
  return dated(reader.take(isNumber(4))?.text, month, day.text);
}

function readMonthDay(reader: TokenReader, words: readonly BylineWords[]): ReadDate | undefined {
  const month = monthOf(reader.peek(), words);
  if (month === 0) return undefined;
  reader.take(() => true);
  reader.take(is("."));
  const day = reader.take(isNumber(1, 2));
  reader.take((token) => ORDINAL_ENDINGS.has(token.lower));
  reader.take(is(","));
  return dated(reader.take(isNumber(4))?.text, month, day?.text);
}

function readIso(reader: TokenReader): ReadDate | undefined {
  const year = reader.take(isNumber(4));
  const month = year && reader.take(is("-")) && reader.take(isNumber(2));
  const day = month && reader.take(is("-")) && reader.take(isNumber(2));
  return dated(year?.text, Number(month?.text), day?.text);
}

/**
 * Reads a date in any spelling of the given languages: `15. September 2023`, `September 15, 2023`, `1er mai 2024`,
 * `15.09.2023`, `2023-09-15`. `dayFirst` decides how `03/04/2023` is read; without it such a date is ambiguous.
 */
export function readDate(reader: TokenReader, words: readonly BylineWords[], dayFirst: boolean): ReadDate | undefined {
  return (
    reader.attempt(() => readIso(reader)) ??
    reader.attempt(() => readNumeric(reader, dayFirst)) ??
    reader.attempt(() => readDayMonth(reader, words)) ??
    reader.attempt(() => readMonthDay(reader, words))
  );
}

/** Reads a time of day with what follows it: `10:30`, `10.30 Uhr`, `10h30`, `T10:30:00+02:00`, `10:30 a.m. ET`. */
export function readTime(reader: TokenReader): true | undefined {
  return reader.attempt(() => {
    reader.take(is("t"));
    if (!reader.take(isNumber(1, 2))) return undefined;
    const half = () =>
      reader.take((token) => HALVES_OF_DAY.has(token.lower)) ?? reader.attempt(() => readDottedHalf(reader));
    if (!reader.take(is(":", ".", "h"))) {
      if (half() === undefined && reader.peek()?.lower !== "uhr") return undefined;
    } else {
      reader.take(isNumber(2));
      while (reader.take(is(":", ".")) && reader.take(isNumber(1, 9)));
      half();
    }
    reader.attempt(() => readOffset(reader));
    reader.take((token) => token.lower === "z" || TIME_ZONES.has(token.lower));
    return true;
  });
}

/** `+02:00` or `-0500`. */
function readOffset(reader: TokenReader): true | undefined {
  if (!reader.take(is("+", "-")) || !reader.take(isNumber(2, 4))) return undefined;
  if (reader.take(is(":"))) reader.take(isNumber(2));
  return true;
}

function readDottedHalf(reader: TokenReader): true | undefined {
  const dotted = reader.take(is("a", "p")) && reader.take(is(".")) && reader.take(is("m"));
  if (dotted === undefined) return undefined;
  reader.take(is("."));
  return true;
}

const ISO_WITH_OFFSET = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*([Zz]|[+-]\d{2}:?\d{2})$/;

/**
 * The date that a value of front matter, a schema or a page's metadata states, as articles carry it: with time only
 * where the offset from UTC is given as well; undefined when it is not a date. Whatever follows the date is passed over.
 */
export function statedDate(value: string, words: readonly BylineWords[], dayFirst: boolean): string | undefined {
  const trimmed = value.trim();
  const [, day, time, offset] = ISO_WITH_OFFSET.exec(trimmed) ?? [];
  if (day !== undefined && time !== undefined && offset !== undefined) {
    const zone = offset.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2");
    const [year, month, date] = day.split("-").map(Number);
    const iso = isoDate(year ?? 0, month ?? 0, date ?? 0);
    return iso !== undefined && !Number.isNaN(Date.parse(`${iso}T${time}${zone}`))
      ? `${iso}T${time}${zone}`
      : undefined;
  }
  const reader = new TokenReader(tokensOf(trimmed.slice(0, 100)));
  const weekday = words.flatMap((each) => each.weekdays);
  if (reader.takePhrase(weekday) !== undefined) reader.take(is(",", "."));
  const date = readDate(reader, words, dayFirst);
  return date !== undefined && "iso" in date ? date.iso : undefined;
}
