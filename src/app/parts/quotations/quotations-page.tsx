import { useCallback, useMemo, useRef } from "react";
import { useSearchParams } from "react-router";
import type { LibrarySummary, QuotationEntry } from "../../../model/summary.ts";
import type { Paged } from "../../data/library.ts";
import { useKeys } from "../../shell/keyboard.tsx";
import { usePageTitle } from "../../shell/page.ts";
import { useQuotationsText } from "../../text/quotations.ts";
import { useText } from "../../text/words.tsx";
import { Ask } from "./ask.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { defaultOrder, filtersFrom, type QuotationFilters, withFilters } from "./filters.ts";
import { GroupList } from "./group-list.tsx";
import { KeysFoot } from "./keys-foot.tsx";
import { NoMatch } from "./no-match.tsx";
import { speakerChoices } from "./speaker-choices.ts";
import { useCopyKey } from "./use-copy-key.ts";
import { useEntryKeys } from "./use-entry-keys.ts";
import { type LoadMostQuoted, useMostQuoted } from "./use-most-quoted.ts";
import { useQuotations } from "./use-quotations.ts";
import { useTyped } from "./use-typed.ts";
import type { Whole } from "./use-whole.ts";

interface QuotationsPageProps {
  readonly paged: Paged<QuotationEntry>;
  /** All quotations, where they are known already. */
  readonly known: readonly QuotationEntry[] | undefined;
  readonly library: LibrarySummary;
  readonly loadMostQuoted: LoadMostQuoted;
}

const NO_FILTERS: Partial<QuotationFilters> = { query: "", type: null, speaker: null, source: null, year: null };

/**
 * All quotations of the collection, to be searched. A choice can be taken back with the browser's back button; the
 * letters of a search cannot.
 */
export function QuotationsPage({ paged, known, library, loadMostQuoted }: QuotationsPageProps) {
  const quotations = useQuotationsText();
  const { shell, format } = useText();
  const [address, setAddress] = useSearchParams();
  const order = defaultOrder(library.counts.quotations);
  const go = useCallback(
    (changed: Partial<QuotationFilters>, replace: boolean) =>
      setAddress((before) => withFilters(before, changed, order), { replace, preventScrollReset: true }),
    [setAddress, order],
  );
  const write = useCallback((query: string) => go({ query }, true), [go]);
  const written = useMemo(() => filtersFrom(address, order), [address, order]);
  const { typed, setTyped, finish } = useTyped(written.query, write);
  const filters = useMemo(() => ({ ...written, query: typed }), [written, typed]);
  const { groups, counts, figures, isSoFar, query, whole } = useQuotations(paged, known, filters, library);
  const [most, askForMost] = useMostQuoted(loadMostQuoted);
  const speakers = useMemo(
    () =>
      speakerChoices(
        { entries: whole.items, most, chosen: filters.speaker },
        { unknown: shell.unknownSpeaker, compare: format.compare },
      ),
    [whole.items, most, filters.speaker, shell.unknownSpeaker, format],
  );
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const title = query.length > 0 ? quotations.foundTitle(typed.trim()) : quotations.pageTitle;
  usePageTitle(title);
  useEntryKeys(list);
  useCopyKey(whole.items);
  useKeys({ "/": search });

  function search(): void {
    field.current?.focus();
    field.current?.select();
  }

  /** Makes a choice; what has been typed so far goes with it. */
  function choose(changed: Partial<QuotationFilters>): void {
    go({ query: typed, ...changed }, false);
  }

  function aboutToChoose(): void {
    // Where all quotations are there, so are all who speak.
    if (whole.state !== "complete") askForMost();
  }

  function showAll(): void {
    setTyped("");
    choose(NO_FILTERS);
    field.current?.focus();
  }

  return (
    <div className="page">
      <h1 className="vh">{title}</h1>
      <Ask value={typed} onChange={setTyped} onLeave={finish} inputRef={field}>
        <p className="ask-sum" role="status">
          <b>{(isSoFar ? quotations.atLeast : quotations.count)(figures.quotations)}</b>
          {!isSoFar && figures.quotations > 0 && quotations.among(figures.speakers, figures.articles)}
          {(isSoFar || whole.state === "loading") && ` · ${quotations.lookedThrough(whole.items.length, whole.total)}`}
        </p>
        <Failed whole={whole} />
      </Ask>
      <FilterBar
        filters={filters}
        counts={isSoFar ? undefined : counts}
        speakers={speakers}
        library={library}
        onChange={choose}
        onIntent={aboutToChoose}
      />
      {groups.length > 0 ? (
        <GroupList
          groups={groups}
          query={query}
          order={filters.order}
          total={isSoFar ? undefined : figures.quotations}
          listRef={list}
        />
      ) : (
        whole.state !== "loading" && <NoMatch query={typed} onShowAll={showAll} />
      )}
      <KeysFoot
        keys={[
          { names: ["J", "K"], does: quotations.keys.choose },
          { names: ["↵"], does: quotations.keys.open },
          { names: ["C"], does: quotations.keys.copy },
          { names: ["/"], does: quotations.keys.search },
          { names: ["?"], does: quotations.keys.all },
        ]}
      />
    </div>
  );
}

/** Says that not all quotations could be fetched. */
function Failed({ whole }: { readonly whole: Whole<QuotationEntry> }) {
  const quotations = useQuotationsText();
  if (whole.state !== "failed") return null;
  return (
    <p className="ask-sum" role="alert">
      {quotations.loadFailed(whole.items.length)}{" "}
      <button className="link" type="button" onClick={whole.retry}>
        {quotations.retry}
      </button>
    </p>
  );
}
