import { of, read } from "../noun-classes.ts";
import type { Reading } from "../nouns.ts";
import { words } from "../words.ts";

/** Frequent function words, lower case. */
export const functionWords: readonly string[] = [
  ...words(
    "el la los las de del que y a en un una ser se no haber por con su para como estar tener le lo todo pero más hacer o este",
    "ha han es son fue al sus ya muy sin sobre también hasta hay donde quien desde nos durante ni contra ese",
  ),
];

/** Words that begin a sentence when capitalised after an abbreviation. */
export const sentenceStarters = words(
  "el la los las un una en por con para pero según este esta estos estas su sus no y",
);

export const determiners: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...read(of("m"), "el un este ese aquel ningún algún cierto cada otro nuestro"),
  ...read(of("f"), "la una esta esa aquella ninguna alguna cierta otra nuestra"),
  ...read(of("m", "f"), "su mi tu cada"),
  ...read(
    of("p"),
    "los las unos unas estos estas esos esas varios varias algunos algunas muchos muchas ambos ambas otros otras sus mis dos",
  ),
  ...read(of("p"), "tres cuatro cinco seis siete ocho nueve diez"),
]);

export const indefinites = words(
  "un una unos unas varios varias algunos algunas ningún ninguna algún alguna otro otra dos tres",
);

export const pronouns: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...read(of("m"), "él este aquel"),
  ...read(of("f"), "ella esta aquella"),
  ...read(of("p"), "ellos ellas"),
]);

export const relatives = words("que quien quienes cuyo cuya cual cuales");

export const prepositions = words(
  "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía excepto",
);

export const joiners = words("de del");

export const looseJoiners = words("a al en para por con sobre");

/** Prepositions of place. */
export const locatives = words("en desde hacia hasta");

export const closed = words(
  "y e o u ni pero sino que quien si como cuando donde porque pues aunque mientras yo tú usted nosotros ustedes me te se nos le",
  "les lo no sí ya más menos muy también tampoco además así entonces luego después antes ahora hoy ayer mañana siempre nunca",
  "todavía aún incluso sólo solo apenas casi aquí allí allá ello esto eso aquello algo nada nadie alguien todo toda todos todas",
  "mismo misma es son era eran fue fueron será serán ser ha han había habían haber hay está están estaba estar tiene tienen va",
  "van puede pueden debe deben",
);

export const conjunctions = words("y e o u");

/** Endings of the plural. */
export const inflections: readonly string[] = ["", "s", "es"];
