import { type ReactNode, useMemo, useRef } from "react";
import type { ArticleSummary, LibrarySummary } from "../../../model/summary.ts";
import type { Paged } from "../../data/library.ts";
import { listPagePath } from "../../paths.ts";
import { useReadingStates } from "../../settings/stores.tsx";
import { localDay } from "../../text/format.ts";
import { useText } from "../../text/words.tsx";
import { ButtonLink } from "../button-link.tsx";
import { firstVersions, inStage, matching, ordered } from "./arrange.ts";
import { ColumnHeads } from "./column-heads.tsx";
import { ContinueReading } from "./continue-reading.tsx";
import { Filters } from "./filters.tsx";
import { Foot } from "./foot.tsx";
import { Groups } from "./groups.tsx";
import { NoMatch } from "./no-match.tsx";
import { isFiltered, type ListQuery, MORE_ROWS } from "./query.ts";
import { useArticles } from "./use-articles.ts";
import { useListKeys } from "./use-list-keys.ts";
import { useQuery } from "./use-query.ts";
import { useToday } from "./use-today.ts";

/** What the list shows: the collection in figures and as much of the list as was needed so far. */
export interface ListData {
  readonly library: LibrarySummary;
  readonly list: Paged<ArticleSummary>;
  /** All articles, when the query of the address needs them. */
  readonly all: readonly ArticleSummary[] | undefined;
  /** All articles were needed and could not be fetched. */
  readonly failed: boolean;
}

interface ArticleListProps {
  readonly data: ListData;
  readonly query: ListQuery;
  /** What to do when the rest of the list could not be fetched. */
  readonly onRetry: () => void;
}

/** The list of articles with its filters. Everything it shows follows from the address and from what was read. */
export function ArticleList({ data, query, onRetry }: ArticleListProps) {
  const { list } = useText();
  const { searchText, search, choose, showRows } = useQuery(query);
  const states = useReadingStates();
  const { articles, isWhole, stageCounts } = useArticles(data, states);
  const { today, isKnown } = useToday(data.library.built);
  const searchRef = useRef<HTMLInputElement>(null);

  const candidates = useMemo(() => matching(articles, query), [articles, query]);
  const found = useMemo(
    () => ordered(inStage(candidates, query.stage, states), query.order),
    [candidates, query.stage, query.order, states],
  );
  const reached = useMemo(() => found.slice(0, query.rows), [found, query.rows]);
  const shown = useMemo(() => firstVersions(reached), [reached]);
  const total = isWhole ? found.length : data.library.counts.articles;
  const hasMore = total > reached.length && !data.failed;
  const onMore = hasMore ? () => showRows(reached.length + MORE_ROWS) : undefined;
  const { here, onFocus, goOn } = useListKeys({ shown, onMore, searchRef });

  return (
    <div className="page">
      <Lead library={data.library} today={isKnown ? today : undefined} />
      {!isFiltered(query) && <ContinueReading articles={articles} isWhole={isWhole} />}
      <Filters
        library={data.library}
        query={query}
        counts={stageCounts(candidates)}
        searchText={searchText}
        onSearch={search}
        onChange={choose}
        inputRef={searchRef}
      />
      <p className="vh" role="status">
        {isFiltered(query) && !data.failed && list.results(found.length)}
      </p>
      <ColumnHeads />
      {found.length === 0 && !data.failed && <NoMatch />}
      <Groups
        key={today}
        articles={shown}
        order={query.order}
        today={today}
        mainLanguage={data.library.languages[0]?.code}
        here={here}
        onFocus={onFocus}
      >
        {hasMore && (
          <More
            count={total - reached.length}
            isOlder={query.order === "newest" && shown.at(-1)?.date !== undefined}
            onMore={goOn}
          />
        )}
      </Groups>
      {data.failed && <Failed onRetry={onRetry} />}
      <Foot />
    </div>
  );
}

interface LeadProps {
  readonly library: LibrarySummary;
  /** The reader's day; undefined while only the day of the build is known. */
  readonly today: string | undefined;
}

function Lead({ library, today }: LeadProps) {
  const { list } = useText();
  const { articles, speakers, quotations } = library.counts;
  return (
    <div className="lead">
      <h1>{list.counts(articles, speakers, quotations)}</h1>
      <p>{list.readIn(library.folder, library.built, localDay(new Date(library.built)) === today)}</p>
    </div>
  );
}

interface MoreProps {
  readonly count: number;
  readonly isOlder: boolean;
  readonly onMore: () => void;
}

/** Shows more of the list in its place; without scripts it leads to the next page. */
function More({ count, isOlder, onMore }: MoreProps) {
  const { list } = useText();

  return (
    <p className="more">
      <ButtonLink to={listPagePath(2)} onPress={onMore}>
        {isOlder ? list.moreOlder(count) : list.more(count)}
      </ButtonLink>
    </p>
  );
}

function Failed({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const { list } = useText();
  return (
    <div className="cols nomatch" role="alert">
      <div className="in">
        <p>{list.loadFailed}</p>
        <button className="btn" type="button" onClick={onRetry}>
          {list.retry}
        </button>
      </div>
    </div>
  );
}
