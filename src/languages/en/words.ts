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
