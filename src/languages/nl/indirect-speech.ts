import { plainSpeech } from "../plain.ts";
import type { IndirectSpeech } from "../speech.ts";
import { words } from "../words.ts";
import { conjugateAll } from "./conjugation.ts";
import { cues } from "./cues.ts";
import { prepositions } from "./words.ts";

const VERBS = [cues.saying, cues.naming, cues.judging, cues.citing, cues.containing].flatMap((list) => [...list]);

/** Separable particles, the longest first. */
const PARTICLES = [
  "tegen",
  "samen",
  "bekend",
  "door",
  "vast",
  "voor",
  "aan",
  "mee",
  "toe",
  "uit",
  "op",
  "na",
  "in",
  "af",
];

/** What the rules for verbs and reported clauses need to know of Dutch. */
export const indirectSpeech: IndirectSpeech = plainSpeech({
  order: "verb-second",
  cues,
  asking: words("vragen zeggen uit|leggen vertellen"),
  telling: words("zeggen vertellen beloven zweren vragen waarschuwen laten"),
  forms: conjugateAll(new Set(VERBS)),
  helpers: {
    perfect: words("hebben zijn worden"),
    passive: words("worden"),
    modals: words("zullen kunnen moeten willen mogen laten gaan"),
  },
  particles: PARTICLES,
  that: words("dat"),
  question: words("of waarom hoe wanneer waar wie wat"),
  relative: words("die dat wie waar"),
  subordinators: words("omdat terwijl toen als nadat voordat hoewel zodat"),
  coordinators: words("en of maar noch"),
  agent: words("door"),
  reflexives: words("zich"),
  prepositions,
});
