import type { LanguagePack } from "../pack.ts";
import { boilerplate } from "./boilerplate.ts";
import { abbreviations, marks } from "./marks.ts";
import { functionWords, sentenceStarters } from "./words.ts";

export const french: LanguagePack = {
  code: "fr",
  functionWords,
  boilerplate,
  marks,
  abbreviations,
  sentenceStarters,
  ordinalStop: false,
};
