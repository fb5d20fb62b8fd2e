import { lowerCaseNouns } from "../lower-case.ts";
import type { LanguagePack } from "../pack.ts";
import { boilerplate } from "./boilerplate.ts";
import { byline } from "./byline.ts";
import { cues } from "./cues.ts";
import { indirectSpeech } from "./indirect-speech.ts";
import { abbreviations, marks } from "./marks.ts";
import * as names from "./names.ts";
import * as smallWords from "./words.ts";
import { functionWords, sentenceStarters } from "./words.ts";

export const english: LanguagePack = {
  code: "en",
  functionWords,
  boilerplate,
  byline,
  marks,
  abbreviations,
  sentenceStarters,
  ordinalStop: false,
  nouns: lowerCaseNouns(
    {
      adjectives: "before",
      personEndings: ["er", "ist", "ian", "eer", "man", "woman", "person", "-year-old"],
      comparatives: new Set(["as"]),
      adverbEndings: ["ly"],
      possessives: true,
    },
    smallWords,
    names,
  ),
  cues,
  indirect: indirectSpeech,
};
