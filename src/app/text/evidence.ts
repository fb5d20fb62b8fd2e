import type { EvidenceText } from "../parts/reader/explain.ts";
import { evidence as de } from "./de/evidence.ts";
import { evidence as en } from "./en/evidence.ts";
import { useText } from "./words.tsx";

const WORDS = { de, en };

/** The words for how we know, which come with the details of a quotation in all languages. */
export function useEvidenceText(): EvidenceText {
  return WORDS[useText().language];
}
