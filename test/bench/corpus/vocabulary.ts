import { Random } from "./random.ts";

/**
 * The words of the generated articles. German builds words from words, and that is what fills the index of a search
 * engine: beginnings, middles and ends make a quarter of a million nouns, each with its gender.
 */

const BEGINNINGS =
  "Hafen Wasser Verkehrs Bildungs Energie Kultur Schul Stadt Land Brücken Straßen Markt Bahn Deich Wald Garten Turm Lese Chor Theater Museums Sport Vereins Jugend Familien Senioren Gesundheits Klinik Pflege Notfall Wetter Sturm Flut Klima Umwelt Boden Luft Lärm Müll Strom Gas Wärme Solar Wind Bau Miet Wohn Grund Haushalts Steuer Spar Kredit Bank Handels Export Messe Handwerks Betriebs Fabrik Lager Liefer Paket Post Funk Netz Daten Rechen Forschungs Labor Mess Stern Meeres Küsten Insel Fähr Schiffs Fischerei Ernte Getreide Obst Milch Vieh Pferde Vogel Bienen Tier Archiv Brief Bücher Zeitungs Film Bild Musik Orgel Glocken Kirchen Friedhofs Denkmal Fest Jubiläums Wahl Rats Gemeinde Kreis Bürger Gerichts Polizei Feuerwehr".split(
    " ",
  );

const MIDDLES =
  "planungs verwaltungs förder prüfungs schutz reinigungs sicherheits entwicklungs sanierungs versorgungs gebühren abrechnungs beratungs vermittlungs ausbildungs leitungs wartungs erneuerungs nutzungs übergangs eröffnungs sammel melde anzeige grenz rand ufer hallen dach keller fenster tor treppen platz becken kanal graben mauer zaun kasten karten listen zahlen preis lohn fonds kassen stiftungs partner nachbar gäste helfer lehr lern werk ton licht farb nacht".split(
    " ",
  );

const ENDS: Readonly<Record<Gender, readonly string[]>> = {
  m: "ausschuss plan bericht vertrag antrag verein betrieb dienst beitrag streit termin entwurf zuschuss verbund bezirk neubau umbau versuch preis rat".split(
    " ",
  ),
  f: "gesellschaft verordnung anlage ordnung stelle behörde gruppe gebühr frist prüfung studie sitzung wende strecke halle messung reform abgabe fläche karte".split(
    " ",
  ),
  n: "projekt konzept amt gesetz gutachten verfahren gelände gebäude zentrum netz lager programm angebot vorhaben treffen ergebnis büro register modell gebiet".split(
    " ",
  ),
};

type Gender = "m" | "f" | "n";

const GENDERS: readonly Gender[] = ["m", "f", "n"];

/** A noun in the singular with its article in the four cases. */
export interface Noun {
  readonly bare: string;
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
}

const SHORT_NOUNS = BEGINNINGS.length * Object.values(ENDS).flat().length;

/** How many nouns `nounAt` knows: those of two parts come first, those of three after them. */
export const NOUNS = SHORT_NOUNS * (1 + MIDDLES.length);

/** The noun of a rank, 0 to `NOUNS` - 1; the same one every time. */
export function nounAt(rank: number): Noun {
  const random = new Random(rank);
  const gender = random.pick(GENDERS);
  const middle = rank < SHORT_NOUNS ? "" : random.pick(MIDDLES);
  const bare = random.pick(BEGINNINGS) + middle + random.pick(ENDS[gender]);
  return { bare, ...withArticle(bare, gender) };
}

function withArticle(bare: string, gender: Gender): Omit<Noun, "bare"> {
  if (gender === "f") {
    return { nominative: `die ${bare}`, genitive: `der ${bare}`, dative: `der ${bare}`, accusative: `die ${bare}` };
  }
  const [nominative, accusative] = gender === "m" ? ["der", "den"] : ["das", "das"];
  const genitive = `des ${bare}${/(?:s|z|tz|ss)$/u.test(bare) ? "es" : "s"}`;
  return { nominative: `${nominative} ${bare}`, genitive, dative: `dem ${bare}`, accusative: `${accusative} ${bare}` };
}

