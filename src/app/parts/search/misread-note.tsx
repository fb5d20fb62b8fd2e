import { useSearchText } from "../../text/search.ts";
import type { SearchQuery } from "./query.ts";

/** Says what of a search is left out, and what would be understood in its place. */
export function MisreadNote({ misread }: Pick<SearchQuery, "misread">) {
  const search = useSearchText();
  if (misread.length === 0) return null;
  return (
    <div className="cols misread" role="status">
      <ul className="in">
        {misread.map(({ typed, of }) => (
          <li key={typed}>{search.misread[of](typed)}</li>
        ))}
      </ul>
    </div>
  );
}
