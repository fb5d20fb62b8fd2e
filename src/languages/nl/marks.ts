import type { MarkPair } from "../marks.ts";
import { words } from "../words.ts";

export const marks: readonly MarkPair[] = [
  { open: "‘", close: ["’", "'"] },
  { open: "“", close: ["”", '"'] },
  { open: "„", close: ["”", "“"] },
  { open: '"', close: ['"', "”"] },
  { open: "'", close: ["'", "’"] },
  { open: "«", close: ["»"] },
];

/** Abbreviations, without their last stop. */
export const abbreviations = words(
  "dhr mevr mw dr drs ds ir ing mr prof jhr St bv bijv ca dwz enz etc evt nl nr o p pag resp t v vgl zgn jan feb mrt apr aug sept okt nov dec",
);
