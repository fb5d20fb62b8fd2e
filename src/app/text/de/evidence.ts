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
  cueNames: (cue, mention) => say`${cue} verbindet dies mit ${mention}`,
  mentionNames: (mention) => say`der Text nennt ${mention}`,
  steps: {
    pronoun: (mention, antecedent, place) => say`${mention} steht für ${antecedent}, ${place}`,
    role: (mention, antecedent, place) => say`${mention} meint ${antecedent}, ${place}`,
    surname: (mention, antecedent, place) => say`${mention} ist ${antecedent}, ${place}`,
    abbreviation: (mention, antecedent, place) => say`${mention} ist kurz für ${antecedent}, ${place}`,
    continuation: (_, antecedent, place) => say`${antecedent} spricht weiter, ${place}`,
    apposition: (mention, antecedent, place) => say`${mention} ist ${antecedent}, ${place}`,
  },
  place: (count) => {
    if (count === 0) return "im selben Satz genannt";
    return count > 0 ? `${sentences(count)} zuvor genannt` : `${sentences(-count)} danach genannt`;
  },
  inFull: (name) => say`das ist ${name}`,
  notNamed: say`Der Text sagt nicht, wer spricht.`,
  carriedOver: (name) => say`Die Rede von ${name} geht weiter.`,
};
