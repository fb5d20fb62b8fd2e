import type { IndirectSpeech, VerbForm } from "../../languages/speech.ts";
import type { Document } from "../document.ts";
import type { Token } from "../tokens.ts";

/** A document together with what its language knows of indirect speech, and the verb readings of its tokens. */
export interface Grammar {
  readonly document: Document;
  readonly speech: IndirectSpeech;
  /** All readings of a token as a verb form; none for capitalised words within a sentence. */
  readonly readings: (token: number) => readonly VerbForm[];
}

const NONE: readonly VerbForm[] = [];
const IN_IEREN = /^(\p{Ll}{2,}ier)(t|te|ten|e|en)$/u;

export function grammarOf(document: Document, speech: IndirectSpeech): Grammar {
  const known = new Map<string, readonly VerbForm[]>();
  const lookUp = (word: string): readonly VerbForm[] => {
    let found = known.get(word);
    if (found === undefined) {
      found = readWord(word, speech);
      known.set(word, found);
    }
    return found;
  };
  const readings = (index: number): readonly VerbForm[] => {
    const token = document.tokens[index];
    if (token?.kind !== "word" || (token.capital && !startsSentence(document, index))) return NONE;
    const found = lookUp(token.lower);
    return token.capital
      ? found.filter((reading) => reading.shape === "participle" || speech.morphology.auxiliaries.has(reading.verb))
      : found;
  };
  return { document, speech, readings };
}

export function tokenAt(grammar: Grammar, index: number): Token | undefined {
  return grammar.document.tokens[index];
}

export function lowerAt(grammar: Grammar, index: number): string {
  return grammar.document.tokens[index]?.lower ?? "";
}

function startsSentence(document: Document, index: number): boolean {
  const sentence = document.sentences[document.sentenceOf[index] ?? -1];
  if (sentence === undefined) return false;
  return index === sentence.first || (index === sentence.first + 1 && document.tokens[index - 1]?.kind === "mark");
}

function readWord(word: string, speech: IndirectSpeech): readonly VerbForm[] {
  const { forms, particles, auxiliaries } = speech.morphology;
  if (isNeverVerb(word, speech)) return (forms.get(word) ?? NONE).filter(({ verb }) => auxiliaries.has(verb));
  const whole = forms.get(word) ?? readInieren(word) ?? readPrefixed(word, speech);
  if (whole !== undefined) return whole;
  for (const particle of particles) {
    if (!word.startsWith(particle) || word.length < particle.length + 3) continue;
    const rest = word.slice(particle.length);
    const base = forms.get(rest) ?? readInieren(rest) ?? readPrefixed(rest, speech);
    if (base !== undefined) return base.map((reading) => ({ ...reading, verb: `${particle}|${reading.verb}` }));
  }
  return readJoinedInfinitive(word, speech);
}

/** Determiners, pronouns and adverbs look like verbs now and then: `einige`, `anstelle`, `teilweise`. */
function isNeverVerb(word: string, { words }: IndirectSpeech): boolean {
  return words.nominative.has(word) || words.pronouns.has(word) || words.adverbs.has(word);
}

/** `durchzusetzen`: `zu` between a particle, whatever it is, and an infinitive. */
function readJoinedInfinitive(word: string, { morphology: { forms } }: IndirectSpeech): readonly VerbForm[] {
  for (let at = word.indexOf("zu", 2); at > 0; at = word.indexOf("zu", at + 1)) {
    const base = forms.get(word.slice(at + 2))?.find((reading) => reading.shape === "infinitive");
    if (base !== undefined) return [{ verb: `${word.slice(0, at)}|${base.verb}`, shape: "zu-infinitive" }];
  }
  return NONE;
}

/** `bespricht`, `besprochen`: the prefix takes the place of `ge-` in the participle. */
function readPrefixed(word: string, { morphology: { forms, prefixes } }: IndirectSpeech): VerbForm[] | undefined {
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const finite = (forms.get(rest) ?? NONE).filter((reading) => reading.shape !== "participle");
    const participle = (forms.get(`ge${rest}`) ?? NONE).filter((reading) => reading.shape === "participle");
    const readings = [...finite, ...participle].map((reading) => ({ ...reading, verb: prefix + reading.verb }));
    if (readings.length > 0) return readings;
  }
  return undefined;
}

function readInieren(word: string): VerbForm[] | undefined {
  const match = IN_IEREN.exec(word);
  if (match === null) return undefined;
  const verb = `${match[1]}en`;
  const finite = (mood: "indicative" | "subjunctive-1", plural: boolean): VerbForm => ({
    verb,
    shape: "finite",
    mood,
    plural,
  });
  switch (match[2]) {
    case "t":
      return [finite("indicative", false), { verb, shape: "participle" }];
    case "te":
      return [finite("indicative", false)];
    case "e":
      return [finite("subjunctive-1", false)];
    case "ten":
      return [finite("indicative", true)];
    default:
      return [{ verb, shape: "infinitive" }, finite("indicative", true)];
  }
}
