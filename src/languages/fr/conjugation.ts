import type { VerbForm } from "../speech.ts";
import { conjugated, type FormEntry, verbEntries } from "../verb-forms.ts";
import { IRREGULAR_VERBS, STEM_CHANGES } from "./irregular-verbs.ts";

/**
 * The third person of present, imperfect, simple past and conditional, the participles and the infinitive of the given
 * verbs, and of the irregular ones: lower-case form → readings.
 */
export function conjugateAll(verbs: Iterable<string>): ReadonlyMap<string, readonly VerbForm[]> {
  return conjugated(verbs, IRREGULAR_VERBS, irregularEntries, regularEntries);
}

/** The forms of a verb in `-er`, or of a regular one in `-ir` or `-re`. */
function regularEntries(verb: string): readonly FormEntry[] {
  const stem = verb.slice(0, -2);
  if (verb.endsWith("ir")) {
    return entries(verb, [`${stem}it`], [`${stem}issent`], [`${stem}it`], [`${stem}irent`], `${stem}iss`, `${stem}i`);
  }
  if (verb.endsWith("re")) {
    return entries(verb, [stem], [`${stem}ent`], [`${stem}it`], [`${stem}irent`], stem, `${stem}u`);
  }
  const strong = STEM_CHANGES[verb] ?? stem;
  const soft = stem.endsWith("g") ? `${stem}e` : stem.endsWith("c") ? `${stem.slice(0, -1)}ç` : stem;
  return entries(verb, [`${strong}e`], [`${strong}ent`], [`${soft}a`], [`${stem}èrent`], soft, `${stem}é`);
}

function irregularEntries(row: string): readonly FormEntry[] {
  const [verb = "", singular = "", plural = "", past = "", pasts = "", stem = "", participle = ""] = row.split(" ");
  return entries(verb, singular.split("/"), plural.split("/"), past.split("/"), pasts.split("/"), stem, participle);
}

function entries(
  verb: string,
  singular: readonly string[],
  plural: readonly string[],
  past: readonly string[],
  pasts: readonly string[],
  stem: string,
  participle: string,
): readonly FormEntry[] {
  return verbEntries(verb, {
    singular: [...singular, ...past, `${stem}ait`],
    plural: [...plural, ...pasts, `${stem}aient`],
    participles: [participle, `${participle}e`, `${participle}s`, `${participle}es`, `${stem}ant`],
  });
}
