import { quotations as de } from "./de/quotations.ts";
import { quotations as en } from "./en/quotations.ts";
import { useText } from "./words.tsx";

const WORDS = { de, en };

/** The words of the page of all quotations, which come with it in all languages: other pages do without them. */
export function useQuotationsText(): typeof de {
  return WORDS[useText().language];
}
