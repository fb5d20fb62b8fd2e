import type { MarkedQuotation } from "./marked.ts";
import type { ReaderState } from "./state.ts";

/** The quotation that a key means: the open one, else the focused one, else the last that was pointed at. */
export function currentOf(marked: readonly MarkedQuotation[], state: ReaderState): MarkedQuotation | undefined {
  const focused = document.activeElement?.closest<HTMLElement>(".q")?.dataset.q;
  const id = state.open ?? focused ?? state.here;
  return marked.find((each) => each.id === id);
}
