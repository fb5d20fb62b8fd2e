import type { SpeakerSummary } from "../../../model/summary.ts";
import { dayOf, monthsAround, type Period } from "./period.ts";

/** The drawing that ticks are placed in; its axis lies at `AXIS`. */
export const TICKS_WIDTH = 240;
export const TICKS_HEIGHT = 26;
export const AXIS = 22;

const TICK_WIDTH = 3.5;
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
  const period = monthsAround(ticks.flatMap((tick) => (tick.date === undefined ? [] : (dayOf(tick.date) ?? []))));
  if (period === undefined) return undefined;
  const most = ticks.reduce((greatest, tick) => Math.max(greatest, tick.quotations), 1);
  return { period, heightEach: Math.min(HEIGHT_EACH, (AXIS - LEAST_HEIGHT) / most) };
}

/** The ticks of one speaker: one for each article with a date, as high as it has quotations. */
export function ticksOf(speaker: SpeakerSummary, scale: TickScale): readonly Tick[] {
  const { start, end } = scale.period;
  return speaker.ticks.flatMap((tick) => {
    const day = tick.date === undefined ? undefined : dayOf(tick.date);
    if (day === undefined) return [];
    const height = Math.min(AXIS, LEAST_HEIGHT + tick.quotations * scale.heightEach);
    const x = ((day - start) / (end - start)) * (TICKS_WIDTH - TICK_WIDTH);
    return [{ x, y: AXIS - height, width: TICK_WIDTH, height }];
  });
}
