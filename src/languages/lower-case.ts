import type { LowerCaseNouns, NounWords } from "./nouns.ts";

/** What the `words.ts` of a pack tells of noun phrases. */
type PhraseWords = Pick<LowerCaseNouns, "locatives"> &
  Pick<
    NounWords,
    | "inflections"
    | "determiners"
    | "indefinites"
    | "pronouns"
    | "relatives"
    | "prepositions"
    | "joiners"
    | "looseJoiners"
    | "closed"
    | "conjunctions"
  >;

/** What its `names.ts` tells. */
type NameWords = Pick<
  NounWords,
  "nouns" | "femaleNames" | "maleNames" | "nameParticles" | "titles" | "places" | "parties" | "commonRoles"
>;

/** In what a language differs from its neighbours. */
interface Build extends Pick<LowerCaseNouns, "adjectives" | "personEndings">, Pick<NounWords, "comparatives"> {
  /** None unless they are given. */
  readonly adverbEndings?: readonly string[];
  /** No unless it is said. */
  readonly compounds?: boolean;
  /** No unless it is said. */
  readonly possessives?: boolean;
}

/** The whole of {@link NounWords} for a language that writes nouns with a small letter and does not decline them. */
export function lowerCaseNouns(build: Build, words: PhraseWords, names: NameWords): NounWords {
  return {
    capitalised: false,
    lowerCase: {
      adjectives: build.adjectives,
      personEndings: build.personEndings,
      locatives: words.locatives,
      possessives: build.possessives ?? false,
    },
    compounds: build.compounds ?? false,
    inflections: words.inflections,
    determiners: words.determiners,
    indefinites: words.indefinites,
    pronouns: words.pronouns,
    relatives: words.relatives,
    prepositions: words.prepositions,
    joiners: words.joiners,
    looseJoiners: words.looseJoiners,
    closed: words.closed,
    adjectiveEndings: [],
    comparatives: build.comparatives,
    adverbEndings: build.adverbEndings ?? [],
    conjunctions: words.conjunctions,
    nouns: names.nouns,
    genderEndings: [],
    femaleNames: names.femaleNames,
    maleNames: names.maleNames,
    nameParticles: names.nameParticles,
    titles: names.titles,
    places: names.places,
    ...(names.commonRoles === undefined ? {} : { commonRoles: names.commonRoles }),
    ...(names.parties === undefined ? {} : { parties: names.parties }),
  };
}
