import { type CSSProperties, useMemo } from "react";
import type { SpeakerPage } from "../../../model/summary.ts";
import { useText, type Words } from "../../text/words.tsx";
import type { MarkedType } from "../reader/marked.ts";
import { MARKED_TYPES } from "../reader/marked.ts";
import { type AxisMark, chartOf, type PlacedColumn } from "./chart.ts";
import { type ColumnUnit, type WordColumns, wordColumns } from "./columns.ts";
import { isoDate } from "./period.ts";

/** The class that draws a type: filled, framed, dotted. */
const CLASS_OF: Readonly<Record<MarkedType, string>> = { direct: "d", fragment: "p", indirect: "i" };

/** How many words a speaker has in each article, over time. Nothing where no article has a date. */
export function WordChart({ articles }: Pick<SpeakerPage, "articles">) {
  const { speakers, shell } = useText();
  const columns = useMemo(() => wordColumns(articles), [articles]);
  if (columns === undefined) return null;
  return (
    <figure className="chart">
      <figcaption>
        {speakers.chart.title[columns.unit]}{" "}
        <span className="ckey">
          {MARKED_TYPES.map((type) => (
            <span key={type}>
              <i className={CLASS_OF[type]} />
              {shell.types[type]}
            </span>
          ))}
        </span>
      </figcaption>
      <Plot columns={columns} />
      {columns.undated > 0 && <p className="chart-note">{speakers.chart.undated(columns.undated)}</p>}
    </figure>
  );
}

function Plot({ columns }: { readonly columns: WordColumns }) {
  const words = useText();
  const { speakers, format } = words;
  const chart = useMemo(() => chartOf(columns), [columns]);
  return (
    <div className="plot" role="img" aria-label={sentenceOf(columns, words)}>
      <div className="y">
        {chart.grid.map((line, index) => (
          <span key={line.words} style={{ bottom: line.bottom }}>
            {index === 0 && <span className="hide-narrow">{speakers.chart.words(line.words)}</span>}
            <span className={index === 0 ? "hide-wide" : undefined}>{format.number(line.words)}</span>
          </span>
        ))}
      </div>
      <div className="area">
        {chart.grid.map((line) => (
          <hr key={line.words} style={{ bottom: line.bottom }} />
        ))}
        {chart.columns.map((column, index) => (
          <Column key={String(index)} column={column} title={titleOf(column, columns.unit, words)} />
        ))}
      </div>
      <div className="months">
        {chart.marks.map((mark) => (
          <b key={mark.date} style={{ left: percent(mark.left) }}>
            {markLabel(mark, chart.marks, format.locale)}
          </b>
        ))}
      </div>
    </div>
  );
}

function Column({ column, title }: { readonly column: PlacedColumn; readonly title: string }) {
  const place: CSSProperties = { left: `calc(${percent(column.left)} + ${column.step} * var(--step))` };
  return (
    <span className="col" style={place} title={title}>
      {column.segments.map(({ type, height }) => (
        <i key={type} className={CLASS_OF[type]} style={{ height }} />
      ))}
    </span>
  );
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}

function titleOf({ date, total }: PlacedColumn, unit: ColumnUnit, { speakers, format }: Words): string {
  const time = { article: format.date(date), month: format.month(date), year: date.slice(0, 4) }[unit];
  return speakers.chart.column(time, total);
}

function sentenceOf({ columns, period, unit }: WordColumns, { speakers, format }: Words): string {
  const words = columns.reduce((sum, column) => sum + column.total, 0);
  const most = columns.reduce((greatest, column) => (column.total > greatest.total ? column : greatest));
  const when = {
    article: speakers.chart.onDay(format.date(most.date)),
    month: speakers.chart.inMonth(format.month(most.date)),
    year: speakers.chart.inYear(most.date.slice(0, 4)),
  }[unit];
  const articles = columns.reduce((sum, column) => sum + column.articles, 0);
  return speakers.chart.sentence(words, articles, isoDate(period.start), isoDate(period.end - 1), when, most.total);
}

/** A month, or the year where it begins. */
function markLabel(mark: AxisMark, marks: readonly AxisMark[], locale: string): string {
  const year = mark.date.slice(0, 4);
  const before = marks[marks.indexOf(mark) - 1];
  const beginsYear = before !== undefined && before.date.slice(0, 4) !== year;
  return mark.unit === "year" || beginsYear ? year : shortMonth(mark.date, locale);
}

/** The month as it is short beside a day (`Sept.`, `März`), which is better readable than alone (`Sep`, `Mär`). */
function shortMonth(date: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  return parts.formatToParts(new Date(date)).find(({ type }) => type === "month")?.value ?? "";
}
