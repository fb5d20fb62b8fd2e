import type { Gender, NounClass, NounKind, Reading } from "./nouns.ts";

/** Every noun of a list with its class. */
export function classed(
  list: Iterable<string>,
  kind: NounKind,
  gender: Gender | "",
): readonly (readonly [string, NounClass])[] {
  return [...list].map((noun) => [noun, { kind, gender }]);
}

/** Lists of nouns, lower case, by what they name. */
interface NounLists {
  readonly things: Iterable<string>;
  readonly times: Iterable<string>;
  readonly documents: Iterable<string>;
  readonly institutions: Iterable<string>;
  /** The plurals of roles, where they do not follow from the endings of nouns. */
  readonly pluralRoles?: Iterable<string>;
  /** Those that do not tell whether a woman or a man has them. */
  readonly roles: Iterable<string>;
  readonly femaleRoles: Iterable<string>;
  readonly groups: Iterable<string>;
}

/** The classes of nouns that tell no gender but that of persons; a noun in several lists is what the last one says. */
export function nounsByKind(lists: NounLists): ReadonlyMap<string, NounClass> {
  return new Map([
    ...classed(lists.things, "thing", ""),
    ...classed(lists.times, "time", ""),
    ...classed(lists.documents, "document", ""),
    ...classed(lists.institutions, "institution", ""),
    ...classed(lists.pluralRoles ?? [], "group", "p"),
    ...classed(lists.roles, "person", ""),
    ...classed(lists.femaleRoles, "person", "f"),
    ...classed(lists.groups, "group", "p"),
  ]);
}

/** Every word of a running text with the same readings. */
export function read(readings: readonly Reading[], list: string): readonly (readonly [string, readonly Reading[]])[] {
  return list.split(" ").map((word) => [word, readings]);
}

/** Readings in the nominative, the only case of a language that declines no nouns: `of("m", "p")`. */
export function of(...genders: readonly Gender[]): readonly Reading[] {
  return genders.map((gender): Reading => `n${gender}`);
}
