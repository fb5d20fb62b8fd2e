import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Stemmer } from "../model/search-files.ts";

/**
 * The languages that have a stemmer, with the names by which the package calls them. That for Bulgarian is left out: it
 * writes into strings, which modules must not do.
 */
export const STEMMERS: Readonly<Record<string, string>> = {
  ar: "arabic",
  da: "danish",
  de: "german",
  el: "greek",
  en: "english",
  es: "spanish",
  fi: "finnish",
  fr: "french",
  ga: "irish",
  hi: "indian",
  hu: "hungarian",
  hy: "armenian",
  id: "indonesian",
  it: "italian",
  lt: "lithuanian",
  nb: "norwegian",
  ne: "nepali",
  nl: "dutch",
  nn: "norwegian",
  no: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sr: "serbian",
  sv: "swedish",
  ta: "tamil",
  tr: "turkish",
  uk: "ukrainian",
};

const require = createRequire(import.meta.url);

/** A stemmer, and the script that is one: a module without imports, for the browser to load as well. */
export interface StemmerScript {
  readonly stemmer: Stemmer;
  readonly code: Uint8Array;
  readonly digest: string;
}

/** The stemmer of a language; undefined where there is none. */
export async function stemmerOf(language: string): Promise<StemmerScript | undefined> {
  if (!Object.hasOwn(STEMMERS, language)) return undefined;
  // The package has each stemmer twice, side by side; what is resolved is the one that browsers do not know.
  const file = require.resolve(`@orama/stemmers/${STEMMERS[language]}`).replace(/\.cjs$/u, ".js");
  const code = readFileSync(file);
  const { stemmer }: { readonly stemmer: Stemmer } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return { stemmer, code, digest: createHash("sha256").update(code).digest("hex").slice(0, 8) };
}
