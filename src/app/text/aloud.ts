import { aloud as de } from "./de/aloud.ts";
import { aloud as en } from "./en/aloud.ts";
import { useText } from "./words.tsx";

const WORDS = { de, en };

/** The words of reading aloud, which come with it in all languages. */
export function useAloudText(): typeof de {
  return WORDS[useText().language];
}
