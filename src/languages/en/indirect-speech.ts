import type { IndirectSpeech } from "../speech.ts";
import { words } from "../words.ts";
import { clauseWords } from "./clause-words.ts";
import { conjugateAll } from "./conjugation.ts";
import { cues } from "./cues.ts";
import { MODALS } from "./irregular-verbs.ts";
import { nominalCues, sourcePhrases } from "./nominal-cues.ts";
import { speechVerbs } from "./speech-verbs.ts";

/** Every verb that the pack knows, each once. */
const VERBS = new Set([
  ...[cues.saying, cues.naming, cues.judging, cues.citing, cues.containing].flatMap((list) => [...list]),
  ...[speechVerbs.clause, speechVerbs.question, speechVerbs.infinitive, speechVerbs.object].flatMap((list) => [
    ...list,
  ]),
  ...Object.values(speechVerbs.about).flatMap((list) => [...list]),
]);

/** All that the rules for verbs and for speech without marks need to know of English. */
export const indirectSpeech: IndirectSpeech = {
  order: "subject-verb",
  commaClauses: false,
  omitsThat: true,
  verbs: speechVerbs,
  morphology: {
    forms: conjugateAll(VERBS),
    auxiliaries: new Set(["be", "have", "do", ...MODALS]),
    helpers: {
      perfect: words("have be"),
      passive: words("be get"),
      modals: new Set(["do", ...MODALS]),
    },
    particles: [],
    hearsay: { modals: words(""), perfect: words("") },
    infinitiveMarks: words("to"),
    spacedParticles: words(""),
    pastEndings: ["ed"],
    prefixes: [],
  },
  nouns: nominalCues,
  sources: sourcePhrases,
  words: clauseWords,
};
