import type { EvidenceText } from "../../parts/reader/explain.ts";
import { say } from "../../parts/reader/say.ts";
import { formatFor } from "../format.ts";

const format = formatFor("de");

const NUMBERS = [
  "",
  "einen",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];

function sentences(count: number): string {
  return `${NUMBERS[count] ?? format.number(count)} ${count === 1 ? "Satz" : "Sätze"}`;
}

/** How a quotation was recognised, and its speaker. */
export const evidence: EvidenceText = {
  marks: (opening, closing) => say`${opening}…${closing}`,
  and: (first, second) => say`${first} und ${second}`,
  rules: {
    colon: say`dem Doppelpunkt`,
    "colon-other": say`dem Doppelpunkt`,
    "colon-name": say`dem Doppelpunkt`,
    continued: say`dem Zitat davor im selben Absatz`,
    "last-subject": say`dem Satz davor`,
    "subjunctive-run": say`dem Konjunktiv, der die Rede davor fortsetzt`,
    "hearsay-modal": say`einem Verb des Hörensagens`,
  },
  context: say`dem Zusammenhang`,
  cueNames: (cue, mention) => say`${mention} gehört zu ${cue}`,
  mentionNames: (mention) => say`der Text nennt ${mention}`,
  steps: {
    pronoun: (mention, antecedent, place) => say`${mention} steht für ${antecedent}, ${place} genannt`,
    role: (mention, antecedent, place) => say`${mention} ist ${antecedent}, ${place} genannt`,
    surname: (mention, antecedent, place) => say`${mention} ist ${antecedent}, ${place} genannt`,
    abbreviation: (mention, antecedent, place) => say`${mention} ist kurz für ${antecedent}, ${place} genannt`,
    continuation: (_, antecedent, place) => say`${antecedent}, ${place} genannt, spricht weiter`,
    apposition: (mention, antecedent, place) => say`${mention} ist ${antecedent}, ${place} genannt`,
  },
  thatIs: (antecedent, place) => say`das ist ${antecedent}, ${place} genannt`,
  again: (mention, place) => say`von ${mention} ist auch ${place} die Rede`,
  place: (count) => {
    if (count === 0) return "im selben Satz";
    return count > 0 ? `${sentences(count)} zuvor` : `${sentences(-count)} danach`;
  },
  inFull: (name) => say`gemeint ist ${name}`,
  notNamed: say`Der Text sagt nicht, wer spricht.`,
  carriedOver: (name) => say`${name} spricht weiter.`,
};
