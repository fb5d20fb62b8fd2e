import type { MarkPair } from "../marks.ts";
import { words } from "../words.ts";

export const marks: readonly MarkPair[] = [
  { open: "«", close: ["»"] },
  { open: "“", close: ["”", '"'] },
  { open: '"', close: ['"', "”"] },
  { open: "‹", close: ["›"] },
  { open: "‘", close: ["’"] },
];

/** Abbreviations, without their last stop. */
export const abbreviations = words(
  "M MM Mgr Me Dr Pr St Ste Cie apr av bd cf chap coll éd env ex fig hab max min no nos p pp réf tél vol janv févr juil",
  "sept oct nov déc",
);
