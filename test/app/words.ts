import type { InterfaceLanguage } from "../../src/app/settings/settings.ts";
import { words as de } from "../../src/app/text/de/words.ts";
import { words as en } from "../../src/app/text/en/words.ts";
import type { Words } from "../../src/app/text/words.tsx";

/** The words of all languages of the interface. */
export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = { de, en };
