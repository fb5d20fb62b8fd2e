import type { BylineWords } from "../byline.ts";

export const byline: BylineWords = {
  by: ["di", "a cura di", "autore", "autrice"],
  and: ["e", "ed"],
  in: ["da", "a"],
  months: [
    ["gennaio", "gen"],
    ["febbraio", "feb"],
    ["marzo", "mar"],
    ["aprile", "apr"],
    ["maggio", "mag"],
    ["giugno", "giu"],
    ["luglio", "lug"],
    ["agosto", "ago"],
    ["settembre", "set", "sett"],
    ["ottobre", "ott"],
    ["novembre", "nov"],
    ["dicembre", "dic"],
  ],
  weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
  published: ["pubblicato", "pubblicato il", "data"],
  updated: ["aggiornato", "aggiornato il", "ultimo aggiornamento"],
  fillers: ["il", "alle", "ore", "del"],
  numericDate: "day-first",
};
