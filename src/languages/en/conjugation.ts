import type { VerbForm } from "../speech.ts";
import { type FormEntry, formMap } from "../verb-forms.ts";
import { DOUBLING_VERBS, IRREGULAR_VERBS, MODALS } from "./irregular-verbs.ts";

/**
 * The forms of the third person, the participles and the infinitives of the given verbs: form → readings, lower case.
 * Irregular verbs are always among them. A form with `-ing` counts as a participle.
 */
export function conjugateAll(verbs: Iterable<string>): ReadonlyMap<string, readonly VerbForm[]> {
  const irregular = new Set(IRREGULAR_VERBS.map((row) => row.slice(0, row.indexOf(" "))));
  const regular = [...verbs].filter((verb) => !irregular.has(verb));
  return formMap([...IRREGULAR_VERBS.flatMap(irregularForms), ...regular.flatMap(regularForms), ...auxiliaryForms()]);
}

/** The forms of a regular verb by its infinitive (`deny` → `denies`, `denied`, `denying`). */
export function regularForms(verb: string): readonly FormEntry[] {
  const past = verb.endsWith("e")
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${doubled(verb)}ed`;
  return formsOf(verb, thirdPerson(verb), past, past);
}

function irregularForms(row: string): readonly FormEntry[] {
  const [verb = "", third = "", past = "", participle = ""] = row.split(" ");
  return formsOf(verb, third, past, participle);
}

function formsOf(verb: string, third: string, past: string, participle: string): readonly FormEntry[] {
  return [
    [third, { verb, shape: "finite", mood: "indicative", plural: false }],
    [verb, { verb, shape: "finite", mood: "indicative", plural: true }],
    [verb, { verb, shape: "infinitive" }],
    [past, { verb, shape: "finite", mood: "indicative" }],
    [participle, { verb, shape: "participle" }],
    [gerundOf(verb), { verb, shape: "participle" }],
  ];
}

function auxiliaryForms(): readonly FormEntry[] {
  const finite = (verb: string, plural: boolean): VerbForm => ({ verb, shape: "finite", mood: "indicative", plural });
  return [
    ["is", finite("be", false)],
    ["was", finite("be", false)],
    ["are", finite("be", true)],
    ["were", finite("be", true)],
    ["been", { verb: "be", shape: "participle" }],
    ...MODALS.map((modal): FormEntry => [modal, { verb: modal, shape: "finite", mood: "indicative" }]),
    ["does", finite("do", false)],
    ["do", finite("do", true)],
    ["did", { verb: "do", shape: "finite", mood: "indicative" }],
    ["being", { verb: "be", shape: "participle" }],
    ["be", { verb: "be", shape: "infinitive" }],
  ];
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function gerundOf(verb: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^e]e$/.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** `quip` → `quipp`: one syllable, one vowel, one consonant. */
function doubled(verb: string): string {
  const short = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(verb);
  return short || DOUBLING_VERBS.includes(verb) ? verb + verb.slice(-1) : verb;
}
