import { type RefObject, useMemo } from "react";
import type { SpeakerSummary } from "../../../model/summary.ts";
import { speakerPath } from "../../paths.ts";
import { useSpeakersText } from "../../text/speakers.ts";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";
import { Link } from "../link.tsx";
import { writtenIn } from "../written-in.ts";
import { isoDate } from "./period.ts";
import type { RegisterFilters, SpeakerColumn } from "./register.ts";
import type { TickScale } from "./ticks.ts";
import { TicksCell } from "./ticks-cell.tsx";

interface RegisterTableProps {
  readonly speakers: readonly SpeakerSummary[];
  readonly scale: TickScale | undefined;
  /** Words in all quotations of the collection. */
  readonly allWords: number;
  readonly filters: RegisterFilters;
  readonly onSort: (column: SpeakerColumn) => void;
  readonly bodyRef: RefObject<HTMLTableSectionElement | null>;
}

/** The register: a row for each speaker, the heads of its columns sort it. */
export function RegisterTable({ speakers, scale, allWords, filters, onSort, bodyRef }: RegisterTableProps) {
  const words = useSpeakersText();
  const over = useMemo(
    () => (scale === undefined ? words.over : words.months(isoDate(scale.period.start), isoDate(scale.period.end - 1))),
    [scale, words],
  );
  const head = (column: SpeakerColumn) => <SortHead column={column} filters={filters} onSort={onSort} />;
  return (
    <table className={scale === undefined ? "register is-undated" : "register"}>
      <caption className="vh">{words.caption(words.captionColumns[filters.column])}</caption>
      <thead>
        <tr>
          {head("name")}
          <th scope="col">{words.columns.role}</th>
          <th scope="col" className="over">
            {over}
          </th>
          {head("quotations")}
          {head("words")}
          {head("articles")}
        </tr>
      </thead>
      <tbody ref={bodyRef}>
        {speakers.map((speaker) => (
          <Row key={speaker.slug} speaker={speaker} scale={scale} allWords={allWords} />
        ))}
      </tbody>
    </table>
  );
}

/** On phones the main figure stands beside the name, the second below it, the third nowhere. */
const PLACE_OF: Readonly<Record<Exclude<SpeakerColumn, "name">, string>> = {
  quotations: "main",
  words: "far",
  articles: "sub",
};

interface SortHeadProps extends Pick<RegisterTableProps, "filters" | "onSort"> {
  readonly column: SpeakerColumn;
}

function SortHead({ column, filters, onSort }: SortHeadProps) {
  const speakers = useSpeakersText();
  const isSorted = filters.column === column;
  return (
    <th
      scope="col"
      className={column === "name" ? undefined : `r ${PLACE_OF[column]}`}
      aria-sort={isSorted ? filters.direction : undefined}
    >
      <button type="button" onClick={() => onSort(column)}>
        {speakers.columns[column]}
        {isSorted && <Icon name={filters.direction === "ascending" ? "up" : "down"} />}
      </button>
    </th>
  );
}

interface RowProps extends Pick<RegisterTableProps, "scale" | "allWords"> {
  readonly speaker: SpeakerSummary;
}

function Row({ speaker, scale, allWords }: RowProps) {
  const words = useSpeakersText();
  const { format } = useText();
  return (
    <tr data-s={speaker.slot} data-entry={speaker.slug}>
      <th scope="row">
        <Link to={speakerPath(speaker.slug)}>{speaker.name}</Link>
      </th>
      <td className="role">
        {speaker.description ?? (speaker.kind === "unnamed" ? words.unnamed : "")}
        {speaker.from !== undefined && <From {...speaker.from} />}
      </td>
      <TicksCell speaker={speaker} scale={scale} />
      <td className="r main">
        {format.number(speaker.quotations)}
        <span className="unit"> {words.quotationsUnit(speaker.quotations)}</span>
      </td>
      <td className="r far">
        {format.number(speaker.words)}
        {allWords > 0 && <small title={words.shareOf}>{format.percent(speaker.words / allWords)}</small>}
      </td>
      <td className="r sub">
        {format.number(speaker.articles)}
        <span className="unit"> {words.articlesUnit(speaker.articles)}</span>
      </td>
    </tr>
  );
}

/** The article that tells who is meant. */
function From({ title, language }: NonNullable<SpeakerSummary["from"]>) {
  const words = useSpeakersText();
  return (
    <span className="from">
      {words.from} <cite {...writtenIn(language)}>{title}</cite>
    </span>
  );
}
