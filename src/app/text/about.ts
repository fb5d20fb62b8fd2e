import { about as de } from "./de/about.ts";
import { about as en } from "./en/about.ts";
import { useText } from "./words.tsx";

const WORDS = { de, en };

/** The words of the page about the quotations, which come with it in all languages: other pages do without them. */
export function useAboutText(): typeof de {
  return WORDS[useText().language];
}
