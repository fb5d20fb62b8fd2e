import { useMemo } from "react";
import type { SpeakerPage } from "../../../model/summary.ts";
import { articlePath } from "../../paths.ts";
import type { Format } from "../../text/format.ts";
import { type SpeakersText, useSpeakersText } from "../../text/speakers.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";
import type { MarkedType } from "../reader/marked.ts";
import { MARKED_TYPES } from "../reader/marked.ts";
import { type AxisMark, chartOf, type PlacedColumn } from "./chart.ts";
import { type ColumnUnit, type WordColumns, wordColumns } from "./columns.ts";
import { isoDate } from "./period.ts";

/** The class that draws a type: filled, framed, dotted. */
const CLASS_OF: Readonly<Record<MarkedType, string>> = { direct: "d", fragment: "p", indirect: "i" };

/** How many words a speaker has in each article, over time. Nothing where there are no two dates to compare. */
export function WordChart({ articles }: Pick<SpeakerPage, "articles">) {
  const speakers = useSpeakersText();
  const { shell } = useText();
  const columns = useMemo(() => wordColumns(articles), [articles]);
  if (columns === undefined || columns.columns.length < 2) return null;
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

/** Height of the plot and where its axis begins, in pixels; `speaker.css` draws the axis. */
const PLOT = 104;
const AXIS = PLOT - 1;
/** Width of the line around a part that is not direct, in pixels, as in `speaker.css`. */
const FRAME = 2;

/** Drawn as SVG, whose attributes say where things stand: the pages' policy forbids `style` in HTML. */
function Plot({ columns }: { readonly columns: WordColumns }) {
  const speakers = useSpeakersText();
  const { shell, format } = useText();
  const chart = useMemo(() => chartOf(columns), [columns]);
  return (
    <div className="plot">
      <svg className="y" aria-hidden="true">
        {chart.grid.map((line, index) => (
          <text key={line.words} x="100%" y={PLOT - line.bottom} dy="0.35em">
            {index === 0 && <tspan className="hide-narrow">{speakers.chart.words(line.words)}</tspan>}
            <tspan className={index === 0 ? "hide-wide" : undefined}>{format.number(line.words)}</tspan>
          </text>
        ))}
      </svg>
      <svg className="area" aria-label={sentenceOf(columns, speakers, format)}>
        {chart.grid.map((line) => (
          <rect key={line.words} className="line" y={AXIS - line.bottom - 1} width="100%" height="1" />
        ))}
        {chart.columns.map((column, index) => (
          <Column
            key={String(index)}
            column={column}
            title={titleOf(column, columns.unit, speakers, shell.unknownSource, format)}
          />
        ))}
      </svg>
      <svg className="months" aria-hidden="true">
        {chart.marks.map((mark) => (
          <g key={mark.date}>
            <rect x={percent(mark.left)} width="1" height="1.1rem" />
            <text x={percent(mark.left)} dx="0.4625rem" y="1em" dy="0.3rem">
              {markLabel(mark, format)}
            </text>
            {mark.year !== undefined && (
              <text className="year" x={percent(mark.left)} dx="0.4625rem" y="2.25em" dy="0.3rem">
                {mark.year}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** A column whose parts stand on each other; an em is the step from one column of a group to the next. */
function Column({ column, title }: { readonly column: PlacedColumn; readonly title: string }) {
  const { article } = column;
  const drawn = (
    <svg className="col" x={percent(column.left)}>
      <title>{title}</title>
      {article !== undefined && <rect className="hit" x={`${column.step}em`} height={AXIS} />}
      {column.segments.map(({ type, height, bottom }) => {
        // The line of a frame lies half outside its rectangle.
        const inset = type === "direct" ? 0 : FRAME / 2;
        return (
          <rect
            key={type}
            className={CLASS_OF[type]}
            x={`${column.step}em`}
            y={AXIS - bottom - height + inset}
            height={height - 2 * inset}
          />
        );
      })}
    </svg>
  );
  if (article === undefined) return drawn;
  return (
    <Link to={articlePath(article.slug)} aria-label={title}>
      {drawn}
    </Link>
  );
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}

function titleOf(
  { date, total, article }: PlacedColumn,
  unit: ColumnUnit,
  speakers: SpeakersText,
  unknownSource: string,
  format: Format,
): string {
  const time = { article: format.date(date), month: format.month(date), year: date.slice(0, 4) }[unit];
  return article === undefined
    ? speakers.chart.column(time, total)
    : speakers.chart.columnOf(article.title, article.publisher ?? unknownSource, time, total);
}

function sentenceOf({ columns, period, unit }: WordColumns, speakers: SpeakersText, format: Format): string {
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

function markLabel({ date, unit }: AxisMark, format: Format): string {
  const year = date.slice(0, 4);
  if (unit === "year") return year;
  return unit === "month" ? format.shortMonth(date) : format.shortDate(date, Number(year));
}
