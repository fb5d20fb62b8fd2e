import type { ClauseWords } from "../speech.ts";
import { words } from "../words.ts";

/** The small words of English that show where clauses and noun phrases begin. */
export const clauseWords: ClauseWords = {
  that: words("that"),
  degree: words("so"),
  question: words("whether if what who whom which why where when how"),
  relative: words("who whom whose which that"),
  subordinators: words(
    "because although though while whereas if unless when whenever where after before since until as once so",
  ),
  conditions: words("if unless"),
  coordinators: words("and or but nor yet"),
  prepositions: words(
    "of in on at by for from with to into about over under after before during against between through",
  ),
  attributive: words("of for"),
  agent: words("by"),
  sourced: words("in"),
  nominative: words("the a an his her its their our my this that these those no some many several all both two three"),
  oblique: words(""),
  addressed: words(""),
  genitive: words(""),
  pronouns: words("he she it they we i you one this that these those some many most others everyone nobody"),
  reflexives: words("himself herself itself themselves"),
  impersonal: words("it there"),
  purpose: words("in so"),
  sentential: words("this that"),
  adverbs: words(
    "also again later earlier then now today yesterday previously recently repeatedly once never always still already only",
    "just even further simply",
  ),
  times: words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september",
    "october november december",
  ),
};
