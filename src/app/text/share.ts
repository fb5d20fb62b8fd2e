import { share as de } from "./de/share.ts";
import { share as en } from "./en/share.ts";
import { useText } from "./words.tsx";

const WORDS = { de, en };

/** The words of sharing, which come with it in all languages. */
export function useShareText(): typeof de {
  return WORDS[useText().language];
}
