import type { SpeakerSummary } from "../../../model/summary.ts";
import { dayOf, monthsAround, type Period } from "./period.ts";
import { spread } from "./spread.ts";

/** The drawing that ticks are placed in; its axis lies at `AXIS`. */
export const TICKS_WIDTH = 240;
export const TICKS_HEIGHT = 26;
export const AXIS = 22;

const TICK_WIDTH = 3.5;
/** From one tick to the next of the same days. */
const TICK_ROOM = 6;
const LEAST_HEIGHT = 2;
/** Height that one quotation adds, as long as the greatest number leaves room for it. */
const HEIGHT_EACH = 1.4;

export interface Tick {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the ticks of all rows share, so that they can be compared: the months, and the height of a quotation. */
export interface TickScale {
  readonly period: Period;
  readonly heightEach: number;
}

/** The scale for a register; undefined when no article has a date. */
export function tickScale(speakers: readonly SpeakerSummary[]): TickScale | undefined {
  const ticks = speakers.flatMap((speaker) => speaker.ticks);
  const period = monthsAround(ticks.flatMap((tick) => dayOf(tick.date) ?? []));
  if (period === undefined) return undefined;
  const most = ticks.reduce((greatest, tick) => Math.max(greatest, tick.quotations), 1);
  return { period, heightEach: Math.min(HEIGHT_EACH, (AXIS - LEAST_HEIGHT) / most) };
}

/**
 * The ticks of one speaker: one for each article with a date, as high as it has quotations; those of neighbouring days
 * stand side by side.
 */
export function ticksOf(speaker: SpeakerSummary, scale: TickScale): readonly Tick[] {
  const { start, end } = scale.period;
  const dated = speaker.ticks
    .flatMap(({ date, quotations }) => {
      const day = dayOf(date);
      return day === undefined ? [] : [{ centre: ((day + 0.5 - start) / (end - start)) * TICKS_WIDTH, quotations }];
    })
    .sort((a, b) => a.centre - b.centre);
  const room = Math.min(TICK_ROOM, TICKS_WIDTH / dated.length);
  const places = spread(
    dated.map(({ centre }) => centre),
    room,
    TICKS_WIDTH,
  );
  return dated.map(({ centre, quotations }, index) => {
    const { start: left, step } = places[index] ?? { start: centre, step: 0 };
    const height = Math.min(AXIS, LEAST_HEIGHT + quotations * scale.heightEach);
    return { x: left + step * room - TICK_WIDTH / 2, y: AXIS - height, width: TICK_WIDTH, height };
  });
}

/** Ticks as one path: a register has a hundred rows with dozens of them. */
export function ticksPath(ticks: readonly Tick[]): string {
  return ticks
    .map(({ x, y, width, height }) => `M${tenth(x)} ${tenth(y)}h${width}v${tenth(height)}h-${width}z`)
    .join("");
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
