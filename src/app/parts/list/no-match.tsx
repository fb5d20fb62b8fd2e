import { useSearchParams } from "react-router";
import { listPath, searchPath } from "../../paths.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";

/** The filters leave no article. */
export function NoMatch() {
  const { list } = useText();
  const [params] = useSearchParams();
  const query = params.get("q") ?? "";
  return (
    <div className="cols nomatch">
      <div className="in">
        <h2>{list.none}</h2>
        <p>{list.noneAdvice}</p>
        <div className="acts">
          <Link className="btn" to={listPath()} replace>
            {list.showAll}
          </Link>
          {query !== "" && (
            <Link className="btn" to={searchPath({ q: query })}>
              {list.searchTexts}
            </Link>
          )}
        </div>
      </div>
    </div>
  );
}
