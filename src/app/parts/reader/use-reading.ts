import { type Dispatch, type RefObject, useMemo, useReducer, useRef } from "react";
import type { ArticlePage } from "../../../model/summary.ts";
import { useSettings } from "../../settings/stores.tsx";
import { type MarkedQuotation, markedQuotations } from "./marked.ts";
import { READING, type ReaderAction, type ReaderState, reduceReader } from "./state.ts";
import { type VoiceRow, voiceKey, voiceRows } from "./voices.ts";

/** An article as it is being read: what there is of it, what of it is shown, what is going on. */
export interface Reading {
  readonly page: ArticlePage;
  /** All its quotations. */
  readonly marked: readonly MarkedQuotation[];
  /** Those of the types that the reader wants marked. */
  readonly shown: readonly MarkedQuotation[];
  /** Those of them that the keys and buttons lead to: of one voice, where only one is marked. */
  readonly walked: readonly MarkedQuotation[];
  readonly rows: readonly VoiceRow[];
  readonly state: ReaderState;
  readonly dispatch: Dispatch<ReaderAction>;
  readonly proseRef: RefObject<HTMLDivElement | null>;
}

/** An article as the settings of the reader show it, and the state of reading it. */
export function useReading(page: ArticlePage): Reading {
  const { hidden } = useSettings();
  const [state, dispatch] = useReducer(reduceReader, READING);
  const proseRef = useRef<HTMLDivElement>(null);
  const marked = useMemo(
    () => markedQuotations(page.quotations, page.voices, hidden, page.article.blocks),
    [page, hidden],
  );
  const shown = useMemo(() => marked.filter(({ type }) => !hidden.includes(type)), [marked, hidden]);
  const walked = useMemo(
    () => (state.solo === null ? shown : shown.filter((each) => voiceKey(each) === state.solo)),
    [shown, state.solo],
  );
  const rows = useMemo(() => voiceRows(page, marked, hidden), [page, marked, hidden]);
  return { page, marked, shown, walked, rows, state, dispatch, proseRef };
}
