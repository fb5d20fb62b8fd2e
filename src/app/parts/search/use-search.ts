import { useCallback, useEffect, useRef, useState } from "react";
import type { SearchOrder } from "./found-rows.ts";
import { isEmpty, parseQuery } from "./query.ts";
import { type SearchAnswer, type SearchEngine, SearchFailed, type SearchFailure } from "./search-engine.ts";

/** How long the reader must stop typing before the search begins: less than between two words. Milliseconds. */
const REST = 120;

export type SearchState =
  /** Nothing is asked for. */
  | { readonly is: "idle" }
  | { readonly is: "answered"; readonly answer: SearchAnswer; readonly isCurrent: boolean }
  /** The first answer is on its way. */
  | { readonly is: "waiting" }
  | { readonly is: "failed"; readonly failure: SearchFailure };

interface Searching {
  readonly state: SearchState;
  /** Fetches the next articles of the answer. */
  readonly more: () => void;
  /** Searches again after a failure. */
  readonly retry: () => void;
}

/** What came of the last search that ended. */
type Outcome = { readonly answer: SearchAnswer } | { readonly failure: SearchFailure };

/**
 * Searches for a text as it is typed. While a new answer is on its way, the one before stays.
 *
 * @param engine undefined where nothing can be searched yet
 */
export function useSearch(engine: SearchEngine | undefined, text: string, order: SearchOrder): Searching {
  const known = engine?.known(text, order);
  const [outcome, setOutcome] = useState<Outcome | undefined>(known && { answer: known });
  const [tried, setTried] = useState({ text: "", times: 0 });
  const tries = tried.text === text ? tried.times : 0;
  const isIdle = isEmpty(parseQuery(text));

  useEffect(() => {
    if (engine === undefined || isIdle) return;
    const before = engine.known(text, order);
    if (before !== undefined) {
      setOutcome({ answer: before });
      return;
    }
    let left = false;
    const put = (next: Outcome) => {
      if (!left) setOutcome(next);
    };
    const timer = window.setTimeout(
      () =>
        engine.search(text, order).then(
          (answer) => put({ answer }),
          (error: unknown) => {
            if (error instanceof SearchFailed) put({ failure: error.failure });
          },
        ),
      // Another try is not typed.
      tries > 0 ? 0 : REST,
    );
    return () => {
      left = true;
      window.clearTimeout(timer);
    };
  }, [engine, text, order, isIdle, tries]);

  const retry = useCallback(() => {
    setOutcome(undefined);
    setTried((before) => ({ text, times: (before.text === text ? before.times : 0) + 1 }));
  }, [text]);

  const answer = outcome !== undefined && "answer" in outcome ? outcome.answer : undefined;
  const isFetching = useRef(false);
  const more = useCallback(() => {
    if (answer === undefined || engine === undefined || isFetching.current) return;
    isFetching.current = true;
    engine
      .more(answer)
      .then(
        (next) =>
          setOutcome((current) =>
            current !== undefined && "answer" in current && current.answer === answer ? { answer: next } : current,
          ),
        () => setOutcome({ failure: "failed" }),
      )
      .finally(() => {
        isFetching.current = false;
      });
  }, [engine, answer]);

  return { state: stateOf(outcome, text, order, isIdle), more, retry };
}

function stateOf(outcome: Outcome | undefined, text: string, order: SearchOrder, isIdle: boolean): SearchState {
  if (isIdle) return { is: "idle" };
  if (outcome === undefined) return { is: "waiting" };
  if ("failure" in outcome) return { is: "failed", failure: outcome.failure };
  const { answer } = outcome;
  return { is: "answered", answer, isCurrent: answer.text.trim() === text.trim() && answer.order === order };
}
