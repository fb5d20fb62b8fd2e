import type { Reading } from "../nouns.ts";
import { words } from "../words.ts";

/** Frequent function words, lower case. */
export const functionWords: readonly string[] = [
  ...words(
    "the of and to in a is that for it was on with as he be by at his are this from had have not but which they were",
    "an or her their has been who its would will more said she about when there into than we",
  ),
];

/** Words that begin a sentence when capitalised after an abbreviation. */
export const sentenceStarters = words(
  "the a an he she it they we i you this that these those in on at by for from with but and as after before when while",
  "if there his her their its our most many some",
);

const SINGULAR: readonly Reading[] = ["nm", "nf", "nn"];
const PLURAL: readonly Reading[] = ["np"];
const EITHER: readonly Reading[] = [...SINGULAR, ...PLURAL];

/** Articles, possessives, numerals and other words that begin a noun phrase; English tells only number by them. */
export const determiners: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...tagged(SINGULAR, "a an this that every each another either neither"),
  ...tagged(
    PLURAL,
    "these those several many few both two three four five six seven eight nine ten eleven twelve dozens hundreds thousands",
  ),
  ...tagged(EITHER, "the his her its their our my your no any some all most other such one whose"),
]);

/** Pronouns that may stand for a speaker. */
export const pronouns: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...tagged(["nm"], "he himself"),
  ...tagged(["nf"], "she herself"),
  ...tagged(["nn"], "it itself"),
  ...tagged(["np"], "they themselves"),
  ...tagged(["am"], "him"),
  ...tagged(["ap"], "them"),
]);

export const indefinites = words("a an another several many few some any no two three four five six");

export const relatives = words("who whom which whose");

export const prepositions = words(
  "about above across after against along alongside amid among amongst around as at before behind below beneath beside",
  "besides between beyond by concerning considering despite down during except following for from given in including",
  "inside into like near of off on onto opposite out outside over past per regarding since than through throughout to",
  "toward towards under underneath unlike until up upon versus via with within without",
);

/** Prepositions of place. */
export const locatives = words("in at near from across outside inside");

/** Prepositions that join a phrase to the noun before it (`a spokesman for the airline`). */
export const joiners = words("of for");

/** Prepositions that may do so, or tell where and when instead. */
export const looseJoiners = words("at from in on with to by about");

/** Words that are never part of a noun phrase: conjunctions, adverbs, particles, auxiliaries. */
export const closed = words(
  "and or but nor yet so because although though while whereas if unless whether when whenever where wherever why how what",
  "that who whom whose which as than then there here now just only also too even still already again once twice soon later",
  "earlier ago never ever always often sometimes usually perhaps maybe however therefore moreover meanwhile nevertheless",
  "nonetheless otherwise instead indeed anyway though rather quite very really almost about around not n’t n't away back",
  "together apart abroad today yesterday tomorrow tonight asked thus hence afterwards afterward beforehand elsewhere",
  "i you we us me him them it he she they myself yourself ourselves himself herself itself themselves mine yours ours theirs",
  "am is are was were be been being isn’t isn't aren’t wasn’t wasn't weren’t weren't do does did done doing don’t don't",
  "doesn’t doesn't didn’t didn't have has had having hasn’t hasn't haven’t haven't hadn’t hadn't will would shall should can",
  "could may might must ought won’t won't wouldn’t wouldn't shouldn’t shouldn't can’t can't cannot couldn’t couldn't let’s",
  "i’m i’ve i’ll i’d it’s he’s she’s they’re they’ve we’re we’ve you’re you’ve that’s there’s who’s what’s i'm it's he's",
  "she's they're they've we're we've you're you've that's there's who's what's yes no well oh ah please",
  "according speaking asked despite citing referring",
  "every each much more less least own same such else nothing something anything everything",
);

export const conjunctions = words("and or &");

/** Endings of the plural. */
export const inflections: readonly string[] = ["", "s", "es"];

function tagged(readings: readonly Reading[], list: string): readonly (readonly [string, readonly Reading[]])[] {
  return list.split(" ").map((word) => [word, readings]);
}
