import { of, read } from "../noun-classes.ts";
import type { Reading } from "../nouns.ts";
import { words } from "../words.ts";

/** Frequent function words, lower case. */
export const functionWords: readonly string[] = [
  ...words(
    "le la les de des du un une et à est en que qui dans il elle pour pas au sur par plus ce avec son ne se sont aux",
    "ont été cette mais ou leur comme nous vous ses être fait deux aussi",
  ),
];

/** Words that begin a sentence when capitalised after an abbreviation. */
export const sentenceStarters = words(
  "le la les un une des il elle ils elles on nous vous je ce cette ces en dans pour par sur avec mais et depuis après",
);

/** Words before an apostrophe. */
export const elided = words("l d qu j m t s n c jusqu lorsqu puisqu quoiqu presqu quelqu");

/** Words behind a hyphen. */
export const enclitic = words("t il elle ils elles on je tu nous vous ce là ci");

export const determiners: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...read(of("m"), "le un ce cet mon son ton aucun chaque certain quel"),
  ...read(of("f"), "la une cette ma sa ta aucune certaine quelle"),
  ...read(of("m", "f"), "l’ l' notre votre leur chaque"),
  ...read(
    of("p"),
    "les des ces mes ses tes nos vos leurs plusieurs quelques certains certaines deux trois quatre cinq six sept huit neuf dix",
  ),
]);

export const indefinites = words("un une des plusieurs quelques certains certaines aucun aucune deux trois");

export const pronouns: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...read(of("m"), "il celui-ci lui"),
  ...read(of("f"), "elle celle-ci"),
  ...read(of("p"), "ils elles eux"),
  ...read(of("m", "f"), "on"),
]);

export const relatives = words("qui que dont où lequel laquelle lesquels lesquelles");

export const prepositions = words(
  "de du d’ d' à au aux avec avant après chez contre dans de depuis derrière dès devant durant en entre envers hormis hors jusque malgré",
  "outre par parmi pendant pour sans sauf selon sous sur vers via d’ d' face grâce lors près",
);

/** Prepositions of place. */
export const locatives = words("à en dans vers depuis près");

export const joiners = words("de du des d’ d'");

export const looseJoiners = words("à au aux en pour chez dans sur");

export const closed = words(
  "et ou ni mais or donc car que qu’ qu' qui quoi dont où si comme quand lorsque lorsqu’ puisque parce quoique bien que",
  "je j’ j' tu il elle on nous vous ils elles me m’ m' te t’ t' se s’ s' y en lui leur eux moi toi soi ne n’ n' pas plus",
  "jamais rien personne aucun guère très trop peu assez aussi ainsi alors encore déjà toujours souvent parfois ici là hier",
  "aujourd’hui aujourd'hui demain maintenant ensuite puis enfin cependant pourtant toutefois néanmoins notamment seulement",
  "même presque quasi environ voici voilà oui non c’ c' ça cela ceci ce tout tous toute toutes autre autres t",
  "est sont était étaient sera seront serait fut furent été être a ont avait avaient aura auront aurait eu avoir va vont",
  "peut peuvent pouvait doit doivent devait veut veulent faut fallait",
);

export const conjunctions = words("et ou");

/** Endings of the plural and the feminine. */
export const inflections: readonly string[] = ["", "s", "x", "e", "es"];
