import type { VerbForm } from "../speech.ts";
import { INSEPARABLE_PREFIXES } from "./conjugation.ts";

/** Verbs with `ge-` are few and listed; the prefix would make verbs of participles. */
const PREFIXES = INSEPARABLE_PREFIXES.filter((prefix) => prefix !== "ge");

const NONE: readonly VerbForm[] = [];
const IN_IEREN = /^(\p{Ll}{2,}ier)(t|te|ten|e|en)$/u;
/** Letters a verb has at least behind its particle. */
const SHORTEST_BASE = 3;

/**
 * Reads forms of verbs that are not listed by themselves: verbs in `-ieren`, and listed verbs behind a prefix
 * (`bespricht`), a separable particle (`ankündigte`) or both. `forms` are the listed ones, `particles` the longest first.
 */
export function derivation(
  forms: ReadonlyMap<string, readonly VerbForm[]>,
  particles: readonly string[],
): (word: string) => readonly VerbForm[] {
  const simple = (word: string): readonly VerbForm[] | undefined =>
    forms.get(word) ?? readInieren(word) ?? readPrefixed(word, forms);
  return (word) => {
    const whole = simple(word);
    if (whole !== undefined) return whole;
    for (const particle of particles) {
      if (!word.startsWith(particle) || word.length < particle.length + SHORTEST_BASE) continue;
      const base = simple(word.slice(particle.length));
      if (base !== undefined) return base.map((reading) => ({ ...reading, verb: `${particle}|${reading.verb}` }));
    }
    return readJoinedInfinitive(word, forms);
  };
}

/** `durchzusetzen`: `zu` between a particle, whatever it is, and an infinitive. */
function readJoinedInfinitive(word: string, forms: ReadonlyMap<string, readonly VerbForm[]>): readonly VerbForm[] {
  for (let at = word.indexOf("zu", 2); at > 0; at = word.indexOf("zu", at + 1)) {
    const base = forms.get(word.slice(at + 2))?.find((reading) => reading.shape === "infinitive");
    if (base !== undefined) return [{ verb: `${word.slice(0, at)}|${base.verb}`, shape: "zu-infinitive" }];
  }
  return NONE;
}

/** `bespricht`, `besprochen`: the prefix takes the place of `ge-` in the participle. */
function readPrefixed(word: string, forms: ReadonlyMap<string, readonly VerbForm[]>): readonly VerbForm[] | undefined {
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const finite = (forms.get(rest) ?? NONE).filter((reading) => reading.shape !== "participle");
    const participle = (forms.get(`ge${rest}`) ?? NONE).filter((reading) => reading.shape === "participle");
    const readings = [...finite, ...participle].map((reading) => ({ ...reading, verb: prefix + reading.verb }));
    if (readings.length > 0) return readings;
  }
  return undefined;
}

/** `kritisierte`, `prognostiziere`: the ending gives these verbs away. */
function readInieren(word: string): readonly VerbForm[] | undefined {
  const match = IN_IEREN.exec(word);
  if (match === null) return undefined;
  const verb = `${match[1]}en`;
  const finite = (mood: "indicative" | "subjunctive-1", plural: boolean): VerbForm => ({
    verb,
    shape: "finite",
    mood,
    plural,
  });
  switch (match[2]) {
    case "t":
      return [finite("indicative", false), { verb, shape: "participle" }];
    case "te":
      return [finite("indicative", false)];
    case "e":
      return [finite("subjunctive-1", false)];
    case "ten":
      return [finite("indicative", true)];
    default:
      return [{ verb, shape: "infinitive" }, finite("indicative", true)];
  }
}
