import { useMemo, useRef } from "react";
import { useNavigate } from "react-router";
import type { LibrarySummary, SpeakerSummary } from "../../model/summary.ts";
import type { ListPage } from "../data/library.ts";
import { Pages } from "../parts/pages.tsx";
import {
  registerFiltersFrom,
  type SpeakerColumn,
  sortedFirst,
  withRegisterFilters,
} from "../parts/speakers/register.ts";
import { RegisterTable } from "../parts/speakers/register-table.tsx";
import { tickScale } from "../parts/speakers/ticks.ts";
import { speakersPagePath, speakersPath } from "../paths.ts";
import { NotFoundError, type ViewRequest } from "../routing/view.ts";
import { usePageTitle } from "../shell/page.ts";
import { useSpeakersText } from "../text/speakers.ts";

interface SpeakersPageData {
  readonly page: ListPage<SpeakerSummary>;
  readonly library: LibrarySummary;
}

export async function load({ library, params }: ViewRequest): Promise<SpeakersPageData> {
  const [summary, page] = await Promise.all([library.summary(), library.speakersAt(Number(params.number))]);
  if (page === undefined) throw new NotFoundError(params.number);
  return { page, library: summary };
}

/** One page of the register of speakers, for those who read without scripts and for machines that follow links. */
export function Component({ data: { page, library } }: { readonly data: SpeakersPageData }) {
  const speakers = useSpeakersText();
  const title = speakers.pageOf(page.number, page.pages);
  const navigate = useNavigate();
  const body = useRef<HTMLTableSectionElement>(null);
  const filters = useMemo(() => registerFiltersFrom(new URLSearchParams()), []);
  usePageTitle(title);
  return (
    <div className="page">
      <div className="lead">
        <h1>{title}</h1>
        <p>{speakers.count(library.counts.speakers)}</p>
      </div>
      <RegisterTable
        speakers={page.items}
        scale={tickScale(page.items)}
        allWords={library.counts.words}
        filters={filters}
        onSort={(column) => void navigate({ pathname: speakersPath(), search: sortedFirstBy(column) })}
        bodyRef={body}
      />
      <Pages number={page.number} pages={page.pages} pathOf={speakersPagePath} />
    </div>
  );
}

/** The query of the register sorted by a column, where all of it can be sorted. */
function sortedFirstBy(column: SpeakerColumn): string {
  return `?${withRegisterFilters(new URLSearchParams(), sortedFirst(column))}`;
}
