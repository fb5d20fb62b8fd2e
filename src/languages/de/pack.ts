import type { LanguagePack } from "../pack.ts";
import { boilerplate } from "./boilerplate.ts";
import { byline } from "./byline.ts";
import { cues } from "./cues.ts";
import { indirectSpeech } from "./indirect-speech.ts";
import { abbreviations, marks } from "./marks.ts";
import * as names from "./names.ts";
import * as smallWords from "./words.ts";

export const german: LanguagePack = {
  code: "de",
  functionWords: smallWords.functionWords,
  boilerplate,
  byline,
  marks,
  abbreviations,
  sentenceStarters: smallWords.sentenceStarters,
  ordinalStop: true,
  nouns: {
    capitalised: true,
    compounds: true,
    inflections: smallWords.inflections,
    determiners: smallWords.determiners,
    indefinites: smallWords.indefinites,
    possessives: smallWords.possessives,
    pronouns: smallWords.pronouns,
    polite: smallWords.polite,
    relatives: smallWords.relatives,
    prepositions: smallWords.prepositions,
    joiners: smallWords.joiners,
    looseJoiners: smallWords.looseJoiners,
    closed: smallWords.closed,
    adjectiveEndings: smallWords.adjectiveEndings,
    conjunctions: smallWords.conjunctions,
    comparatives: smallWords.comparatives,
    adverbEndings: smallWords.adverbEndings,
    weakEndings: smallWords.weakEndings,
    strongEndings: smallWords.strongEndings,
    nouns: names.nouns,
    genderEndings: names.genderEndings,
    femaleNames: names.femaleNames,
    maleNames: names.maleNames,
    nameParticles: names.nameParticles,
    surnameParticles: names.surnameParticles,
    titles: names.titles,
    places: names.places,
    commonRoles: names.commonRoles,
    parties: names.parties,
  },
  cues,
  indirect: indirectSpeech,
};
