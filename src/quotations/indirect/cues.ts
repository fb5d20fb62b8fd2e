import type { Clause } from "./clauses.ts";
import { type Grammar, lowerAt, tokenAt } from "./grammar.ts";
import { isSpeechVerb } from "./speech-verb.ts";

/** A verb of saying in a clause. */
export interface Cue {
  /** The infinitive as the lists of the language have it. */
  readonly verb: string;
  readonly clause: Clause;
  /** The finite verb that it belongs to. */
  readonly finite: number;
  /** Its words, in order: token indices. */
  readonly tokens: readonly number[];
  readonly passive: boolean;
  /** The last token of its part of the clause. */
  readonly end: number;
}

const NO_CUES: readonly Cue[] = [];

/** The verbs of saying of a clause, the last one first: that one stands nearest to what is said. */
export function cuesOf(grammar: Grammar, clauses: readonly Clause[], clause: Clause): readonly Cue[] {
  if (!clause.mayCue) return NO_CUES;
  const { verbs } = clause;
  const cues: Cue[] = [];
  for (let position = 0; position < verbs.length; position++) {
    const finite = verbs[position] ?? -1;
    const next = verbs[position + 1];
    const end = next === undefined ? clause.last : conjunctEnd(grammar, finite, next);
    const start = position === 0 ? clause.first : (verbs[position - 1] ?? 0) + 1;
    const cue = cueAt(grammar, clauses, clause, finite, start, end);
    if (cue !== null) cues.unshift(cue);
  }
  return cues;
}

/** The token before the coordinator that leads to the next verb, or before that verb. */
function conjunctEnd(grammar: Grammar, finite: number, next: number): number {
  for (let i = next - 1; i > finite; i--) {
    if (grammar.speech.words.coordinators.has(lowerAt(grammar, i))) return i - 1;
  }
  return next - 1;
}

function cueAt(
  grammar: Grammar,
  clauses: readonly Clause[],
  clause: Clause,
  finite: number,
  start: number,
  end: number,
): Cue | null {
  const { perfect, modals } = grammar.speech.morphology.helpers;
  for (const { verb, shape } of grammar.readings(finite)) {
    if (shape !== "finite") continue;
    const found = perfect.has(verb)
      ? [participleCue(grammar, finite, verb, start, end)]
      : modals.has(verb)
        ? [modalCue(grammar, finite, verb, end)]
        : simpleCues(grammar, clauses, clause, finite, verb, end);
    for (const cue of found) {
      if (cue === null || !isSpeechVerb(grammar.speech, cue.verb)) continue;
      if (grammar.speech.verbs.reflexive.has(cue.verb) && !hasReflexive(grammar, clause)) continue;
      const { verb: said, passive } = cue;
      return { verb: said, clause, finite, tokens: [...cue.tokens].sort(ascending), passive, end };
    }
  }
  return null;
}

/** What a form may be a cue by; its tokens are in no order. */
type Found = Pick<Cue, "verb" | "tokens" | "passive">;

/** The verb with its particle; also without it where the particle may be an adverb (`sagte weiter`). */
function simpleCues(
  grammar: Grammar,
  clauses: readonly Clause[],
  clause: Clause,
  finite: number,
  verb: string,
  end: number,
): Found[] {
  const given = end > finite + 1 ? infinitiveBefore(grammar, end, verb) : null;
  if (given !== null) return [{ verb: given, tokens: [finite, end - 1, end], passive: false }];
  const alone: Found = { verb, tokens: [finite], passive: false };
  const particle = particleOf(grammar, clauses, clause, finite, end);
  if (particle < 0 || verb.includes("|")) return [alone];
  const word = lowerAt(grammar, particle);
  const tokens = [finite, particle];
  const split: Found = { verb: `${word}|${verb}`, tokens, passive: false };
  return grammar.speech.words.adverbs.has(word) ? [split, alone] : [split];
}

