import type { IndirectSpeech } from "../../languages/speech.ts";

/** Whether a verb, with its particle, is one of saying in any construction. */
export function isSpeechVerb(speech: IndirectSpeech, verb: string): boolean {
  return classesOf(speech).all.has(verb);
}

/**
 * Whether a verb is one of saying by itself or together with a particle that may stand elsewhere in its clause.
 * Auxiliaries are not: with them it is the participle that tells, or the word beside them.
 */
export function mayCue(verb: string, speech: IndirectSpeech): boolean {
  const { all, bases } = classesOf(speech);
  return all.has(verb) || bases.has(baseOf(verb));
}

/** The verb without its particle (`an|kündigen` → `kündigen`) or modal (`wissen wollen` → `wissen`). */
function baseOf(verb: string): string {
  const end = verb.indexOf(" ");
  return verb.slice(verb.indexOf("|") + 1, end < 0 ? verb.length : end);
}

interface SpeechVerbClasses {
  readonly all: ReadonlySet<string>;
  /** Those among them that may stand apart from their particle, without it. */
  readonly bases: ReadonlySet<string>;
}

const CLASSES = new WeakMap<IndirectSpeech, SpeechVerbClasses>();

function classesOf(speech: IndirectSpeech): SpeechVerbClasses {
  let known = CLASSES.get(speech);
  if (known === undefined) {
    const { clause, question, infinitive, object, about, correlated = new Set<string>() } = speech.verbs;
    const all = new Set(
      [clause, question, infinitive, object, correlated, ...Object.values(about)].flatMap((list) => [...list]),
    );
    const { perfect } = speech.morphology.helpers;
    known = { all, bases: new Set([...all].map(baseOf).filter((base) => !perfect.has(base))) };
    CLASSES.set(speech, known);
  }
  return known;
}
