import type { LanguagePack } from "../pack.ts";
import { boilerplate } from "./boilerplate.ts";
import { byline } from "./byline.ts";
import { cues } from "./cues.ts";
import { indirectSpeech } from "./indirect-speech.ts";
import { abbreviations, marks } from "./marks.ts";
import * as names from "./names.ts";
import * as smallWords from "./words.ts";

export const english: LanguagePack = {
  code: "en",
  functionWords: smallWords.functionWords,
  boilerplate,
  byline,
  marks,
  abbreviations,
  sentenceStarters: smallWords.sentenceStarters,
  ordinalStop: false,
  nouns: {
    capitalised: false,
    lowerCase: {
      adjectives: "before",
      personEndings: ["er", "ist", "ian", "eer", "man", "woman", "person", "-year-old"],
      locatives: smallWords.locatives,
      possessives: true,
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
    conjunctions: smallWords.conjunctions,
    comparatives: new Set(["as"]),
    adverbEndings: ["ly"],
    nouns: names.nouns,
    genderEndings: names.genderEndings,
    femaleNames: names.femaleNames,
    maleNames: names.maleNames,
    nameParticles: names.nameParticles,
    titles: names.titles,
    places: names.places,
  },
  cues,
  indirect: indirectSpeech,
};
