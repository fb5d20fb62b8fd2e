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
