import { listPath } from "../../paths.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";

/** The filters leave no article. */
export function NoMatch() {
  const { list } = useText();
  return (
    <div className="cols nomatch">
      <div className="in">
        <h2>{list.none}</h2>
        <p>{list.noneAdvice}</p>
        <Link className="btn" to={listPath()} replace>
          {list.showAll}
        </Link>
      </div>
    </div>
  );
}
