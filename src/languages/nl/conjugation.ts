import type { VerbForm } from "../speech.ts";
import { conjugated, type FormEntry, verbEntries } from "../verb-forms.ts";
import { words } from "../words.ts";
import { INSEPARABLE_PREFIXES, IRREGULAR_VERBS } from "./irregular-verbs.ts";

/**
 * The third person of present and past, the participle and the infinitive of the given verbs (particles parted by a bar)
 * and of the irregular ones: lower-case form → readings of the verb without its particle.
 */
export function conjugateAll(verbs: Iterable<string>): ReadonlyMap<string, readonly VerbForm[]> {
  const bases = new Set([...verbs].map((verb) => verb.split("|").at(-1) ?? verb));
  return conjugated(bases, IRREGULAR_VERBS, irregularEntries, regularEntries);
}

/** The forms of a weak verb by its infinitive (`melden` → `meldt`, `meldde`, `gemeld`). */
function regularEntries(verb: string): readonly FormEntry[] {
  const root = verb.replace(/en$/u, "");
  const stem = stemOf(root);
  const dental = /(?:[tkfsp]|ch|x)$/u.test(root) ? "t" : "d";
  const participle = /[td]$/u.test(stem) ? stem : `${stem}${dental}`;
  const prefixed = INSEPARABLE_PREFIXES.some((prefix) => verb.startsWith(prefix) && verb.length > prefix.length + 4);
  return verbEntries(verb, {
    singular: [stem.endsWith("t") ? stem : `${stem}t`, `${stem}${dental}e`],
    plural: [verb, `${stem}${dental}en`],
    participles: [prefixed ? participle : `ge${participle}`],
  });
}

/** `antwoord-en` → `antwoord`, `zegg-en` → `zeg`, `mel-en` → `meel`, `geloov-en` → `geloof`. */
function stemOf(root: string): string {
  const voiceless = root.replace(/v$/u, "f").replace(/z$/u, "s");
  if (/([bdfgklmnprst])\1$/u.test(voiceless)) return voiceless.slice(0, -1);
  const open = /^(.*[^aeiou]|)([aeou])([bcdfgklmnprstvwz])$/u.exec(voiceless);
  const [, before = "", vowel = "", consonant = ""] = open ?? [];
  if (open === null || (vowel === "u" && consonant === "w")) return voiceless;
  if (/[aeiou].*e[ln]$/u.test(voiceless) || UNSTRESSED_STEMS.has(voiceless)) return voiceless;
  return `${before}${vowel}${vowel}${consonant}`;
}

/** Stems in `-er` without stress on it, which keep their single vowel, unlike `citeer`, `beweer`. */
const UNSTRESSED_STEMS = words("fluister mopper herinner verzeker weiger verbeter verander beluister");

function irregularEntries(row: string): readonly FormEntry[] {
  const [verb = "", present = "", past = "", pasts = "", participle = ""] = row.split(" ");
  return verbEntries(verb, { singular: [present, past], plural: [verb, pasts], participles: [participle] });
}
