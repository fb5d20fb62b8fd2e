import type { BoilerplateRule } from "../boilerplate.ts";

export const boilerplate: readonly BoilerplateRule[] = [
  {
    reason: "share",
    where: "edge",
    lines: ["delen", "deel dit artikel", "deel op facebook", "deel op x", "afdrukken", "mail dit artikel"],
  },
  {
    reason: "read-more",
    where: "anywhere",
    lines: ["lees ook …", "lees verder …", "meer over dit onderwerp", "gerelateerde artikelen"],
  },
  {
    reason: "newsletter",
    where: "edge",
    lines: ["schrijf je in voor onze nieuwsbrief …", "meld je aan voor de nieuwsbrief …"],
  },
  {
    reason: "comments",
    where: "edge",
    lines: ["reacties", "# reacties", "laat een reactie achter", "geef een reactie"],
  },
  { reason: "advert", where: "anywhere", lines: ["advertentie"] },
  { reason: "cookies", where: "edge", lines: ["alles accepteren", "deze website gebruikt cookies …"] },
  { reason: "copyright", where: "edge", lines: ["alle rechten voorbehouden"] },
];
