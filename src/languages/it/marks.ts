import type { MarkPair } from "../marks.ts";
import { words } from "../words.ts";

export const marks: readonly MarkPair[] = [
  { open: "«", close: ["»"] },
  { open: "“", close: ["”", '"'] },
  { open: '"', close: ['"', "”"] },
  { open: "‘", close: ["’"] },
];

/** Abbreviations, without their last stop. */
export const abbreviations = words(
  "Sig Sigg Dott Prof Avv Ing Arch Geom Rag On Sen Mons Don S St art cap ecc es fig n p pag pp vol gen feb apr giu lug ago",
);
