import type { Article } from "../../../model/article.ts";
import { useKeys } from "../../shell/keyboard.tsx";
import { currentOf } from "./current.ts";
import type { MarkedQuotation } from "./marked.ts";
import type { ReaderState } from "./state.ts";
import { useCopying } from "./use-copying.ts";

/** The keys that copy the quotation at hand, or a link to it. `shown` are the quotations that are marked. */
export function useCopyKeys(article: Article, shown: readonly MarkedQuotation[], state: ReaderState): void {
  const copying = useCopying(article);
  function withCurrent(copy: (current: MarkedQuotation) => Promise<boolean>): boolean {
    const current = currentOf(shown, state);
    if (current !== undefined) void copy(current);
    return current !== undefined;
  }
  useKeys({ c: () => withCurrent(copying.quotation), l: () => withCurrent(copying.link) });
}
