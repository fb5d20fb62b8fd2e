import type { SpeakerSummary } from "../model/summary.ts";
import { groupBy } from "./group.ts";
import { compareText } from "./order.ts";

type Tick = SpeakerSummary["ticks"][number];

/** So many can be told apart in the width of a register's column. */
const MOST = 40;

/** What an ISO date is cut to: its day, its month, its year. */
const PERIODS = [10, 7, 4] as const;

/**
 * The ticks of a speaker's articles, in order of time. Where they would be too many, one stands for all of a day, a month
 * or a year, as high as the highest of them: a register is as large for ten years as for one. The first and the last date
 * remain.
 */
export function speakerTicks(articles: readonly Tick[]): readonly Tick[] {
  const ticks = [...articles].sort((a, b) => compareText(a.date, b.date));
  if (ticks.length <= MOST) return ticks;
  const groupings = PERIODS.map((length) => [...groupBy(ticks, ({ date }) => date.slice(0, length)).values()]);
  const groups = groupings.find(({ length }) => length <= MOST) ?? groupings.at(-1) ?? [];
  return groups.map((members, index) => ({
    date: members.at(index < groups.length - 1 ? 0 : -1)?.date ?? "",
    quotations: Math.max(...members.map(({ quotations }) => quotations)),
  }));
}
