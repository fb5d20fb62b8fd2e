import { plainSpeech } from "../plain.ts";
import type { IndirectSpeech } from "../speech.ts";
import { words } from "../words.ts";
import { conjugateAll } from "./conjugation.ts";
import { cues } from "./cues.ts";
import { prepositions } from "./words.ts";

const VERBS = [cues.saying, cues.naming, cues.judging, cues.citing].flatMap((list) => [...list]);

/** What the rules for verbs and reported clauses need to know of Italian. */
export const indirectSpeech: IndirectSpeech = plainSpeech({
  order: "subject-verb",
  cues,
  asking: words("chiedere domandare spiegare dire precisare indicare interrogare"),
  telling: words("dire raccontare promettere giurare assicurare chiedere avvertire ricordare"),
  forms: conjugateAll(new Set(VERBS)),
  helpers: {
    perfect: words("avere essere"),
    passive: words("essere venire"),
    modals: words("potere dovere volere andare fare stare"),
  },
  that: words("che"),
  question: words("se come quando dove perché quanto chi"),
  relative: words("che cui quale quali"),
  subordinators: words("quando perché come mentre se poiché dopo prima"),
  coordinators: words("e ed o ma né"),
  agent: words("da dal dallo dalla dall’ dall' dai dagli dalle"),
  reflexives: words("si"),
  prepositions,
});
