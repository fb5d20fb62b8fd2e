import type { VerbForm } from "../speech.ts";
import { conjugated, type FormEntry, verbEntries } from "../verb-forms.ts";
import { IRREGULAR_VERBS, STRESSED_STEMS } from "./irregular-verbs.ts";

/**
 * The third person of present, past and imperfect, the participles and the infinitive of the given verbs, and of the
 * irregular ones: lower-case form → readings.
 */
export function conjugateAll(verbs: Iterable<string>): ReadonlyMap<string, readonly VerbForm[]> {
  return conjugated(verbs, IRREGULAR_VERBS, irregularEntries, regularEntries);
}

/** The forms of a regular verb by its infinitive (`añadir` → `añade`, `añadió`, `añadía`). */
function regularEntries(verb: string): readonly FormEntry[] {
  const stem = verb.slice(0, -2);
  const strong = STRESSED_STEMS[verb] ?? stem;
  if (verb.endsWith("ar")) {
    return entries(verb, [`${strong}a`, `${stem}ó`], [`${strong}an`, `${stem}aron`], `${stem}ado`, `${stem}ando`);
  }
  return entries(verb, [`${strong}e`, `${stem}ió`], [`${strong}en`, `${stem}ieron`], `${stem}ido`, `${stem}iendo`);
}

function irregularEntries(row: string): readonly FormEntry[] {
  const [verb = "", singular = "", plural = "", past = "", pasts = "", participle = "", gerund = ""] = row.split(" ");
  return entries(verb, [...singular.split("/"), ...past.split("/")], [plural, pasts], participle, gerund);
}

function entries(
  verb: string,
  singular: readonly string[],
  plural: readonly string[],
  participle: string,
  gerund: string,
): readonly FormEntry[] {
  const stem = verb.replace(/[aeií]r$/u, "");
  const imperfect = verb.endsWith("ar") ? `${stem}aba` : `${stem}ía`;
  const feminine = `${participle.slice(0, -1)}a`;
  return verbEntries(verb, {
    singular: [...singular, imperfect],
    plural: [...plural, `${imperfect}n`],
    participles: [participle, feminine, `${participle}s`, `${feminine}s`, gerund],
  });
}
