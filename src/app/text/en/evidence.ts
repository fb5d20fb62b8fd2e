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
  cueNames: (cue, mention) => say`${cue} links this to ${mention}`,
  mentionNames: (mention) => say`the text names ${mention}`,
  steps: {
    pronoun: (mention, antecedent, place) => say`${mention} is ${antecedent}, ${place}`,
    role: (mention, antecedent, place) => say`${mention} means ${antecedent}, ${place}`,
    surname: (mention, antecedent, place) => say`${mention} is ${antecedent}, ${place}`,
    abbreviation: (mention, antecedent, place) => say`${mention} is short for ${antecedent}, ${place}`,
    continuation: (_, antecedent, place) => say`${antecedent} goes on speaking, ${place}`,
    apposition: (mention, antecedent, place) => say`${mention} is ${antecedent}, ${place}`,
  },
  place: (count) => {
    if (count === 0) return "named in the same sentence";
    return count > 0 ? `named ${sentences(count)} before` : `named ${sentences(-count)} later`;
  },
  inFull: (name) => say`that is ${name}`,
  notNamed: say`The text does not say who speaks.`,
  carriedOver: (name) => say`${name} goes on speaking.`,
};
