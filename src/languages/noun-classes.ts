import type { Gender, NounClass, NounKind, Reading } from "./nouns.ts";

/** Every noun of a list with its class. */
export function classed(
  list: Iterable<string>,
  kind: NounKind,
  gender: Gender | "",
): readonly (readonly [string, NounClass])[] {
  return [...list].map((noun) => [noun, { kind, gender }]);
}

/** Every word of a running text with the same readings. */
export function read(readings: readonly Reading[], list: string): readonly (readonly [string, readonly Reading[]])[] {
  return list.split(" ").map((word) => [word, readings]);
}

/** Readings in the nominative, the only case of a language that declines no nouns: `of("m", "p")`. */
export function of(...genders: readonly Gender[]): readonly Reading[] {
  return genders.map((gender): Reading => `n${gender}`);
}
