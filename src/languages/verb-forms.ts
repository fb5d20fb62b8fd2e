import type { VerbForm } from "./speech.ts";

export type FormEntry = readonly [form: string, reading: VerbForm];

/** Entries as a map from form to readings, each reading once. */
export function formMap(entries: Iterable<FormEntry>): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const [form, reading] of entries) {
    const readings = forms.get(form);
    if (readings === undefined) forms.set(form, [reading]);
    else if (!readings.some((other) => isSame(other, reading))) readings.push(reading);
  }
  return forms;
}

/**
 * The forms of the given verbs and of those in `rows`, which begin with the infinitive: lower-case form → readings. A
 * verb that has a row does not follow the rule.
 */
export function conjugated(
  verbs: Iterable<string>,
  rows: readonly string[],
  byRow: (row: string) => readonly FormEntry[],
  byRule: (verb: string) => readonly FormEntry[],
): ReadonlyMap<string, readonly VerbForm[]> {
  const irregular = new Set(rows.map((row) => row.slice(0, row.indexOf(" "))));
  const regular = [...verbs].filter((verb) => !irregular.has(verb));
  return formMap([...rows.flatMap(byRow), ...regular.flatMap(byRule)]);
}

/** The forms of one verb: third person of all tenses in singular and plural, participles, gerunds, infinitive. */
export function verbEntries(
  verb: string,
  forms: {
    readonly singular: readonly string[];
    readonly plural: readonly string[];
    readonly participles: readonly string[];
    readonly infinitive?: string;
  },
): readonly FormEntry[] {
  const finite =
    (plural: boolean) =>
    (form: string): FormEntry => [form, { verb, shape: "finite", mood: "indicative", plural }];
  return [
    ...forms.singular.map(finite(false)),
    ...forms.plural.map(finite(true)),
    ...forms.participles.map((form): FormEntry => [form, { verb, shape: "participle" }]),
    [forms.infinitive ?? verb, { verb, shape: "infinitive" }],
  ];
}

function isSame(a: VerbForm, b: VerbForm): boolean {
  return a.verb === b.verb && a.shape === b.shape && a.plural === b.plural && a.mood === b.mood;
}
