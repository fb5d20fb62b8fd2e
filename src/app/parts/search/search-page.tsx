import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import { useSearchParams } from "react-router";
import type { LibrarySummary } from "../../../model/summary.ts";
import { useRecovery } from "../../offline/use-offline.ts";
import { useHydrated } from "../../routing/use-hydrated.ts";
import { useKeys } from "../../shell/keyboard.tsx";
import { usePageTitle } from "../../shell/page.ts";
import { useSearchText } from "../../text/search.ts";
import { KeysFoot } from "../quotations/keys-foot.tsx";
import { useEntryKeys } from "../quotations/use-entry-keys.ts";
import { type LoadMostQuoted, useMostQuoted } from "../quotations/use-most-quoted.ts";
import { useTyped } from "../quotations/use-typed.ts";
import { AskAll } from "./ask-all.tsx";
import { FilterControls } from "./filter-controls.tsx";
import { SEARCH_ORDERS, type SearchOrder } from "./found-rows.ts";
import { MisreadNote } from "./misread-note.tsx";
import { MoreResults } from "./more-results.tsx";
import { parseQuery, type SearchKey, withKey } from "./query.ts";
import { Result } from "./result.tsx";
import type { SearchAnswer, SearchEngine } from "./search-engine.ts";
import { SearchHelp } from "./search-help.tsx";
import { NothingFound, SearchFailedNote } from "./search-states.tsx";
import { type SearchState, useSearch } from "./use-search.ts";

interface SearchPageProps {
  readonly library: LibrarySummary;
  /** Undefined where pages are drawn. */
  readonly engine: SearchEngine | undefined;
  readonly loadMostQuoted: LoadMostQuoted;
}

/** Devices with a mouse or the like: on others a keyboard would cover half of the page. */
const CAN_TYPE = "(pointer: fine)";

/** Up to so many results come by themselves when the end of the list comes near; then the reader has to ask. */
const SOON = 30;

/**
 * The search in all articles. What is searched for is one text with words and filters; controls write into it. A choice
 * can be taken back with the browser's back button; letters cannot.
 */
export function SearchPage({ library, engine, loadMostQuoted }: SearchPageProps) {
  const search = useSearchText();
  const [address, setAddress] = useSearchParams();
  const order = SEARCH_ORDERS.find((known) => known === address.get("order")) ?? "best";
  const go = useCallback(
    (text: string, by: SearchOrder, replace: boolean) =>
      setAddress(
        { ...(text === "" ? {} : { q: text }), ...(by === "best" ? {} : { order: by }) },
        { replace, preventScrollReset: true },
      ),
    [setAddress],
  );
  const write = useCallback((text: string) => go(text, order, true), [go, order]);
  const { typed, setTyped, finish } = useTyped(address.get("q") ?? "", write);
  const query = useMemo(() => parseQuery(typed), [typed]);
  const { state, more, retry } = useSearch(engine, typed, order);
  // Where the search is there but cannot be started, a new deployment has taken its script away.
  useRecovery(state.is === "failed" && state.failure === "failed");
  const answer = state.is === "answered" ? state.answer : undefined;
  const [most, askForMost] = useMostQuoted(loadMostQuoted);
  const list = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  usePageTitle(typed.trim() === "" ? search.pageTitle : search.foundTitle(typed.trim()));
  useEntryKeys(list);
  useKeys({ "/": focusField });
  useFirstFocus(field, typed === "");

  function prepare(): void {
    engine?.prepare();
  }

  function focusField(): void {
    field.current?.focus();
    field.current?.select();
  }

  /** Moves the focus to the first result. */
  function enterList(): boolean {
    const link = list.current?.querySelector<HTMLElement>("a[href]");
    link?.focus();
    return link != null;
  }

  /** A step that can be taken back. */
  function put(text: string): void {
    setTyped(text);
    go(text, order, false);
  }

  function putKey(key: SearchKey, value: string | undefined): void {
    put(withKey(typed, key, search.keys[key], value));
  }

  function tryExample(text: string): void {
    setTyped(text);
    field.current?.focus();
  }

  return (
    <div className="page">
      <h1 className="vh">{search.pageTitle}</h1>
      <AskAll value={typed} onChange={setTyped} onEnter={prepare} onLeave={finish} onDown={enterList} inputRef={field}>
        <Summary state={state} articles={library.counts.articles} />
      </AskAll>
      <FilterControls
        query={query}
        order={order}
        answer={answer}
        library={library}
        most={most}
        onEnter={askForMost}
        onKey={putKey}
        onOrder={(by) => go(typed, by, false)}
      />
      <MisreadNote misread={query.misread} />
      {state.is === "idle" && <SearchHelp onTry={tryExample} hasLanguages={library.languages.length > 1} />}
      {state.is === "failed" && <SearchFailedNote failure={state.failure} onRetry={retry} />}
      {answer !== undefined && answer.count === 0 && (
        <NothingFound answer={answer} onWithoutFilters={withoutFilters(answer, put)} />
      )}
      {answer !== undefined && answer.count > 0 && (
        <>
          <ol className="found-list" ref={list} aria-busy={state.is === "answered" && !state.isCurrent}>
            {answer.articles.map((article) => (
              <Result key={`${article.language} ${article.slug}`} article={article} />
            ))}
          </ol>
          {answer.articles.length < answer.count && (
            <MoreResults
              rest={answer.count - answer.articles.length}
              isSoon={answer.articles.length < SOON}
              list={list}
              onMore={more}
            />
          )}
        </>
      )}
      {/* Only below what is there already: results that come later would push it down. */}
      {(state.is === "idle" || answer !== undefined) && (
        <KeysFoot
          keys={[
            { names: ["J", "K"], does: search.rowKeys.choose },
            { names: ["↵"], does: search.rowKeys.open },
            { names: ["/"], does: search.rowKeys.search },
            { names: ["?"], does: search.rowKeys.all },
          ]}
        />
      )}
    </div>
  );
}

/** Puts the focus into the field of a page that was opened to type into it, where that shows no keyboard. */
function useFirstFocus(field: RefObject<HTMLInputElement | null>, isWanted: boolean): void {
  const isAtFirst = useRef(isWanted).current;
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (isAtFirst && isFree && window.matchMedia(CAN_TYPE).matches) field.current?.focus({ preventScroll: true });
  }, [field, isAtFirst]);
}

interface SummaryProps {
  readonly state: SearchState;
  /** All articles of the collection. */
  readonly articles: number;
}

/** How many articles were found. */
function Summary({ state, articles }: SummaryProps) {
  const search = useSearchText();
  const isHydrated = useHydrated();
  return (
    <p className="ask-sum" role="status">
      {!isHydrated && <noscript>{search.needsScript} </noscript>}
      {state.is === "idle" && <span className="only-scripted">{search.idle(articles)}</span>}
      {state.is === "waiting" && search.waiting}
      {state.is === "answered" && (
        <>
          <b>{search.count(state.answer.count)}</b>
          {search.ofAll(articles)}
        </>
      )}
    </p>
  );
}

/** The way to the words alone, where something else was asked for as well. */
function withoutFilters({ query, text }: SearchAnswer, put: (text: string) => void): (() => void) | undefined {
  const { words, phrases, without, misread, ...filters } = query;
  const hasFilters = Object.values(filters).some((values) => values.length > 0);
  if (!hasFilters || words.length + phrases.length === 0) return undefined;
  const keys: readonly SearchKey[] = ["speaker", "type", "source", "year", "language"];
  return () => put(keys.reduce((rest, key) => withKey(rest, key, key, undefined), text));
}
