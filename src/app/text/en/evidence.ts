import type { EvidenceText } from "../../parts/reader/explain.ts";
import { say } from "../../parts/reader/say.ts";
import { formatFor } from "../format.ts";

const format = formatFor("en");

const NUMBERS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function sentences(count: number): string {
  return `${NUMBERS[count] ?? format.number(count)} ${count === 1 ? "sentence" : "sentences"}`;
}

/** How a quotation was recognised, and its speaker. */
export const evidence: EvidenceText = {
  marks: (opening, closing) => say`${opening}…${closing}`,
  and: (first, second) => say`${first} and ${second}`,
  rules: {
    colon: say`the colon`,
    "colon-other": say`the colon`,
    "colon-name": say`the colon`,
    continued: say`the quotation before it in the same paragraph`,
    "last-subject": say`the sentence before it`,
    "subjunctive-run": say`the subjunctive, which carries on the speech before it`,
    "hearsay-modal": say`a verb of hearsay`,
  },
  context: say`its context`,
  cueNames: (cue, mention) => say`${mention} goes with ${cue}`,
  mentionNames: (mention) => say`the text names ${mention}`,
  steps: {
    pronoun: (mention, antecedent, place) => say`${mention} stands for ${antecedent}, named ${place}`,
    role: (mention, antecedent, place) => say`${mention} is ${antecedent}, named ${place}`,
    surname: (mention, antecedent, place) => say`${mention} is ${antecedent}, named ${place}`,
    abbreviation: (mention, antecedent, place) => say`${mention} is short for ${antecedent}, named ${place}`,
    continuation: (_, antecedent, place) => say`${antecedent}, named ${place}, goes on speaking`,
    apposition: (mention, antecedent, place) => say`${mention} is ${antecedent}, named ${place}`,
  },
  thatIs: (antecedent, place) => say`that is ${antecedent}, named ${place}`,
  again: (mention, place) => say`${mention} is also spoken of ${place}`,
  place: (count) => {
    if (count === 0) return "in the same sentence";
    return count > 0 ? `${sentences(count)} before` : `${sentences(-count)} later`;
  },
  inFull: (name) => say`this means ${name}`,
  notNamed: say`The text does not say who speaks.`,
  carriedOver: (name) => say`${name} goes on speaking.`,
};
