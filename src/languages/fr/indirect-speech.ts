import { plainSpeech } from "../plain.ts";
import type { IndirectSpeech } from "../speech.ts";
import { words } from "../words.ts";
import { conjugateAll } from "./conjugation.ts";
import { cues } from "./cues.ts";
import { prepositions } from "./words.ts";

const VERBS = [cues.saying, cues.naming, cues.judging, cues.citing].flatMap((list) => [...list]);

/** What the rules for verbs and reported clauses need to know of French. */
export const indirectSpeech: IndirectSpeech = plainSpeech({
  order: "subject-verb",
  cues,
  asking: words("demander interroger savoir expliquer dire préciser indiquer"),
  telling: words("dire raconter confier promettre jurer assurer affirmer espérer demander avertir prévenir rappeler"),
  forms: conjugateAll(new Set(VERBS)),
  helpers: {
    perfect: words("avoir être"),
    passive: words("être"),
    modals: words("pouvoir devoir vouloir aller venir faire"),
  },
  that: words("que qu’ qu'"),
  question: words("si s’ s' pourquoi comment quand où combien"),
  relative: words("qui que qu’ qu' dont où lequel laquelle"),
  subordinators: words("quand lorsque lorsqu’ lorsqu' puisque puisqu’ comme si parce tandis alors pendant avant après"),
  coordinators: words("et ou mais ni puis"),
  agent: words("par"),
  reflexives: words("se s’ s'"),
  prepositions,
});
