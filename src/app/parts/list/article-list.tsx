import { type ReactNode, useMemo, useRef, useState } from "react";
import type { ArticleSummary, LibrarySummary } from "../../../model/summary.ts";
import type { Paged } from "../../data/library.ts";
import { useReadingStates } from "../../settings/stores.tsx";
import { useText } from "../../text/words.ts";
import { inStage, localDay, matching, ordered } from "./arrange.ts";
import { ColumnHeads } from "./column-heads.tsx";
import { Filters } from "./filters.tsx";
import { Foot } from "./foot.tsx";
import { Groups } from "./groups.tsx";
import { NoMatch } from "./no-match.tsx";
import { isFiltered, type ListQuery, MORE_ROWS } from "./query.ts";
import { useArticles } from "./use-articles.ts";
import { useListKeys } from "./use-list-keys.ts";
import { useQuery } from "./use-query.ts";

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
  const [now] = useState(() => new Date());
  const searchRef = useRef<HTMLInputElement>(null);

  const candidates = useMemo(() => matching(articles, query), [articles, query]);
  const found = useMemo(
    () => ordered(inStage(candidates, query.stage, states), query.order),
    [candidates, query.stage, query.order, states],
  );
  const shown = useMemo(() => found.slice(0, query.rows), [found, query.rows]);
  const total = isWhole ? found.length : data.library.counts.articles;
  const hasMore = total > shown.length && !data.failed;
  const onMore = hasMore ? () => showRows(shown.length + MORE_ROWS) : undefined;
  const { here, onFocus, goOn } = useListKeys({ shown, onMore, searchRef });

  return (
    <div className="page">
      <Lead library={data.library} now={now} />
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
        articles={shown}
        order={query.order}
        today={localDay(now)}
        mainLanguage={data.library.languages[0]?.code}
        here={here}
        onFocus={onFocus}
      >
        {hasMore && (
          <More
            count={total - shown.length}
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

function Lead({ library, now }: { readonly library: LibrarySummary; readonly now: Date }) {
  const { list } = useText();
  const built = new Date(library.built);
  const { articles, speakers, quotations } = library.counts;
  return (
    <div className="lead">
      <h1>{list.counts(articles, speakers, quotations)}</h1>
      <p>{list.readIn(library.folder, built, localDay(built) === localDay(now))}</p>
    </div>
  );
}

interface MoreProps {
  readonly count: number;
  readonly isOlder: boolean;
  readonly onMore: () => void;
}

function More({ count, isOlder, onMore }: MoreProps) {
  const { list } = useText();
  return (
    <p className="more">
      <button type="button" className="link" onClick={onMore}>
        {isOlder ? list.moreOlder(count) : list.more(count)}
      </button>
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
