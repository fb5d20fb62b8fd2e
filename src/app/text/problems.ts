import { problems as de } from "./de/problems.ts";
import { problems as en } from "./en/problems.ts";
import { useText } from "./words.tsx";

const WORDS = { de, en };

export type ProblemsText = typeof de;

/** The words on problems of the folder, which only the dev server has. */
export function useProblemsText(): ProblemsText {
  return WORDS[useText().language];
}
