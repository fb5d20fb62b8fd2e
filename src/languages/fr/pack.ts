import type { LanguagePack } from "../pack.ts";
import { boilerplate } from "./boilerplate.ts";
import { byline } from "./byline.ts";
import { abbreviations, marks } from "./marks.ts";
import { functionWords, sentenceStarters } from "./words.ts";

export const french: LanguagePack = {
  code: "fr",
  functionWords,
  boilerplate,
  byline,
  marks,
  abbreviations,
  sentenceStarters,
  ordinalStop: false,
};
