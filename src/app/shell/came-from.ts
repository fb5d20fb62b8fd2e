import { createContext, useContext } from "react";

/** The path name of the page before this one, as long as the app is open. */
export const CameFromContext = createContext<string | undefined>(undefined);

/** The path name of the page the reader came from; undefined on the first page of a visit. */
export function useCameFrom(): string | undefined {
  return useContext(CameFromContext);
}
