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
  const { missing, query } = answer;
  const words = [...query.words, ...query.phrases].join(" ");
  return (
    <div className="cols nomatch">
      <div className="in">
        <h2>{missing.length > 0 ? search.noneWith(format.list(missing.map(search.quoted))) : search.none}</h2>
        <p>{onWithoutFilters === undefined ? search.noneAdvice : search.filtersAdvice}</p>
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
