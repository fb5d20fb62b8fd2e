const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/;

/**
 * A date in words (`15. September 2023`). Of a date with time and offset it is the day at the place it was written, so
 * that every reader sees the same one. What is no ISO 8601 date comes back as it is.
 */
export function longDate(date: string, locale: string): string {
  const [, year, month, day] = ISO_DAY.exec(date) ?? [];
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(moment)) return date;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(moment);
}
