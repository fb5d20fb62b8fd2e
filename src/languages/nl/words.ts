import { of, read } from "../noun-classes.ts";
import type { Reading } from "../nouns.ts";
import { words } from "../words.ts";

/** Frequent function words, lower case. */
export const functionWords: readonly string[] = [
  ...words(
    "de het een en van in is dat op te zijn voor met die niet aan er om ook als dan maar hij ze zij bij nog naar door over tot",
    "heeft hebben werd worden was waren uit kan zich hun haar wordt moet deze dit geen meer of al veel na",
  ),
];

/** Words that begin a sentence when capitalised after an abbreviation. */
export const sentenceStarters = words(
  "de het een in op voor met maar dat die dit deze hij zij ze we er na volgens ook en als",
);

export const determiners: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...read(of("m", "f", "p"), "de die deze"),
  ...read(of("n"), "het dit dat"),
  ...read(of("m", "f", "n"), "een geen ieder iedere elk elke zo’n zo'n"),
  ...read(of("m", "f", "n", "p"), "zijn haar hun mijn ons onze jullie uw"),
  ...read(
    of("p"),
    "alle beide enkele enige meerdere sommige veel vele verschillende weinig twee drie vier vijf zes zeven acht",
  ),
]);

export const indefinites = words("een enkele enige meerdere sommige veel vele verschillende twee drie geen");

export const pronouns: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...read(of("m"), "hij"),
  ...read(of("f", "p"), "ze zij"),
  ...read(["am"], "hem"),
  ...read(["ap"], "hen"),
]);

export const relatives = words("die dat wie welke waar");

export const prepositions = words(
  "aan achter behalve beneden bij binnen boven buiten dankzij door gedurende in langs met na naar naast om omstreeks onder ondanks",
  "op over per rond rondom sinds te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij",
  "wegens zonder",
);

export const joiners = words("van voor bij");

export const looseJoiners = words("in op uit aan over met");

/** Prepositions of place. */
export const locatives = words("in te uit naar bij vanuit rond");

export const closed = words(
  "aldus en of maar want dus noch dat als toen terwijl omdat doordat hoewel zodat indien tenzij wanneer waarom hoe wie wat waar ik je jij",
  "u we wij jullie hij ze zij het hem hen hun haar mij me jou ons zich er daar hier nu dan toch ook nog al wel niet nooit altijd vaak",
  "soms weer steeds zelfs alleen slechts bijna heel zeer erg te meer minder eerst later daarna daarom daarmee echter bovendien",
  "vandaag gisteren morgen vanavond vanmorgen verder eens even misschien ongeveer iemand niemand iets niets zelf zo eraan ervan",
  "is was zijn waren wordt worden werd werden ben bent geweest geworden heeft hebben had hadden gehad kan kunnen kon konden moet",
  "moeten moest mag mogen mocht wil willen wilde zal zullen zou zouden gaat gaan ging",
);

export const conjunctions = words("en of");

/** Endings of the plural. */
export const inflections: readonly string[] = ["", "s", "’s", "en", "n"];
