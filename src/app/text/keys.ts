import { keys as de } from "./de/keys.ts";
import { keys as en } from "./en/keys.ts";
import { useText } from "./words.tsx";

const WORDS = { de, en };

export type KeysText = typeof de;

/** The words of the map of keys, which come with it in all languages: a first page does without them. */
export function useKeysText(): KeysText {
  return WORDS[useText().language];
}
