import type { IndirectSpeech, Mood, VerbForm } from "../../languages/speech.ts";
import type { Document } from "../document.ts";
import type { Token } from "../tokens.ts";
import { mayCue } from "./speech-verb.ts";

/** A document together with what its language knows of indirect speech, and the verb readings of its tokens. */
export interface Grammar {
  readonly document: Document;
  readonly speech: IndirectSpeech;
  /** All readings of a token as a verb form; none for capitalised words within a sentence. */
  readonly readings: (token: number) => readonly VerbForm[];
  /** The same with what they come to. */
  readonly verb: (token: number) => VerbReadings;
}

/** The readings of a word as a verb form and what they come to. */
export interface VerbReadings {
  readonly forms: readonly VerbForm[];
  /** Whether one of them, or each of them and at least one, is finite. */
  readonly maybeFinite: boolean;
  readonly surelyFinite: boolean;
  readonly indicative: boolean;
  readonly participle: boolean;
  readonly infinitive: boolean;
  readonly zuInfinitive: boolean;
  /** Of the finite ones; the indicative where the form can be one. */
  readonly mood: Mood | null;
  /** Whether one of them is a verb of saying by itself, or may be one with a particle. */
  readonly mayCue: boolean;
}

const NONE: readonly VerbForm[] = [];
const LONGEST_VERB = 40;
const IN_IEREN = /^(\p{Ll}{2,}ier)(t|te|ten|e|en)$/u;

export function grammarOf(document: Document, speech: IndirectSpeech): Grammar {
  const { verbs } = document;
  return {
    document,
    speech,
    readings: (token) => (verbs[token] ?? NO_VERB).forms,
    verb: (token) => verbs[token] ?? NO_VERB,
  };
}

/** Reads a word in small letters; a language without verb forms has no verbs. */
export function readVerb(lower: string, speech: IndirectSpeech | undefined): VerbReadings {
  return speech === undefined ? NO_VERB : summed(readWord(lower, speech), speech);
}

/** What is left at the front of a sentence, where a capital may hide a noun: participles and auxiliaries. */
export function readVerbAtFront(verb: VerbReadings, speech: IndirectSpeech | undefined): VerbReadings {
  if (speech === undefined) return NO_VERB;
  const { auxiliaries } = speech.morphology;
  return summed(
    verb.forms.filter((reading) => reading.shape === "participle" || auxiliaries.has(reading.verb)),
    speech,
  );
}

function summed(forms: readonly VerbForm[], speech: IndirectSpeech): VerbReadings {
  if (forms.length === 0) return NO_VERB;
  const finite = forms.filter(({ shape }) => shape === "finite");
  return {
    forms,
    maybeFinite: finite.length > 0,
    surelyFinite: finite.length === forms.length,
    indicative: finite.some(({ mood }) => mood === "indicative"),
    participle: forms.some(({ shape }) => shape === "participle"),
    infinitive: forms.some(({ shape }) => shape === "infinitive"),
    zuInfinitive: forms.some(({ shape }) => shape === "zu-infinitive"),
    mood: moodOf(forms),
    mayCue: forms.some(({ verb }) => mayCue(verb, speech)),
  };
}

function moodOf(forms: readonly VerbForm[]): Mood | null {
  const moods = forms.flatMap(({ mood }) => (mood === undefined ? [] : [mood]));
  if (moods.length === 0) return null;
  if (moods.includes("indicative")) return "indicative";
  return moods.includes("subjunctive-1") ? "subjunctive-1" : "subjunctive-2";
}

export const NO_VERB: VerbReadings = {
  forms: NONE,
  maybeFinite: false,
  surelyFinite: false,
  indicative: false,
  participle: false,
  infinitive: false,
  zuInfinitive: false,
  mood: null,
  mayCue: false,
};

export function tokenAt(grammar: Grammar, index: number): Token | undefined {
  return grammar.document.tokens[index];
}

export function lowerAt(grammar: Grammar, index: number): string {
  return grammar.document.tokens[index]?.lower ?? "";
}

function readWord(word: string, speech: IndirectSpeech): readonly VerbForm[] {
  const { forms, particles, auxiliaries } = speech.morphology;
  if (word.length > LONGEST_VERB) return NONE;
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
