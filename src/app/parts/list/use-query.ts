import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { FIRST_ROWS, type ListQuery, listAddress } from "./query.ts";

interface QueryControls {
  /** What stands in the search field: ahead of the address while somebody types. */
  readonly searchText: string;
  /** Searches for a text. Letters replace each other in the history of the window. */
  readonly search: (text: string) => void;
  /** Makes another choice, from the first row on. The browser's back button takes it back. */
  readonly choose: (patch: Partial<ListQuery>) => void;
  /** Shows this many rows, without a step in the history. */
  readonly showRows: (rows: number) => void;
}

/** Changes the query in the address; the list follows the address. */
export function useQuery(query: ListQuery): QueryControls {
  const navigate = useNavigate();
  const [searchText, setSearchText] = useState(query.text);
  // Texts on their way into the address. It may come by some of them when more has been typed already.
  const typed = useRef<readonly string[]>([]);

  // The field follows the address where that changes by other means, such as the back button.
  useEffect(() => {
    const index = typed.current.lastIndexOf(query.text);
    typed.current = index === -1 ? [] : typed.current.slice(index + 1);
    if (index === -1) setSearchText(query.text);
  }, [query.text]);

  function go(next: ListQuery, replace: boolean): void {
    void navigate(listAddress(next), { replace, preventScrollReset: true });
  }

  return {
    searchText,
    search(text) {
      setSearchText(text);
      if (text !== query.text) typed.current = [...typed.current, text];
      go({ ...query, text, rows: FIRST_ROWS }, true);
    },
    choose: (patch) => go({ ...query, text: searchText, rows: FIRST_ROWS, ...patch }, false),
    showRows: (rows) => go({ ...query, text: searchText, rows }, true),
  };
}