const PLACE_BEGINNINGS =
  "Alten Brock Dorn Eichen Falken Groß Haben Ilmen Klein Linden Mühlen Neu Ober Pappel Quellen Rosen Schön Tannen Unter Wiesen Birken Erlen Fuchs Grün Hohen Kalten Lüt Moor Nieder Silber".split(
    " ",
  );
const PLACE_ENDS =
  "wiek hof jenort büll stedt hausen rode bach feld furt moor horst kirchen leben au ingen berg tal see dorf hagen ried sund fleth wede loh kamp brück mar beck".split(
    " ",
  );

/** How many places `placeAt` knows. */
export const PLACES = PLACE_BEGINNINGS.length * PLACE_ENDS.length;

/** The invented town of a rank, 0 to `PLACES` - 1. */
export function placeAt(rank: number): string {
  const random = new Random(rank + 7_000_000);
  return random.pick(PLACE_BEGINNINGS) + random.pick(PLACE_ENDS);
}

const FIRST_NAMES: Readonly<Record<"f" | "m", readonly string[]>> = {
  f: "Hanne Merle Friedrun Tine Imke Gesa Wiebke Aylin Leyla Jana Sophie Clara Nora Ida Lotte Greta Marlene Ruth Elif Svenja Anneke Birte Dörte Katja Mareike Paula Renate Silke Ute Yvonne".split(
    " ",
  ),
  m: "Eike Claas Peter Anton Jörn Malte Henning Thies Bela Emre Cem Jannis Lukas Oskar Emil Bruno Konrad Walter Volker Uwe Torben Sönke Rainer Ole Nils Matthias Lars Kai Jürgen Ingo".split(
    " ",
  ),
};
const NAME_BEGINNINGS =
  "Brock Alt Thaden Vos Lorenz Riek Quast Harms Petersen Möll Acker Buch Dieck Eggers Frahm Gersten Hagen Jessen Kloster Linde Mertens Nolte Osten Paulsen Rade Sieven Tiede Uhlen Vagt Winter".split(
    " ",
  );
const NAME_ENDS = "mann berg meier dorf hoff kamp stein brink feld mark holz bach horst loh".split(" ");
const ROLES: readonly { readonly f: string; readonly m: string }[] = [
  { f: "Bürgermeisterin", m: "Bürgermeister" },
  { f: "Geschäftsführerin", m: "Geschäftsführer" },
  { f: "Sprecherin", m: "Sprecher" },
  { f: "Schulleiterin", m: "Schulleiter" },
  { f: "Architektin", m: "Architekt" },
  { f: "Landwirtin", m: "Landwirt" },
  { f: "Ärztin", m: "Arzt" },
  { f: "Trainerin", m: "Trainer" },
  { f: "Forscherin", m: "Forscher" },
  { f: "Anwohnerin", m: "Anwohner" },
  { f: "Ingenieurin", m: "Ingenieur" },
  { f: "Händlerin", m: "Händler" },
  { f: "Präsidentin", m: "Präsident" },
  { f: "Ministerin", m: "Minister" },
];

/** Somebody who is quoted. */
export interface Person {
  readonly first: string;
  readonly surname: string;
  readonly role: string;
  readonly pronoun: "er" | "sie";
}

/** How many people `personAt` knows; some share a name, as people do. */
export const PEOPLE = 20_000;

/** The person of a rank, 0 to `PEOPLE` - 1; the same one every time. */
export function personAt(rank: number): Person {
  const random = new Random(rank + 9_000_000);
  const gender = random.chance(0.5) ? "f" : "m";
  return {
    first: random.pick(FIRST_NAMES[gender]),
    surname: random.pick(NAME_BEGINNINGS) + random.pick(NAME_ENDS),
    role: random.pick(ROLES)[gender],
    pronoun: gender === "f" ? "sie" : "er",
  };
}
