import { plainSpeech } from "../plain.ts";
import type { IndirectSpeech } from "../speech.ts";
import { words } from "../words.ts";
import { conjugateAll } from "./conjugation.ts";
import { cues } from "./cues.ts";
import { prepositions } from "./words.ts";

const VERBS = [cues.saying, cues.naming, cues.judging, cues.citing, cues.containing].flatMap((list) => [...list]);

/** What the rules for verbs and reported clauses need to know of Spanish. */
export const indirectSpeech: IndirectSpeech = plainSpeech({
  order: "subject-verb",
  cues,
  asking: words("preguntar explicar decir precisar indicar interrogar"),
  telling: words("decir contar prometer jurar asegurar pedir advertir avisar recordar"),
  forms: conjugateAll(new Set(VERBS)),
  helpers: {
    perfect: words("haber ser estar"),
    passive: words("ser"),
    modals: words("poder deber querer ir"),
  },
  that: words("que"),
  question: words("si cómo cuándo dónde por cuánto quién"),
  relative: words("que quien quienes cuyo cuya"),
  subordinators: words("cuando porque como mientras si aunque después antes tras"),
  coordinators: words("y e o u pero ni"),
  agent: words("por"),
  reflexives: words("se"),
  prepositions,
});
