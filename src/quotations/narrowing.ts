import type { Gender, Reading } from "../languages/nouns.ts";

/** What a form tells that can be any case and gender but a genitive singular. */
export const ALL_READINGS: readonly Reading[] = [
  "nm",
  "nf",
  "nn",
  "np",
  "am",
  "af",
  "an",
  "ap",
  "dm",
  "df",
  "dn",
  "dp",
  "gp",
];

/**
 * Narrows the readings of determiners down to those that their noun or adjective allows. Few lists come up again and
 * again: each is made once and shared. A narrowing that leaves nothing is none.
 */
export class Narrowing {
  readonly #byGender = new Map<readonly Reading[], Map<string, readonly Reading[]>>();
  readonly #byAllowed = new Map<readonly Reading[], Map<readonly Reading[], readonly Reading[]>>();

  /** Those of one gender, and those in the plural where the noun may be one. */
  toGender(readings: readonly Reading[], gender: Gender, mayBePlural: boolean): readonly Reading[] {
    const key = mayBePlural ? PLURAL_KEYS[gender] : gender;
    return narrowed(this.#byGender, readings, key, ([, other]) => other === gender || (other === "p" && mayBePlural));
  }

  /** Those that are among `allowed`. */
  toAllowed(readings: readonly Reading[], allowed: readonly Reading[]): readonly Reading[] {
    return narrowed(this.#byAllowed, readings, allowed, (reading) => allowed.includes(reading));
  }
}

const PLURAL_KEYS: Readonly<Record<Gender, string>> = { m: "mp", f: "fp", n: "np", p: "pp" };

function narrowed<Key>(
  known: Map<readonly Reading[], Map<Key, readonly Reading[]>>,
  readings: readonly Reading[],
  key: Key,
  keep: (reading: Reading) => boolean,
): readonly Reading[] {
  let lists = known.get(readings);
  if (lists === undefined) {
    lists = new Map();
    known.set(readings, lists);
  }
  let list = lists.get(key);
  if (list === undefined) {
    const left = readings.filter(keep);
    list = left.length > 0 ? left : readings;
    lists.set(key, list);
  }
  return list;
}
