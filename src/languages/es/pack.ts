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

export const spanish: LanguagePack = {
  code: "es",
  functionWords,
  boilerplate,
  byline,
  marks,
  abbreviations,
  sentenceStarters,
  ordinalStop: false,
  dialogueDashes: new Set(["—", "–"]),
  nouns: lowerCaseNouns(
    {
      adjectives: "after",
      personEndings: ["ista", "dor", "dora", "ólogo", "óloga"],
      comparatives: new Set(["como"]),
      adverbEndings: ["mente"],
    },
    smallWords,
    names,
  ),
  cues,
  indirect: indirectSpeech,
};
