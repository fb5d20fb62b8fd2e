import type { Reading } from "../languages/nouns.ts";
import type { Phrase } from "./mentions.ts";

/** The sentence in which a phrase begins, and the preposition before it or -1. */
export type PhraseStart = Pick<Phrase, "sentence" | "preposition">;

/** The phrase that a pronoun with these readings is by itself; it tells a gender where no other one is possible. */
export function pronounAt(at: number, readings: readonly Reading[], { sentence, preposition }: PhraseStart): Phrase {
  const plural = pluralOf(readings);
  let male = false;
  let female = false;
  for (const [, gender] of readings) {
    male ||= gender === "m";
    female ||= gender === "f";
  }
  return {
    sentence,
    preposition,
    first: at,
    last: at,
    head: at,
    kind: "pronoun",
    name: null,
    readings,
    gender: male ? "male" : female && plural === false ? "female" : undefined,
    plural,
    definite: true,
  };
}

/** Whether all readings are of the plural, or none; undefined when they may be either. */
export function pluralOf(readings: readonly Reading[]): boolean | undefined {
  let plural = false;
  let singular = false;
  for (const [, gender] of readings) {
    if (gender === "p") plural = true;
    else singular = true;
  }
  return plural && singular ? undefined : plural;
}
