/** Grammatical gender, or the plural, in which German, French and others do not tell genders apart. */
export type Gender = "m" | "f" | "n" | "p";

/**
 * A reading of a determiner or pronoun: case (`n`ominative, `a`ccusative, `d`ative, `g`enitive) and gender, as in
 * `nm`. A language without cases uses `n` throughout.
 */
export type Reading = `${"n" | "a" | "d" | "g"}${Gender}`;

/** What a head noun says of the thing it names. */
export type NounKind = "person" | "group" | "institution" | "document" | "time" | "place" | "thing";

/** A noun, or the last part of a compound, that is known to the pack. */
export interface NounClass {
  readonly kind: NounKind;
  /** Empty where the word tells none, as of most roles in English. */
  readonly gender: Gender | "";
}

/** How noun phrases are built in a language that writes nouns with a small letter. */
export interface LowerCaseNouns {
  /** Where an adjective stands beside its noun: it tells which word of a phrase is the noun. */
  readonly adjectives: "before" | "after";
  /** Endings of nouns for persons, which need not be listed one by one. */
  readonly personEndings: readonly string[];
  /** Prepositions of place: what they govern is a place and no person. */
  readonly locatives: ReadonlySet<string>;
  /** Whether `’s` makes a genitive that stands before its noun. */
  readonly possessives: boolean;
}

/** Words and endings by which noun phrases are found and read. */
export interface NounWords {
  /** Whether every noun begins with a capital letter, as in German. */
  readonly capitalised: boolean;
  /** For languages in which nouns do not. */
  readonly lowerCase?: LowerCaseNouns;
  /** Whether compounds are written as one word: the last part tells what they are. */
  readonly compounds: boolean;
  /** Endings that a noun takes in the plural or in a case, the empty one among them. */
  readonly inflections: readonly string[];
  /** Determiners, lower case, with their readings. */
  readonly determiners: ReadonlyMap<string, readonly Reading[]>;
  /** Those among them that introduce something new (`ein`), lower case. */
  readonly indefinites: ReadonlySet<string>;
  /** Possessive determiners with the person they stand for, as readings of a pronoun (`seine` → `nm`). */
  readonly possessives?: ReadonlyMap<string, readonly Reading[]>;
  /** Pronouns of the third person that stand for a speaker, with their readings. */
  readonly pronouns: ReadonlyMap<string, readonly Reading[]>;
  /** Pronouns of address that have a capital wherever they stand, as they are written (`Sie`): no name goes on there. */
  readonly polite?: ReadonlySet<string>;
  /** Relative pronouns. */
  readonly relatives: ReadonlySet<string>;
  /** Prepositions, lower case, also those that hold an article (`im`). */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that join a phrase to the noun before it (`Sprecher für Umwelt`, `Kamanda von der Behörde`). */
  readonly joiners: ReadonlySet<string>;
  /** Prepositions that may do so, or tell where and when instead; only taken before the verb. */
  readonly looseJoiners: ReadonlySet<string>;
  /** Words that are never part of a noun phrase: conjunctions, adverbs, particles, auxiliaries; lower case. */
  readonly closed: ReadonlySet<string>;
  /** Endings of an adjective before its noun; empty where adjectives have none. */
  readonly adjectiveEndings: readonly string[];
  /** Words that join a phrase as what something is or is like (`als`); it is then no subject. */
  readonly comparatives: ReadonlySet<string>;
  /** Endings of adverbs: such a word ends a phrase, and it may begin a sentence with a capital. */
  readonly adverbEndings: readonly string[];
  /** The readings that an adjective's ending allows behind a determiner, longer endings first. */
  readonly weakEndings?: Readonly<Record<string, readonly Reading[]>>;
  /** The ending of an adjective without an article before it, by gender, where the language has such endings. */
  readonly strongEndings?: Readonly<Record<Gender, string>>;
  /** Classes of nouns by their last part, lower case (`ministerium` also finds `Außenministerium`, `-amt` `Umweltamt`). */
  readonly nouns: ReadonlyMap<string, NounClass>;
  /** Genders by ending, the longest first. */
  readonly genderEndings: readonly (readonly [ending: string, gender: Gender])[];
  readonly femaleNames: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  /** Particles inside names, lower case (`von`, `de`, `bin`). */
  readonly nameParticles: ReadonlySet<string>;
  /** Those that may begin a surname at the head of a sentence (`Von der Aue sagte`). */
  readonly surnameParticles?: ReadonlySet<string>;
  /** Titles before a name, with the gender they tell or an empty string. */
  readonly titles: ReadonlyMap<string, Gender | "">;
  /** Roles that tell no office, lower case: relatives, and what anybody may be (`frau`, `nachbar`). */
  readonly commonRoles?: ReadonlySet<string>;
  /** Roles before a court, lower case, also as last parts: nobody has two, so a new one never means who was named last. */
  readonly parties?: ReadonlySet<string>;
  /** Coordinating conjunctions (`und`, `sowie`). */
  readonly conjunctions: ReadonlySet<string>;
  /** Names of countries and other places that speak as institutions do, as they are written. */
  readonly places: ReadonlySet<string>;
}
