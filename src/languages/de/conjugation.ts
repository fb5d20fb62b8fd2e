import type { VerbForm } from "../speech.ts";
import { type FormEntry, formMap } from "../verb-forms.ts";
import { STRONG_VERBS } from "./strong-verbs.ts";
import { AUXILIARY_VERBS } from "./subjunctive.ts";
import { WEAK_VERBS } from "./weak-verbs.ts";

/** Prefixes that never part from their verb and leave the participle without `ge-`. */
export const INSEPARABLE_PREFIXES: readonly string[] =
  "be emp ent er ge hinter miss über unter ver wider zer voll".split(" ");

/**
 * Every form of the third person, the participles and the infinitives of all listed verbs: form → readings. A form is
 * lower case. Preterites of weak verbs are given as indicative although they serve as second subjunctive, too.
 */
export function conjugateAll(): ReadonlyMap<string, readonly VerbForm[]> {
  return formMap([...STRONG_VERBS.flatMap(conjugateStrong), ...WEAK_VERBS.flatMap(conjugateWeak), ...auxiliaryForms()]);
}

/** The forms of a weak verb by its infinitive (`berichten` → `berichtet`, `berichtete`, `berichte`, …). */
function conjugateWeak(verb: string): readonly FormEntry[] {
  const stem = stemOf(verb);
  const linked = /(?:[dt]|(?:[^lrhaeiouäöü]|ch)[mn])$/.test(stem) ? `${stem}e` : stem;
  const unstressed =
    verb.endsWith("ieren") || [...INSEPARABLE_PREFIXES, "wieder"].some((prefix) => hasPrefix(verb, prefix));
  return [
    ...finite(verb, "indicative", [`${linked}t`, `${linked}te`], [verb, `${linked}ten`]),
    ...finite(verb, "subjunctive-1", [subjunctiveOf(stem)], []),
    [unstressed ? `${linked}t` : `ge${linked}t`, { verb, shape: "participle" }],
    ...infinitives(verb),
  ];
}

function conjugateStrong(row: string): readonly FormEntry[] {
  const [verb = "", present = "", past = "", participle = "", special] = row.split(" ");
  const weakPast = past.endsWith("te");
  const pastPlural = weakPast || past.endsWith("e") ? `${past}n` : past.endsWith("ie") ? `${past}n` : `${past}en`;
  const second = special ?? (weakPast ? umlaut(past) : `${umlaut(past)}e`);
  return [
    ...finite(verb, "indicative", [present, past], [verb, pastPlural]),
    ...finite(verb, "subjunctive-1", [subjunctiveOf(stemOf(verb))], []),
    ...finite(verb, "subjunctive-2", [second], [`${second}n`]),
    [participle, { verb, shape: "participle" }],
    ...infinitives(verb),
  ];
}

function auxiliaryForms(): readonly FormEntry[] {
  return AUXILIARY_VERBS.flatMap(({ verb, participle, indicative, subjunctive1, subjunctive2 }) => [
    ...finite(verb, "indicative", words(indicative.singular), words(indicative.plural)),
    ...finite(verb, "subjunctive-1", words(subjunctive1.singular), words(subjunctive1.plural)),
    ...finite(verb, "subjunctive-2", words(subjunctive2.singular), words(subjunctive2.plural)),
    ...words(participle).map((form): FormEntry => [form, { verb, shape: "participle" }]),
    ...infinitives(verb),
  ]);
}

function finite(
  verb: string,
  mood: "indicative" | "subjunctive-1" | "subjunctive-2",
  singular: readonly string[],
  plural: readonly string[],
): readonly FormEntry[] {
  return [
    ...singular.map((form): FormEntry => [form, { verb, shape: "finite", mood, plural: false }]),
    ...plural.map((form): FormEntry => [form, { verb, shape: "finite", mood, plural: true }]),
  ];
}

function infinitives(verb: string): readonly FormEntry[] {
  return [
    [verb, { verb, shape: "infinitive" }],
    [`zu${verb}`, { verb, shape: "zu-infinitive" }],
  ];
}

/** `wandeln` → `wandle`, `ändern` → `ändere`, `sagen` → `sage`. */
function subjunctiveOf(stem: string): string {
  return stem.endsWith("el") ? `${stem.slice(0, -2)}le` : `${stem}e`;
}

function stemOf(verb: string): string {
  return verb.endsWith("en") ? verb.slice(0, -2) : verb.slice(0, -1);
}

/** The last of the vowels a, o, u (not in `eu`, `äu`, `ei`) becomes ä, ö, ü: `gab` → `gäb`. */
function umlaut(past: string): string {
  return past.replace(/au|[aou](?=[^aeiouäöü]*(?:te)?$)/, (vowel) => UMLAUTS[vowel] ?? vowel);
}

const UMLAUTS: Readonly<Record<string, string>> = { a: "ä", o: "ö", u: "ü", au: "äu" };

/** A prefix only counts when a whole verb is left after it: not in `beten`, `ernten` or `betteln`. */
function hasPrefix(verb: string, prefix: string): boolean {
  const rest = verb.slice(prefix.length);
  return verb.startsWith(prefix) && /[aeiouäöüy]/u.test(stemOf(rest)) && rest[0] !== rest[1];
}

function words(list: string): readonly string[] {
  return list === "" ? [] : list.split(" ");
}
