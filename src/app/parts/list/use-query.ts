import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { FIRST_ROWS, type ListQuery, listAddress } from "./query.ts";

/**
 * Puts a changed query into the address. Choices can be taken back with the browser's back button; letters of a search
 * and further rows cannot. Another choice begins with the first rows again.
 */
export function useChange(query: ListQuery): (patch: Partial<ListQuery>) => void {
  const navigate = useNavigate();
  return (patch) => {
    const next: ListQuery = { ...query, rows: FIRST_ROWS, ...patch };
    const replace = patch.text !== undefined || patch.rows !== undefined;
    void navigate(listAddress(next), { replace, preventScrollReset: true });
  };
}

/**
 * The text in the search field and the function that changes it. The address follows the typing, and the field follows
 * the address when that changes by other means, such as the back button.
 */
export function useSearchText(inAddress: string, commit: (text: string) => void) {
  const [text, setText] = useState(inAddress);
  const committed = useRef(inAddress);

  useEffect(() => {
    if (committed.current === inAddress) return;
    committed.current = inAddress;
    setText(inAddress);
  }, [inAddress]);

  function change(next: string): void {
    setText(next);
    committed.current = next;
    commit(next);
  }

  return [text, change] as const;
}
