import type { MarkPair } from "../marks.ts";
import { words } from "../words.ts";

/** A quotation that goes on in the next paragraph begins there with a closing mark (`»`). */
export const marks: readonly MarkPair[] = [
  { open: "«", close: ["»"] },
  { open: "»", close: ["»"] },
  { open: "“", close: ["”", '"'] },
  { open: '"', close: ['"', "”"] },
  { open: "‘", close: ["’"] },
];

/** Abbreviations, without their last stop. */
export const abbreviations = words(
  "Sr Sra Srta Sres D Dña Dr Dra Prof Ing Lic Excmo Excma Mons P Av Avda C Cía S art cap ed etc núm n p pág págs vol ej aprox",
);
