import type { BylineWords } from "../byline.ts";

export const byline: BylineWords = {
  by: ["por", "escrito por", "autor", "autora"],
  and: ["y", "e"],
  in: ["en"],
  months: [
    ["enero", "ene"],
    ["febrero", "feb"],
    ["marzo", "mar"],
    ["abril", "abr"],
    ["mayo", "may"],
    ["junio", "jun"],
    ["julio", "jul"],
    ["agosto", "ago"],
    ["septiembre", "setiembre", "sept", "sep"],
    ["octubre", "oct"],
    ["noviembre", "nov"],
    ["diciembre", "dic"],
  ],
  weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  published: ["publicado", "publicado el", "fecha"],
  updated: ["actualizado", "actualizado el", "última actualización"],
  fillers: ["de", "del", "a", "las", "el", "h"],
  numericDate: "day-first",
};
