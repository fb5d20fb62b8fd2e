import type { NominalCues, SourcePhrases } from "../speech.ts";
import { words } from "../words.ts";

/** English nouns that govern a clause or an infinitive with somebody's words. */
export const nominalCues: NominalCues = {
  clause: words(
    "claim claims statement allegation allegations warning warnings announcement report reports suggestion suggestions belief",
    "argument conclusion finding findings fear fears hope hopes view prediction promise assurance rumour rumours rumor rumors",
    "admission assertion accusation accusations complaint complaints denial message news",
  ),
  infinitive: words("promise pledge vow call calls demand demands threat request offer order refusal plan plans"),
};

/** English phrases that name a source without a verb of saying. */
export const sourcePhrases: SourcePhrases = {
  before: words("according"),
  beforeStatement: words("in"),
  after: words(""),
  afterStatement: words(""),
  statements: words("words view opinion account telling"),
  adverbs: words(""),
  tag: words(""),
  comment: words("as"),
};
