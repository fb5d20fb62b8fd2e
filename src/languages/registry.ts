import { german } from "./de/pack.ts";
import { english } from "./en/pack.ts";
import { spanish } from "./es/pack.ts";
import { french } from "./fr/pack.ts";
import { italian } from "./it/pack.ts";
import { dutch } from "./nl/pack.ts";
import type { LanguagePack } from "./pack.ts";

const PACKS: readonly LanguagePack[] = [german, english, french, spanish, italian, dutch];

/** The pack of a language by its BCP 47 tag (`de-AT` finds `de`), or undefined where there is none. */
export function packFor(language: string): LanguagePack | undefined {
  const primary = language.toLowerCase().split("-")[0];
  return PACKS.find((pack) => pack.code === primary);
}

/** The codes of all languages that have a pack. */
export function packCodes(): readonly string[] {
  return PACKS.map((pack) => pack.code);
}
