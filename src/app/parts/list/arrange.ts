import type { ArticleSummary } from "../../../model/summary.ts";
import { type ReadingState, stageOf, UNREAD } from "../../settings/reading-state.ts";
import { type ListQuery, NO_SOURCE, type Order, type StageFilter } from "./query.ts";

type States = ReadonlyMap<string, ReadingState>;

/** Letters without accents and case, `ß` as `ss`: for finding, never for showing. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
}

/** What a search looks through: title, source and the names of the first voices. */
function haystackOf(article: ArticleSummary): string {
  const voices = article.voices.map((voice) => voice.name);
  return folded([article.title, article.publisher ?? "", ...voices].join("\n"));
}

/** The articles that match everything in the query but the reading state: each word, the source, the language. */
export function matching(articles: readonly ArticleSummary[], query: ListQuery): readonly ArticleSummary[] {
  const words = folded(query.text).split(/\s+/).filter(Boolean);
  return articles.filter((article) => {
    if (query.source !== undefined && (article.publisher ?? NO_SOURCE) !== query.source) return false;
    if (query.language !== undefined && article.language !== query.language) return false;
    if (words.length === 0) return true;
    const haystack = haystackOf(article);
    return words.every((word) => haystack.includes(word));
  });
}

/** The articles in a reading state. */
export function inStage(
  articles: readonly ArticleSummary[],
  stage: StageFilter,
  states: States,
): readonly ArticleSummary[] {
  if (stage === "all") return articles;
  return articles.filter((article) => stageOf(states.get(article.id) ?? UNREAD) === stage);
}

/** Of several versions of one text the first, which stands for the others. The very same list where there are none. */
export function firstVersions(articles: readonly ArticleSummary[]): readonly ArticleSummary[] {
  const groups = new Set<string>();
  const firsts = articles.filter(({ versions }) => {
    if (versions === undefined) return true;
    const isFirst = !groups.has(versions.group);
    groups.add(versions.group);
    return isFirst;
  });
  return firsts.length === articles.length ? articles : firsts;
}

/** How many articles are in each reading state. */
export function countStages(
  articles: readonly ArticleSummary[],
  states: States,
): Readonly<Record<StageFilter, number>> {
  const counts = { all: articles.length, unread: 0, begun: 0, read: 0 };
  for (const article of articles) counts[stageOf(states.get(article.id) ?? UNREAD)] += 1;
  return counts;
}

/** Articles come newest first, undated last; equal ones keep that order. */
export function ordered(articles: readonly ArticleSummary[], order: Order): readonly ArticleSummary[] {
  switch (order) {
    case "newest":
      return articles;
    case "oldest": {
      const dated = articles.filter((article) => article.date !== undefined);
      const undated = articles.filter((article) => article.date === undefined);
      return [...dated.toReversed(), ...undated];
    }
    case "speech":
      return articles.toSorted((a, b) => b.speech - a.speech);
    case "voices":
      return articles.toSorted((a, b) => b.voiceCount - a.voiceCount);
    case "shortest":
      return articles.toSorted((a, b) => a.words - b.words);
  }
}

export type GroupKind = "future" | "today" | "yesterday" | "week" | "month" | "year" | "undated";

export interface Group {
  readonly kind: GroupKind;
  /** What the group is called among the others: its kind, or the month or the year that it holds. */
  readonly key: string;
  readonly articles: readonly ArticleSummary[];
}

/**
 * Articles in the order given, cut into groups by the day they are dated: single days and the week while they are new,
 * then the months of this year, then years. `today` is an ISO date; weeks begin on Monday. An article is in the group of
 * the date it bears, wherever it is read.
 */
export function groupByDay(articles: readonly ArticleSummary[], today: string): readonly Group[] {
  const kindOf = kindOfDay(today);
  const groups = new Map<string, { readonly kind: GroupKind; readonly articles: ArticleSummary[] }>();
  for (const article of articles) {
    const day = article.date?.slice(0, 10);
    const kind = kindOf(day);
    const key = kind === "month" ? (day?.slice(0, 7) ?? kind) : kind === "year" ? (day?.slice(0, 4) ?? kind) : kind;
    const group = groups.get(key) ?? { kind, articles: [] };
    group.articles.push(article);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function kindOfDay(today: string): (day: string | undefined) => GroupKind {
  const yesterday = daysBefore(today, 1);
  const monday = daysBefore(today, (new Date(today).getUTCDay() + 6) % 7);
  return (day) => {
    if (day === undefined) return "undated";
    if (day > today) return "future";
    if (day === today) return "today";
    if (day === yesterday) return "yesterday";
    if (day >= monday) return "week";
    return day.slice(0, 4) === today.slice(0, 4) ? "month" : "year";
  };
}

function daysBefore(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
