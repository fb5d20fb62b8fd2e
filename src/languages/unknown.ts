import type { LanguagePack } from "./pack.ts";

/** What is known of a language without a pack: the marks that most scripts share. */
export const unknownLanguage: LanguagePack = {
  code: "und",
  functionWords: [],
  boilerplate: [],
  marks: [
    { open: "„", close: ["“", "”", '"'] },
    { open: "“", close: ["”", '"'] },
    { open: "«", close: ["»"] },
    { open: "»", close: ["«"] },
    { open: "‹", close: ["›"] },
    { open: "›", close: ["‹"] },
    { open: '"', close: ['"'] },
    { open: "‘", close: ["’"] },
    { open: "”", close: ["”"] },
    { open: "「", close: ["」"] },
    { open: "『", close: ["』"] },
  ],
  abbreviations: new Set(),
  sentenceStarters: new Set(),
  ordinalStop: false,
};
