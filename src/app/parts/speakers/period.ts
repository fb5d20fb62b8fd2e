/**
 * Days since 1 January 1970 of an ISO 8601 date, with or without a time: the calendar day it names, in no time zone.
 * Undefined when it is not a date.
 */
export function dayOf(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? time / MILLISECONDS : undefined;
}

const MILLISECONDS = 24 * 60 * 60 * 1000;

/** A stretch of time in days since 1 January 1970, `start` inclusive, `end` exclusive. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The smallest period of whole months with all the days in it; undefined when there are none. */
export function monthsAround(days: readonly number[]): Period | undefined {
  if (days.length === 0) return undefined;
  const first = days.reduce((least, day) => Math.min(least, day));
  const last = days.reduce((most, day) => Math.max(most, day));
  return { start: startOfMonth(first, 0), end: startOfMonth(last, 1) };
}

/** The first day of the month that lies `months` after the month of `day`. */
export function startOfMonth(day: number, months: number): number {
  const date = new Date(day * MILLISECONDS);
  return new Date(0).setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / MILLISECONDS;
}

/** The first day of the year that lies `years` after the year of `day`. */
export function startOfYear(day: number, years: number): number {
  const date = new Date(day * MILLISECONDS);
  return new Date(0).setUTCFullYear(date.getUTCFullYear() + years, 0, 1) / MILLISECONDS;
}

/** A day as an ISO 8601 date. */
export function isoDate(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The number of a day's month: 1 is January. */
export function monthOf(day: number): number {
  return new Date(day * MILLISECONDS).getUTCMonth() + 1;
}

/** How many months a period of whole months has. */
export function monthsIn(period: Period): number {
  const start = new Date(period.start * MILLISECONDS);
  const end = new Date(period.end * MILLISECONDS);
  return (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
}
