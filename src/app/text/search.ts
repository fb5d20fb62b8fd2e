import { search as de } from "./de/search.ts";
import { search as en } from "./en/search.ts";
import { useText } from "./words.tsx";

const WORDS = { de, en };

/** The words of the search, which come with it in all languages: other pages do without them. */
export function useSearchText(): typeof de {
  return WORDS[useText().language];
}
