import { useLayoutEffect } from "react";
import { listPath, quotationsPath } from "../../paths.ts";
import { useSearchText } from "../../text/search.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";
import type { SearchAnswer, SearchFailure } from "./search-engine.ts";

interface NothingFoundProps {
  readonly answer: SearchAnswer;
  /** Searches for the words alone; undefined where nothing else was asked for. */
  readonly onWithoutFilters: (() => void) | undefined;
}

/** No article is what was asked for. */
export function NothingFound({ answer, onWithoutFilters }: NothingFoundProps) {
  const search = useSearchText();
  const { format } = useText();
  const { alone, query } = answer;
  const words = [...query.words, ...query.phrases].join(" ");
  const missing = alone.filter(({ articles }) => articles === 0).map(({ word }) => word);
  const isOfAll = alone.length > 1 && missing.length + query.without.length === 0 && onWithoutFilters === undefined;
  const advice = alone.length === 1 ? search.otherAdvice : search.noneAdvice;
  return (
    <div className="cols nomatch">
      <div className="in">
        <h2>
          {missing.length > 0 && onWithoutFilters === undefined
            ? search.noneWith(format.list(missing.map(search.quoted)))
            : isOfAll
              ? search.noneWithAll
              : search.none}
        </h2>
        {isOfAll && <p>{search.alone(alone)}</p>}
        <p>{onWithoutFilters === undefined ? advice : search.filtersAdvice}</p>
        <div className="acts">
          {onWithoutFilters !== undefined && (
            <button className="btn" type="button" onClick={onWithoutFilters}>
              {search.withoutFilters}
            </button>
          )}
          {words !== "" && (
            <Link className="btn" to={quotationsPath({ q: words })}>
              {search.inQuotations}
            </Link>
          )}
        </div>
      </div>
    </div>
  );
}

interface SearchFailedNoteProps {
  readonly failure: SearchFailure;
  readonly onRetry: () => void;
}

/** Nothing can be searched. */
export function SearchFailedNote({ failure, onRetry }: SearchFailedNoteProps) {
  const search = useSearchText();
  const { title, say } = search.failures[failure];

  // Before the note is painted: the network may be back in the moment after.
  useLayoutEffect(() => {
    if (failure !== "offline") return;
    window.addEventListener("online", onRetry);
    return () => window.removeEventListener("online", onRetry);
  }, [failure, onRetry]);

  return (
    <div className="cols nomatch" role="alert">
      <div className="in">
        <h2>{title}</h2>
        <p>{say}</p>
        <div className="acts">
          {failure !== "absent" && (
            <button className="btn" type="button" onClick={onRetry}>
              {search.retry}
            </button>
          )}
          <Link className="btn" to={listPath()}>
            {search.toList}
          </Link>
        </div>
      </div>
    </div>
  );
}
