import type { BoilerplateRule } from "../boilerplate.ts";

export const boilerplate: readonly BoilerplateRule[] = [
  {
    reason: "share",
    where: "edge",
    lines: ["condividi", "condividi su facebook", "condividi su x", "stampa", "invia per email"],
  },
  { reason: "read-more", where: "anywhere", lines: ["leggi anche …", "potrebbe interessarti …", "articoli correlati"] },
  { reason: "newsletter", where: "edge", lines: ["iscriviti alla newsletter …", "iscriviti alla nostra newsletter …"] },
  { reason: "comments", where: "edge", lines: ["commenti", "# commenti", "lascia un commento", "lascia una risposta"] },
  { reason: "advert", where: "anywhere", lines: ["pubblicità", "annuncio"] },
  { reason: "cookies", where: "edge", lines: ["accetta tutti", "questo sito utilizza i cookie …"] },
  { reason: "copyright", where: "edge", lines: ["tutti i diritti riservati", "riproduzione riservata"] },
];
