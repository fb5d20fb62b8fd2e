import type { BylineWords } from "../byline.ts";

export const byline: BylineWords = {
  by: ["door", "geschreven door", "auteur", "tekst"],
  and: ["en"],
  in: ["in", "uit"],
  months: [
    ["januari", "jan"],
    ["februari", "feb"],
    ["maart", "mrt"],
    ["april", "apr"],
    ["mei"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["augustus", "aug"],
    ["september", "sept", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
  published: ["gepubliceerd", "gepubliceerd op", "geplaatst op", "datum"],
  updated: ["bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatste update"],
  fillers: ["om", "uur", "de", "op"],
  numericDate: "day-first",
};
