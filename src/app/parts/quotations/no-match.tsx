import { useQuotationsText } from "../../text/quotations.ts";

interface NoMatchProps {
  readonly query: string;
  readonly onShowAll: () => void;
}

/** No quotation passes the filters. */
export function NoMatch({ query, onShowAll }: NoMatchProps) {
  const quotations = useQuotationsText();
  const isSearch = query.trim() !== "";
  return (
    <div className="cols nomatch">
      <div className="in">
        <h2>{isSearch ? quotations.noneWith(query.trim()) : quotations.none}</h2>
        <p>{isSearch ? quotations.noneAdvice : quotations.filtersAdvice}</p>
        <button className="btn" type="button" onClick={onShowAll}>
          {quotations.showAll}
        </button>
      </div>
    </div>
  );
}