/** The separable particle at the end of the verb's part of the clause, or alone after an inserted clause; else -1. */
function particleOf(grammar: Grammar, clauses: readonly Clause[], clause: Clause, finite: number, end: number): number {
  const { morphology } = grammar.speech;
  const isParticle = (i: number): boolean =>
    i > finite && morphology.particles.includes(lowerAt(grammar, i)) && !(tokenAt(grammar, i)?.capital ?? true);
  if (isParticle(end)) return end;
  // `…, wie die Polizei bekannt gab`: written apart before the verb.
  if (finite === end && isSpacedParticle(grammar, finite - 1)) return finite - 1;
  if (end !== clause.last) return -1;
  for (let i = clause.index + 1; i < Math.min(clauses.length, clause.index + 4); i++) {
    const later = clauses[i];
    if (later?.kind === "fragment" && later.last - later.first < 8 && isParticle(later.last)) return later.last;
  }
  return -1;
}

/** `hat … angekündigt`, `wurde … vorgeworfen`, `angekündigt hatte`. */
function participleCue(grammar: Grammar, finite: number, auxiliary: string, start: number, end: number): Found | null {
  const { perfect, passive } = grammar.speech.morphology.helpers;
  const helpers: number[] = [];
  for (let i = end; i >= start; i--) {
    if (i === finite) continue;
    const readings = grammar.readings(i);
    const participle = readings.find((reading) => reading.shape === "participle");
    if (participle === undefined) {
      const known = `${lowerAt(grammar, i)}|${auxiliary}`;
      if (i > finite && helpers.length === 0 && isSpeechVerb(grammar.speech, known))
        return { verb: known, tokens: [finite, i], passive: true };
      continue;
    }
    if (perfect.has(participle.verb)) {
      helpers.push(i);
      const known = `${lowerAt(grammar, i - 1)}|${participle.verb}`;
      if (isSpeechVerb(grammar.speech, known)) return { verb: known, tokens: [finite, i - 1, i], passive: true };
      continue;
    }
    const given = infinitiveBefore(grammar, i - 1, participle.verb);
    if (given !== null) return { verb: given, tokens: [finite, i - 2, i - 1, i], passive: passive.has(auxiliary) };
    const spaced = spacedParticle(grammar, i);
    const verb = spaced < 0 ? participle.verb : `${lowerAt(grammar, spaced)}|${participle.verb}`;
    const tokens = [finite, ...(spaced < 0 ? [] : [spaced]), i, ...helpers];
    return { verb, tokens, passive: passive.has(auxiliary) || helpers.length > 0 };
  }
  return null;
}

/** `gab zu bedenken`: the verb with the infinitive at a token, where they are listed as one. */
function infinitiveBefore(grammar: Grammar, token: number, verb: string): string | null {
  if (!grammar.verb(token).infinitive || !grammar.speech.morphology.infinitiveMarks?.has(lowerAt(grammar, token - 1)))
    return null;
  const joined = `${lowerAt(grammar, token)} ${verb}`;
  return isSpeechVerb(grammar.speech, joined) ? joined : null;
}

/** `wollte wissen`, `ließ verlauten`: listed as one verb. With other modals nothing has been said yet. */
function modalCue(grammar: Grammar, finite: number, modal: string, end: number): Found | null {
  const infinitive = grammar.readings(end).find((reading) => reading.shape === "infinitive");
  if (infinitive === undefined || end === finite) return null;
  return { verb: `${infinitive.verb} ${modal}`, tokens: [finite, end], passive: false };
}

/** `bekannt gegeben` written apart. */
function spacedParticle(grammar: Grammar, participle: number): number {
  return isSpacedParticle(grammar, participle - 1) ? participle - 1 : -1;
}

function isSpacedParticle(grammar: Grammar, token: number): boolean {
  return grammar.speech.morphology.spacedParticles.has(lowerAt(grammar, token));
}

const ascending = (a: number, b: number): number => a - b;

function hasReflexive(grammar: Grammar, clause: Clause): boolean {
  for (let i = clause.first; i <= clause.last; i++)
    if (grammar.speech.words.reflexives.has(lowerAt(grammar, i))) return true;
  return false;
}
