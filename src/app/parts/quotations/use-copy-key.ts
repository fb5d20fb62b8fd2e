import type { QuotationEntry } from "../../../model/summary.ts";
import { useKeys } from "../../shell/keyboard.tsx";
import { entryKey } from "./groups.ts";
import { useCopyEntry } from "./use-copy-entry.ts";
import { focusedEntry } from "./use-entry-keys.ts";

/** C copies the quotation that has the focus, with its source line. */
export function useCopyKey(entries: readonly QuotationEntry[]): void {
  const copy = useCopyEntry();
  useKeys({
    c() {
      const key = focusedEntry();
      const entry = key === undefined ? undefined : entries.find((candidate) => entryKey(candidate) === key);
      if (entry === undefined) return false;
      void copy(entry);
      return true;
    },
  });
}
