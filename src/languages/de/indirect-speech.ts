import type { IndirectSpeech } from "../speech.ts";
import { words } from "../words.ts";
import { clauseWords } from "./clause-words.ts";
import { conjugateAll, INSEPARABLE_PREFIXES } from "./conjugation.ts";
import { derivation } from "./derivation.ts";
import { nominalCues, sourcePhrases } from "./nominal-cues.ts";
import { speechVerbs } from "./speech-verbs.ts";
import { AUXILIARY_VERBS } from "./subjunctive.ts";

/** Separable particles, longest first so that `voraus` is tried before `vor`. */
const PARTICLES = (
  "ab an auf aus bei bekannt da dar deutlich ein entgegen fest fort frei gegenüber heraus herunter hervor hin hinaus " +
  "hinzu her herbei klar laut los mit nach nahe nieder offen statt teil um unter vor voran voraus vorbei vorher weg weiter " +
  "wieder zu zurück zusammen"
)
  .split(" ")
  .sort((a, b) => b.length - a.length || a.localeCompare(b));

const FORMS = conjugateAll();

/** All that the rules for speech without marks need to know of German. */
export const indirectSpeech: IndirectSpeech = {
  order: "verb-second",
  commaClauses: true,
  omitsThat: true,
  verbs: speechVerbs,
  morphology: {
    forms: FORMS,
    derive: derivation(FORMS, PARTICLES),
    auxiliaries: new Set(AUXILIARY_VERBS.map(({ verb }) => verb)),
    helpers: {
      perfect: words("haben sein werden"),
      passive: words("werden"),
      modals: words("können müssen sollen wollen dürfen mögen lassen"),
    },
    particles: PARTICLES,
    hearsay: { modals: words("soll sollen"), perfect: words("haben sein") },
    infinitiveMarks: words("zu"),
    spacedParticles: words("bekannt klar deutlich fest"),
    pastEndings: [],
    prefixes: INSEPARABLE_PREFIXES,
  },
  nouns: nominalCues,
  sources: sourcePhrases,
  words: clauseWords,
};
