import { MARKED_TYPES, type MarkedType } from "../reader/marked.ts";
import { MOST_COLUMNS, type WordColumn, type WordColumns } from "./columns.ts";
import { isoDate, monthsIn, type Period, startOfMonth, startOfYear } from "./period.ts";
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

/** A mark below the axis: the beginning of a month or a year. */
export interface AxisMark {
  readonly date: string;
  readonly unit: "month" | "year";
  /** In per cent of the width. */
  readonly left: number;
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

/** The beginnings of months, of every third month, or of years: as many as have room. */
function axisMarks(period: Period): readonly AxisMark[] {
  const months = monthsIn(period);
  if (months <= MOST_MARKS * 3) return monthMarks(period, months <= MOST_MARKS ? 1 : 3);
  const years = Math.ceil(months / 12);
  return yearMarks(period, Math.ceil(years / MOST_MARKS));
}

function monthMarks(period: Period, every: number): readonly AxisMark[] {
  const marks: AxisMark[] = [];
  for (let day = period.start; day < period.end; day = startOfMonth(day, every)) {
    marks.push({ date: isoDate(day), unit: "month", left: percent(day, period) });
  }
  return marks;
}

function yearMarks(period: Period, every: number): readonly AxisMark[] {
  const marks: AxisMark[] = [];
  const first = startOfYear(period.start, 0) === period.start ? period.start : startOfYear(period.start, 1);
  for (let day = first; day < period.end; day = startOfYear(day, every)) {
    marks.push({ date: isoDate(day), unit: "year", left: percent(day, period) });
  }
  return marks;
}
