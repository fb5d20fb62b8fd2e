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

/** What a document and its language tell of verbs. */
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

/** The readings of a word that is no verb. */
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

/** The token with an index; undefined outside the document. */
export function tokenAt(grammar: Grammar, index: number): Token | undefined {
  return grammar.document.tokens[index];
}

/** The token with an index in lower case; empty outside the document. */
export function lowerAt(grammar: Grammar, index: number): string {
  return grammar.document.tokens[index]?.lower ?? "";
}

function readWord(word: string, speech: IndirectSpeech): readonly VerbForm[] {
  const { forms, auxiliaries, derive } = speech.morphology;
  if (word.length > LONGEST_VERB) return NONE;
  const listed = forms.get(word);
  if (isNeverVerb(word, speech)) return listed?.filter(({ verb }) => auxiliaries.has(verb)) ?? NONE;
  return listed ?? derive?.(word) ?? NONE;
}

/** Determiners, pronouns and adverbs look like verbs now and then: `einige`, `anstelle`, `teilweise`. */
function isNeverVerb(word: string, { words }: IndirectSpeech): boolean {
  return words.nominative.has(word) || words.pronouns.has(word) || words.adverbs.has(word);
}
