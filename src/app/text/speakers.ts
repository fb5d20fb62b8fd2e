import { speakers as de } from "./de/speakers.ts";
import { speakers as en } from "./en/speakers.ts";
import { useText } from "./words.tsx";

const WORDS = { de, en };

export type SpeakersText = typeof de;

/** The words of the pages of speakers, which come with it in all languages: other pages do without them. */
export function useSpeakersText(): SpeakersText {
  return WORDS[useText().language];
}
