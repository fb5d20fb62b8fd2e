import { lowerCaseNouns } from "../lower-case.ts";
import type { LanguagePack } from "../pack.ts";
import { boilerplate } from "./boilerplate.ts";
import { byline } from "./byline.ts";
import { cues } from "./cues.ts";
import { indirectSpeech } from "./indirect-speech.ts";
import { abbreviations, marks } from "./marks.ts";
import * as names from "./names.ts";
import * as smallWords from "./words.ts";
import { elided, enclitic, functionWords, sentenceStarters } from "./words.ts";

export const italian: LanguagePack = {
  code: "it",
  functionWords,
  boilerplate,
  byline,
  marks,
  abbreviations,
  sentenceStarters,
  ordinalStop: false,
  joined: { before: elided, behind: enclitic },
  nouns: lowerCaseNouns(
    {
      adjectives: "after",
      personEndings: ["ista", "tore", "trice", "ologo", "ologa"],
      comparatives: new Set(["come"]),
      adverbEndings: ["mente"],
    },
    smallWords,
    names,
  ),
  cues,
  indirect: indirectSpeech,
};
