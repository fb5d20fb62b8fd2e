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

export const dutch: LanguagePack = {
  code: "nl",
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
      personEndings: ["aar", "ster", "iste", "ist"],
      comparatives: new Set(["als"]),
      compounds: true,
    },
    smallWords,
    names,
  ),
  cues,
  indirect: indirectSpeech,
};
