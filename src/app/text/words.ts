import { useSyncExternalStore } from "react";
import type { InterfaceLanguage } from "../settings/settings.ts";
import { useSettingsStore } from "../settings/stores.tsx";
import { about as aboutDe } from "./de/about.ts";
import { list as listDe } from "./de/list.ts";
import { quotations as quotationsDe } from "./de/quotations.ts";
import { reader as readerDe } from "./de/reader.ts";
import { shell as shellDe } from "./de/shell.ts";
import { speakers as speakersDe } from "./de/speakers.ts";
import { states as statesDe } from "./de/states.ts";
import { about as aboutEn } from "./en/about.ts";
import { list as listEn } from "./en/list.ts";
import { quotations as quotationsEn } from "./en/quotations.ts";
import { reader as readerEn } from "./en/reader.ts";
import { shell as shellEn } from "./en/shell.ts";
import { speakers as speakersEn } from "./en/speakers.ts";
import { states as statesEn } from "./en/states.ts";
import { type Format, formatFor } from "./format.ts";

/** The words of the interface in one language, a part for each area of the app. German is the measure of what is there. */
export interface Words {
  readonly language: InterfaceLanguage;
  readonly format: Format;
  readonly shell: typeof shellDe;
  readonly list: typeof listDe;
  readonly reader: typeof readerDe;
  readonly quotations: typeof quotationsDe;
  readonly speakers: typeof speakersDe;
  readonly states: typeof statesDe;
  readonly about: typeof aboutDe;
}

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  de: {
    language: "de",
    format: formatFor("de"),
    shell: shellDe,
    list: listDe,
    reader: readerDe,
    quotations: quotationsDe,
    speakers: speakersDe,
    states: statesDe,
    about: aboutDe,
  },
  en: {
    language: "en",
    format: formatFor("en"),
    shell: shellEn,
    list: listEn,
    reader: readerEn,
    quotations: quotationsEn,
    speakers: speakersEn,
    states: statesEn,
    about: aboutEn,
  },
};

/** The words in the language that the reader set, or that the browser asks for. */
export function useText(): Words {
  const settings = useSettingsStore();
  return WORDS[useSyncExternalStore(settings.subscribe, settings.language)];
}
