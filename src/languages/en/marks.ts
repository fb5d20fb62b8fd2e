import type { MarkPair } from "../marks.ts";
import { words } from "../words.ts";

export const marks: readonly MarkPair[] = [
  { open: "“", close: ["”", '"', "“"] },
  { open: '"', close: ['"', "”"] },
  { open: "‘", close: ["’", "'"] },
  { open: "'", close: ["'", "’"] },
  { open: "„", close: ["“", "”"] },
  { open: "«", close: ["»"] },
];

/** Abbreviations, without their last stop. */
export const abbreviations = words(
  "Adm Ald Apr Assn Atty Aug Ave Bldg Blvd Brig Capt Co Col Cmdr Corp Ct Dec Dept Det Dr Feb Fri Ft Gen Gov Hon Inc Insp",
  "Jan Jr Jul Jun Lt Ltd Maj Mar Messrs Mon Mr Mrs Ms Mt No Nos Nov Oct Pfc Prof Pvt Rd Rep Reps Rev Sat Sen Sens Sep",
  "Sept Sgt Sr St Supt Thu Thurs Tue Tues Univ Wed al ca cf ed eds est etc approx fig pp vol vs",
);
