import { MARKED_TYPES, type MarkedType } from "../reader/marked.ts";
import { MOST_COLUMNS, type WordColumn, type WordColumns } from "./columns.ts";
import { isoDate, monthOf, monthsIn, type Period, startOfMonth, startOfYear } from "./period.ts";
import { spread } from "./spread.ts";

/** A part of a column, in pixels. */
export interface Segment {
  readonly type: MarkedType;
  readonly height: number;
  /** How high above the axis it begins. */
  readonly bottom: number;
}

export interface PlacedColumn extends WordColumn {
  /** Place of its group in per cent of the width; columns too close to each other form a group. */
  readonly left: number;
  /** Its place in the group, in column widths to the right of `left`. */
  readonly step: number;
  /** From the top down: indirect, fragment, direct. None without words. */
  readonly segments: readonly Segment[];
}

/** A horizontal line of the chart. */
export interface GridLine {
  readonly words: number;
  /** Height above the axis in pixels. */
  readonly bottom: number;
}

/** A mark below the axis: a day, or the beginning of a month or a year. */
export interface AxisMark {
  readonly date: string;
  readonly unit: "day" | "month" | "year";
  /** In per cent of the width. */
  readonly left: number;
  /** Its year, where it has to be said beside day or month. */
  readonly year?: string;
}

export interface Chart {
  readonly columns: readonly PlacedColumn[];
  /** From the top down. */
  readonly grid: readonly GridLine[];
  readonly marks: readonly AxisMark[];
}

/** Height that the highest column takes, in pixels. */
const HEIGHT = 100;
/** The line between two parts of a column, in pixels. */
const GAP = 2;
/** Below these heights the border that tells the type would not be seen, in pixels. */
const LEAST: Readonly<Record<MarkedType, number>> = { direct: 2, fragment: 4, indirect: 5 };

/** Works out where everything stands in the chart. */
export function chartOf({ columns, period }: WordColumns): Chart {
  const most = columns.reduce((greatest, column) => Math.max(greatest, column.total), 1);
  const pixelsAWord = (HEIGHT - GAP * (MARKED_TYPES.length - 1)) / most;
  const places = spread(
    columns.map((column) => percent(column.day, period)),
    ROOM,
    100,
  );
  return {
    columns: columns.map((column, index) => ({
      ...column,
      left: places[index]?.start ?? 0,
      step: places[index]?.step ?? 0,
      segments: segmentsOf(column, pixelsAWord),
    })),
    grid: gridLines(most).map((words) => ({ words, bottom: Math.round(words * pixelsAWord) })),
    marks: axisMarks(period),
  };
}

function segmentsOf(column: WordColumn, pixelsAWord: number): readonly Segment[] {
  const segments: Segment[] = [];
  let bottom = 0;
  for (const type of MARKED_TYPES) {
    const words = column.words[type];
    if (words === 0) continue;
    const height = Math.max(LEAST[type], Math.round(words * pixelsAWord));
    segments.unshift({ type, height, bottom });
    bottom += height + GAP;
  }
  return segments;
}

/** A round number not above `most`, and half of it where that is a whole number too. */
function gridLines(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most));
  const top = [8, 6, 5, 4, 3, 2, 1.5, 1].map((factor) => factor * power).find((n) => n <= most && Number.isInteger(n));
  if (top === undefined) return [];
  return Number.isInteger(top / 2) ? [top, top / 2] : [top];
}

/** Room that a column takes on the narrowest screen, in per cent of the width. */
const ROOM = 100 / (MOST_COLUMNS + 2);

function percent(day: number, period: Period): number {
  return (100 * (day - period.start)) / (period.end - period.start);
}

/** Most marks that have room for a label below the axis of a wide screen. */
const MOST_MARKS = 14;

/** As many marks have room for their years even where these follow each other, on the narrowest screen. */
const MOST_NEIGHBOURS = 8;

/** The days of a month that are marked where the period has one month, and where it has a few. */
const WEEKLY = [1, 8, 15, 22];
const HALVES = [1, 15];
const FEW_MONTHS = 3;

/** Days, the beginnings of months, of quarters, or of years: as many as have room. */
function axisMarks(period: Period): readonly AxisMark[] {
  const months = monthsIn(period);
  if (months <= FEW_MONTHS) return withYears(dayMarks(period, months === 1 ? WEEKLY : HALVES));
  if (months <= MOST_MARKS * 3) return withYears(monthMarks(period, months <= MOST_MARKS ? 1 : 3));
  const years = Math.ceil(months / 12);
  return yearMarks(period, Math.ceil(years / MOST_MARKS));
}

/** The year is said at the first mark and wherever another one begins. */
function withYears(marks: readonly AxisMark[]): readonly AxisMark[] {
  const years = marks.map(({ date }) => date.slice(0, 4));
  return marks.map((mark, index) => {
    const year = years[index];
    if (year === undefined || year === years[index - 1]) return mark;
    const isCrowded = index === 0 && year !== years[1] && marks.length > MOST_NEIGHBOURS;
    return isCrowded ? mark : { ...mark, year };
  });
}

function dayMarks(period: Period, daysOfMonth: readonly number[]): readonly AxisMark[] {
  return monthsOf(period, 1).flatMap((month) => daysOfMonth.map((number) => markAt(month + number - 1, "day", period)));
}

function monthMarks(period: Period, every: number): readonly AxisMark[] {
  return monthsOf(period, every).map((day) => markAt(day, "month", period));
}

/** The first days of the months, or of every third one from January on. */
function monthsOf(period: Period, every: number): readonly number[] {
  const days: number[] = [];
  for (let day = period.start; day < period.end; day = startOfMonth(day, 1)) {
    if ((monthOf(day) - 1) % every === 0) days.push(day);
  }
  return days;
}

function yearMarks(period: Period, every: number): readonly AxisMark[] {
  const marks: AxisMark[] = [];
  const first = startOfYear(period.start, 0) === period.start ? period.start : startOfYear(period.start, 1);
  for (let day = first; day < period.end; day = startOfYear(day, every)) {
    marks.push(markAt(day, "year", period));
  }
  return marks;
}

function markAt(day: number, unit: AxisMark["unit"], period: Period): AxisMark {
  return { date: isoDate(day), unit, left: percent(day, period) };
}
