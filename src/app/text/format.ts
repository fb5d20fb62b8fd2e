import type { InterfaceLanguage } from "../settings/settings.ts";

const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { de: "de-DE", en: "en-GB" };

/** Forms of a noun after a number; the languages of the interface need no others. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** Numbers, dates and lists as the language of the interface writes them. */
export interface Format {
  readonly locale: string;
  number(value: number): string;
  /** With a fixed number of digits after the point. */
  decimal(value: number, digits: number): string;
  /** A share of 0 to 1, rounded to whole per cent; `< 1 %` of one that is less, yet not nothing. */
  percent(share: number): string;
  /** The number and the noun in the right form, held together by a space that does not break. */
  count(value: number, forms: Forms): string;
  /** The noun alone in the form that the number asks for. */
  form(value: number, forms: Forms): string;
  /** `15. September 2023`, of an ISO date or the date in an ISO time. */
  date(iso: string): string;
  /** `15. Sept.`, with the year when it is not `year`. */
  shortDate(iso: string, year?: number): string;
  /** `Freitag, 15. September`. */
  weekday(iso: string): string;
  /** The month as it is short beside a day (`Sept.`, `März`), which is better readable than alone (`Sep`, `Mär`). */
  shortMonth(iso: string): string;
  /** `September 2023`. */
  month(iso: string): string;
  /** `September`. */
  monthName(iso: string): string;
  /** `August – September`, of one year. */
  monthNames(from: string, to: string): string;
  /** `11. – 13. September`. */
  days(from: string, to: string): string;
  /** `A, B und C`. */
  list(items: readonly string[]): string;
  /** The name of a language in the language of the interface: `Französisch`. */
  language(code: string): string;
  /** Puts texts in the order of the alphabet. */
  compare(a: string, b: string): number;
}

/**
 * The day an article is dated, as a moment at noon. The date is taken as it stands: an article of the 15th stays one
 * of the 15th wherever it is read.
 */
function dayOf(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T12:00:00Z`);
}

const made = new Map<InterfaceLanguage, Format>();

/** The format of a language: always the same, and each part of it made when it is first used, which takes a while. */
export function formatFor(language: InterfaceLanguage): Format {
  const known = made.get(language) ?? makeFormat(LOCALES[language]);
  made.set(language, known);
  return known;
}

function makeFormat(locale: string): Format {
  const integer = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const percent = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));
  const plural = once(() => new Intl.PluralRules(locale));
  const list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const names = once(() => new Intl.DisplayNames(locale, { type: "language", fallback: "code" }));
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  const dates = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
  const full = dates({ day: "numeric", month: "long", year: "numeric" });
  const short = dates({ day: "numeric", month: "short" });
  const shortWithYear = dates({ day: "numeric", month: "short", year: "numeric" });
  const weekday = dates({ weekday: "long", day: "numeric", month: "long" });
  const month = dates({ month: "long" });
  const monthWithYear = dates({ month: "long", year: "numeric" });
  const day = dates({ day: "numeric", month: "long" });

  const form = (value: number, forms: Forms): string => (plural().select(value) === "one" ? forms.one : forms.other);
  return {
    locale,
    number: (value) => integer().format(value),
    decimal: (value, digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    percent: (share) => {
      const isLess = share > 0 && share < 0.01;
      const written = percent().format(isLess ? 0.01 : share);
      return isLess ? written.replace(/1(\s?)/u, (_, gap) => `<${gap}1${gap}`) : written;
    },
    count: (value, forms) => `${integer().format(value)}\u00a0${form(value, forms)}`,
    form,
    date: (iso) => full().format(dayOf(iso)),
    shortDate: (iso, year) =>
      (year !== undefined && iso.startsWith(`${year}-`) ? short : shortWithYear)().format(dayOf(iso)),
    weekday: (iso) => weekday().format(dayOf(iso)),
    shortMonth: (iso) =>
      short()
        .formatToParts(dayOf(iso))
        .find(({ type }) => type === "month")?.value ?? "",
    month: (iso) => monthWithYear().format(dayOf(iso)),
    monthName: (iso) => month().format(dayOf(`${iso.slice(0, 7)}-15`)),
    monthNames: (from, to) => range(month(), from, to),
    days: (from, to) => range(day(), from, to),
    list: (items) => list().format(items),
    language: (code) => languageName(names(), code),
    compare: (a, b) => collator().compare(a, b),
  };
}

/** Makes a thing the first time it is asked for. */
function once<T>(make: () => T): () => T {
  let thing: T | undefined;
  return () => {
    thing ??= make();
    return thing;
  };
}

/**
 * A range of days. The spaces around its dash differ between versions of the locale data, and pages are drawn on one
 * machine and taken over on another: they are made alike.
 */
function range(format: Intl.DateTimeFormat, from: string, to: string): string {
  return format.formatRange(dayOf(from), dayOf(to)).replace(/[\u2009\u202f]/gu, " ");
}

/** The name of a language in itself: `français`, as the language writes it. */
export function ownLanguageName(code: string): string {
  try {
    return languageName(new Intl.DisplayNames(code, { type: "language", fallback: "code" }), code);
  } catch {
    return code;
  }
}

function languageName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The calendar day of a moment where the reader is, as an ISO date. */
export function localDay(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, "0");
  const day = String(moment.getDate()).padStart(2, "0");
  return `${moment.getFullYear()}-${month}-${day}`;
}
