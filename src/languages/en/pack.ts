import type { LanguagePack } from "../pack.ts";
import { boilerplate } from "./boilerplate.ts";
import { byline } from "./byline.ts";
import { abbreviations, marks } from "./marks.ts";
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
};
