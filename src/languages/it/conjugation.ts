import type { VerbForm } from "../speech.ts";
import { conjugated, type FormEntry, verbEntries } from "../verb-forms.ts";
import { IRREGULAR_VERBS, ISC_VERBS } from "./irregular-verbs.ts";

/**
 * The third person of present, simple past and imperfect, the participles and the infinitive of the given verbs, and of
 * the irregular ones: lower-case form → readings.
 */
export function conjugateAll(verbs: Iterable<string>): ReadonlyMap<string, readonly VerbForm[]> {
  return conjugated(verbs, IRREGULAR_VERBS, irregularEntries, regularEntries);
}

/** The forms of a regular verb by its infinitive (`spiegare` → `spiega`, `spiegò`, `spiegava`). */
function regularEntries(verb: string): readonly FormEntry[] {
  const stem = verb.slice(0, -3);
  if (verb.endsWith("are")) {
    return entries(verb, [`${stem}a`, `${stem}ò`], [`${stem}ano`, `${stem}arono`], `${stem}ato`, `${stem}a`);
  }
  if (verb.endsWith("ere")) {
    return entries(verb, [`${stem}e`, `${stem}é`], [`${stem}ono`, `${stem}erono`], `${stem}uto`, `${stem}e`);
  }
  const present = ISC_VERBS.includes(verb) ? `${stem}isc` : stem;
  return entries(verb, [`${present}e`, `${stem}ì`], [`${present}ono`, `${stem}irono`], `${stem}ito`, `${stem}i`);
}

function irregularEntries(row: string): readonly FormEntry[] {
  const [verb = "", singular = "", plural = "", past = "", pasts = "", participle = "", stem = ""] = row.split(" ");
  return entries(verb, [...singular.split("/"), past], [...plural.split("/"), pasts], participle, stem);
}

/** `stem` ends with the vowel of its conjugation. */
function entries(
  verb: string,
  singular: readonly string[],
  plural: readonly string[],
  participle: string,
  stem: string,
): readonly FormEntry[] {
  const root = participle.slice(0, -1);
  const gerund = stem.endsWith("i") ? `${stem.slice(0, -1)}endo` : `${stem}ndo`;
  return verbEntries(verb, {
    singular: [...singular, `${stem}va`],
    plural: [...plural, `${stem}vano`],
    participles: [participle, `${root}a`, `${root}i`, `${root}e`, gerund],
  });
}
