import type { BylineWords } from "../byline.ts";

export const byline: BylineWords = {
  by: ["par", "propos recueillis par", "un article de", "auteur", "autrice"],
  and: ["et"],
  in: ["à", "au"],
  months: [
    ["janvier", "janv"],
    ["février", "févr", "fév"],
    ["mars"],
    ["avril", "avr"],
    ["mai"],
    ["juin"],
    ["juillet", "juil"],
    ["août"],
    ["septembre", "sept"],
    ["octobre", "oct"],
    ["novembre", "nov"],
    ["décembre", "déc"],
  ],
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  published: ["publié", "publié le", "paru le", "posté le", "date"],
  updated: ["mis à jour", "mis à jour le", "modifié le", "actualisé le", "mise à jour", "mise à jour le"],
  fillers: ["le", "à"],
  numericDate: "day-first",
};
