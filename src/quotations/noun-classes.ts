import type { NounClass, NounWords } from "../languages/nouns.ts";
import { BoundedMemo, ownCopy } from "./bounded-memo.ts";

/** Longest word looked up; of a longer one its end. */
const LONGEST_NOUN = 40;
/** Shortest last part of a compound that counts. */
const SHORTEST_PART = 4;
/** A shorter one counts when it is listed with a hyphen (`-amt`). */
const SHORTEST_LISTED = 3;

/** How many words are kept for each language. */
const MOST_WORDS = 50_000;
const KNOWN = new WeakMap<NounWords, BoundedMemo<string, NounClass | null>>();

/**
 * Looks a noun up by itself and with its inflections removed; where the language writes compounds as one word, then by
 * its last parts of at least four letters.
 */
export function classOfNoun(lower: string, words: NounWords): NounClass | null {
  const word = lower.length > LONGEST_NOUN ? lower.slice(-LONGEST_NOUN) : lower;
  let known = KNOWN.get(words);
  if (known === undefined) {
    known = new BoundedMemo(MOST_WORDS);
    KNOWN.set(words, known);
  }
  let found = known.get(word);
  if (found === undefined) {
    found = lookUp(word, words);
    known.set(ownCopy(word), found);
  }
  return found;
}

function lookUp(word: string, { nouns, inflections, compounds }: NounWords): NounClass | null {
  const furthest = compounds ? Math.max(0, word.length - SHORTEST_LISTED) : 0;
  for (let from = 0; from <= furthest; from++) {
    for (const ending of inflections) {
      if (!word.endsWith(ending)) continue;
      const stem = word.slice(from, word.length - ending.length);
      const short = from > 0 && stem.length < SHORTEST_PART;
      const found = nouns.get(short ? `-${stem}` : stem);
      // `Vorsitzende` is no `Ende`: times only count as long last parts (`Pfingstmontag`).
      const accident = from > 0 && found?.kind === "time" && stem.length <= SHORTEST_PART + 1;
      if (found !== undefined && !accident) return found;
    }
  }
  return null;
}

/** `GdP`, `SPD`, `UN`: at least two capitals and hardly anything else. */
export function isAbbreviation(word: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d]{2,6}$/u.test(word) && /\p{Lu}$|^\p{Lu}{2}/u.test(word);
}
