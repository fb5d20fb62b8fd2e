import { type ReactNode, useId } from "react";
import type { ArticleSummary } from "../../../model/summary.ts";
import { UNREAD } from "../../settings/reading-state.ts";
import { useReadingStates } from "../../settings/stores.tsx";
import { useText, type Words } from "../../text/words.tsx";
import { type Group, groupByDay } from "./arrange.ts";
import { Entry } from "./entry.tsx";
import type { Order } from "./query.ts";

interface GroupsProps {
  /** The rows to show, in their order. */
  readonly articles: readonly ArticleSummary[];
  readonly order: Order;
  /** The reader's day, as an ISO date. */
  readonly today: string;
  /** The language of most articles; the others are labelled. */
  readonly mainLanguage: string | undefined;
  /** The id of the article where J and K stand. */
  readonly here: string | undefined;
  readonly onFocus: (id: string) => void;
  /** What follows the last row. */
  readonly children: ReactNode;
}

/** The rows in groups by day; in orders that are not by day, one group with the name of the order. */
export function Groups({ articles, order, today, mainLanguage, here, onFocus, children }: GroupsProps) {
  const text = useText();
  const states = useReadingStates();
  const byDay = order === "newest" || order === "oldest";
  const groups = byDay ? groupByDay(articles, today) : [];
  const rows = (members: readonly ArticleSummary[], dated: boolean): ReactNode => (
    <ul>
      {members.map((article) => (
        <Entry
          key={article.id}
          article={article}
          state={states.get(article.id) ?? UNREAD}
          isHere={article.id === here}
          dated={dated}
          isForeign={article.language !== mainLanguage && article.language !== "und"}
          year={Number(today.slice(0, 4))}
          onFocus={onFocus}
        />
      ))}
    </ul>
  );
  if (!byDay) {
    return (
      <Section title={capitalized(text.list.orders[order])}>
        {rows(articles, true)}
        {children}
      </Section>
    );
  }
  return groups.map((group, index) => (
    <Section key={group.key} title={titleOf(group, text)} note={noteOf(group, text)}>
      {rows(group.articles, group.kind !== "today" && group.kind !== "yesterday")}
      {index === groups.length - 1 && children}
    </Section>
  ));
}

function Section({ title, note, children }: { title: string; note?: string | undefined; children: ReactNode }) {
  const id = useId();
  return (
    <section className="cols group" aria-labelledby={id}>
      <h2 id={id}>
        {title} {note !== undefined && <small>{note}</small>}
      </h2>
      <div>{children}</div>
    </section>
  );
}

function titleOf({ kind, key }: Group, { list, format }: Words): string {
  if (kind === "year") return key;
  return kind === "month" ? format.monthName(key) : list.groups[kind];
}

/** The days that a group spans. */
function noteOf({ kind, articles }: Group, { list, format }: Words): string | undefined {
  if (kind === "undated") return list.undatedNote;
  const days = articles.map((article) => article.date?.slice(0, 10) ?? "").toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (kind === "year") return format.monthNames(first, last);
  return first === last ? format.weekday(first) : format.days(first, last);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
