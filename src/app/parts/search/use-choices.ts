import { useCallback, useEffect, useRef, useState } from "react";
import type { SearchEngine, YearCount } from "./search-engine.ts";

/** What filters can be set to in the whole collection. */
export interface Choices {
  /** Those with the most quotations. */
  readonly speakers: readonly string[];
  /** Newest first; none where no article is dated. */
  readonly years: readonly YearCount[];
}

/** Fetches the names of the speakers that are offered. */
export type LoadSpeakers = () => Promise<readonly string[]>;

interface Choosing {
  /** Undefined until they are there. */
  readonly choices: Choices | undefined;
  /** Fetches them, as a filter is about to be used. */
  readonly fetchChoices: () => void;
}

/** What filters can be set to before anything was found, fetched when it is about to be needed. */
export function useChoices(engine: SearchEngine | undefined, loadSpeakers: LoadSpeakers): Choosing {
  const [choices, setChoices] = useState<Choices>();
  const isFetching = useRef(false);
  const isThere = useRef(true);

  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);

  const fetchChoices = useCallback(() => {
    if (engine === undefined || isFetching.current) return;
    isFetching.current = true;
    Promise.all([loadSpeakers(), engine.years()]).then(
      ([speakers, years]) => {
        if (isThere.current) setChoices({ speakers, years });
      },
      () => {
        // The next time a filter is about to be used it may work.
        isFetching.current = false;
      },
    );
  }, [engine, loadSpeakers]);

  return { choices, fetchChoices };
}
