import type { LanguagePack } from "../pack.ts";
import { boilerplate } from "./boilerplate.ts";
import { byline } from "./byline.ts";
import { cues } from "./cues.ts";
import { indirectSpeech } from "./indirect-speech.ts";
import { abbreviations, marks } from "./marks.ts";
import * as names from "./names.ts";
import * as smallWords from "./words.ts";

export const spanish: LanguagePack = {
  code: "es",
  functionWords: smallWords.functionWords,
  boilerplate,
  byline,
  marks,
  abbreviations,
  sentenceStarters: smallWords.sentenceStarters,
  ordinalStop: false,
  dialogueDashes: new Set(["—", "–"]),
  nouns: {
    capitalised: false,
    lowerCase: {
      adjectives: "after",
      personEndings: ["ista", "dor", "dora", "ólogo", "óloga"],
      locatives: smallWords.locatives,
      possessives: false,
    },
    compounds: false,
    inflections: smallWords.inflections,
    determiners: smallWords.determiners,
    indefinites: smallWords.indefinites,
    pronouns: smallWords.pronouns,
    relatives: smallWords.relatives,
    prepositions: smallWords.prepositions,
    joiners: smallWords.joiners,
    looseJoiners: smallWords.looseJoiners,
    closed: smallWords.closed,
    adjectiveEndings: [],
    comparatives: new Set(["como"]),
    adverbEndings: ["mente"],
    conjunctions: smallWords.conjunctions,
    nouns: names.nouns,
    genderEndings: [],
    femaleNames: names.femaleNames,
    maleNames: names.maleNames,
    nameParticles: names.nameParticles,
    titles: names.titles,
    places: names.places,
  },
  cues,
  indirect: indirectSpeech,
};
