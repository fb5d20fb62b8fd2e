import { elsewhere as de } from "./de/elsewhere.ts";
import { elsewhere as en } from "./en/elsewhere.ts";
import { useText } from "./words.tsx";

const WORDS = { de, en };

/** The words for what a quotation shares with other articles, which come with its details in all languages. */
export function useElsewhereText(): typeof de {
  return WORDS[useText().language];
}
