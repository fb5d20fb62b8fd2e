import { useCallback, useDeferredValue, useMemo, useRef } from "react";
import { useSearchParams } from "react-router";
import { LISTING_PAGE } from "../../../model/listing.ts";
import type { LibrarySummary, SpeakerSummary } from "../../../model/summary.ts";
import type { Paged } from "../../data/library.ts";
import { speakersPagePath } from "../../paths.ts";
import { useKeys } from "../../shell/keyboard.tsx";
import { usePageTitle } from "../../shell/page.ts";
import { useSpeakersText } from "../../text/speakers.ts";
import { useText } from "../../text/words.tsx";
import { MoreButton } from "../quotations/more-button.tsx";
import { useEntryKeys } from "../quotations/use-entry-keys.ts";
import { useShown } from "../quotations/use-shown.ts";
import { useTyped } from "../quotations/use-typed.ts";
import { useWhole, type Whole } from "../quotations/use-whole.ts";
import { NoSpeaker } from "./no-speaker.tsx";
import {
  type FilteredSpeakers,
  filterSpeakers,
  isDefault,
  type RegisterFilters,
  registerFiltersFrom,
  sortedBy,
  withRegisterFilters,
} from "./register.ts";
import { RegisterBar } from "./register-bar.tsx";
import { RegisterTable } from "./register-table.tsx";
import { tickScale } from "./ticks.ts";

interface RegisterPageProps {
  readonly paged: Paged<SpeakerSummary>;
  /** All speakers, where they are known already. */
  readonly known: readonly SpeakerSummary[] | undefined;
  readonly library: LibrarySummary;
}

/** The key under which it is kept how many rows are shown. */
const ROWS = "rows";
const ROWS_EACH = LISTING_PAGE;

/** The register of all speakers, to be searched and sorted. */
export function RegisterPage({ paged, known, library }: RegisterPageProps) {
  const speakers = useSpeakersText();
  const { format } = useText();
  const [address, setAddress] = useSearchParams();
  const go = useCallback(
    (changed: Partial<RegisterFilters>, replace: boolean) =>
      setAddress((before) => withRegisterFilters(before, changed), { replace, preventScrollReset: true }),
    [setAddress],
  );
  const write = useCallback((query: string) => go({ query }, true), [go]);
  const written = useMemo(() => registerFiltersFrom(address), [address]);
  const { typed, setTyped, finish } = useTyped(written.query, write);
  const filters = useMemo(() => ({ ...written, query: typed }), [written, typed]);
  const [shown, show] = useShown();
  const rows = shown[ROWS] ?? ROWS_EACH;

  const whole = useWhole(paged, known, !isDefault(filters) || rows > paged.first.length);
  const deferred = useDeferredValue(filters);
  const found = useMemo(
    () => filterSpeakers(whole.items, deferred, format.compare),
    [whole.items, deferred, format.compare],
  );
  const scale = useMemo(() => tickScale(whole.items), [whole.items]);
  const isAll = whole.state !== "complete" && isDefault(filters);
  const counts = isAll ? countsOfAll(library) : found.counts;
  const total = isAll ? library.counts.speakers : found.speakers.length;

  const body = useRef<HTMLTableSectionElement>(null);
  const field = useRef<HTMLInputElement>(null);
  usePageTitle(speakers.pageTitle);
  useEntryKeys(body);
  useKeys({ "/": search });

  function search(): void {
    field.current?.focus();
    field.current?.select();
  }

  /** Makes a choice; what has been typed so far goes with it. */
  function choose(changed: Partial<RegisterFilters>): void {
    go({ query: typed, ...changed }, false);
  }

  function showAll(): void {
    setTyped("");
    choose({ query: "", tab: null });
    field.current?.focus();
  }

  return (
    <div className="page">
      <div className="lead">
        <h1>{speakers.count(library.counts.speakers)}</h1>
        <p>{speakers.lead}</p>
      </div>
      <RegisterBar
        filters={filters}
        counts={counts}
        typed={typed}
        onType={setTyped}
        onLeave={finish}
        onChange={choose}
        inputRef={field}
      />
      <p className="vh" role="status">
        {!isDefault(filters) && speakers.results(total)}
      </p>
      {total === 0 && whole.state !== "loading" ? (
        <NoSpeaker onShowAll={showAll} />
      ) : (
        <RegisterTable
          speakers={found.speakers.slice(0, rows)}
          scale={scale}
          allWords={library.counts.words}
          filters={filters}
          onSort={(column) => choose(sortedBy(filters, column))}
          bodyRef={body}
        />
      )}
      <Failed whole={whole} />
      {total > rows && (
        <MoreButton
          label={speakers.more(total - rows)}
          href={speakersPagePath(2)}
          list={body}
          onMore={() => show(ROWS, rows + ROWS_EACH)}
        />
      )}
    </div>
  );
}

/** Says that the rest of the register could not be fetched. */
function Failed({ whole }: { readonly whole: Whole<SpeakerSummary> }) {
  const speakers = useSpeakersText();
  if (whole.state !== "failed") return null;
  return (
    <p className="more" role="alert">
      {speakers.loadFailed}{" "}
      <button className="link" type="button" onClick={whole.retry}>
        {speakers.retry}
      </button>
    </p>
  );
}

/** The figures of the collection, which are known before all speakers are fetched. */
function countsOfAll({ counts, kinds }: LibrarySummary): FilteredSpeakers["counts"] {
  return {
    all: counts.speakers,
    persons: kinds.person,
    institutions: kinds.institution + kinds.group + kinds.document,
    unnamed: kinds.unnamed,
  };
}
