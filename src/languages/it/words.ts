import { of, read } from "../noun-classes.ts";
import type { Reading } from "../nouns.ts";
import { words } from "../words.ts";

/** Frequent function words, lower case. */
export const functionWords: readonly string[] = [
  ...words(
    "il lo la i gli le di a da in con su per tra fra e che non un uno una è si del della dei delle al alla ai alle dal dalla nel",
    "nella sul sulla come più ma anche sono ha hanno essere stato stata questo questa se dopo ancora già tutti",
  ),
];

/** Words that begin a sentence when capitalised after an abbreviation. */
export const sentenceStarters = words("il lo la i gli le un una in per con ma secondo questo questa e non da");

/** Words before an apostrophe. */
export const elided = words(
  "l un d c s m t n v dell all dall nell sull coll quell quest bell sant dov cos com ch anch tutt mezz senz quand",
);

/** Italian joins no words by hyphens. */
export const enclitic = words("");

export const determiners: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...read(of("m"), "il lo un uno questo quel quello nessun nessuno alcun certo ogni altro suo mio nostro"),
  ...read(of("f"), "la una un’ un' questa quella nessuna alcuna certa altra sua mia nostra"),
  ...read(of("m", "f"), "l’ l' ogni qualche loro"),
  ...read(
    of("p"),
    "i gli le questi queste quei quegli quelle alcuni alcune molti molte diversi diverse parecchi vari varie altri altre suoi sue",
  ),
  ...read(of("p"), "due tre quattro cinque sei sette otto nove dieci entrambi entrambe"),
]);

export const indefinites = words(
  "un uno una un’ un' alcuni alcune qualche diversi diverse molti molte altri altre due tre",
);

export const pronouns: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...read(of("m"), "lui egli costui"),
  ...read(of("f"), "lei ella costei"),
  ...read(of("p"), "loro essi esse costoro"),
]);

export const relatives = words("che chi cui quale quali");

export const prepositions = words(
  "a ad al allo alla all’ all' ai agli alle da dal dallo dalla dall’ dall' dai dagli dalle di d’ d' in nel nello nella nell’ nell'",
  "nei negli nelle con col su sul sullo sulla sull’ sull' sui sugli sulle per tra fra contro dopo dietro durante entro fino fuori",
  "lungo mediante oltre presso prima secondo senza sotto sopra verso tramite del dello della dell’ dell' dei degli delle",
);

export const joiners = words("di d’ d' del dello della dell’ dell' dei degli delle");

export const looseJoiners = words("a al alla all’ per in da su con");

/** Prepositions of place. */
export const locatives = words("a ad in da nel nella dal dalla verso presso");

export const closed = words(
  "e ed o oppure ma però né che chi cui se come quando dove perché poiché mentre anche io tu noi voi mi ti si ci vi lo li ne gli",
  "non sì no più meno molto troppo poco così allora poi dopo prima ora oggi ieri domani sempre mai ancora già appena quasi",
  "soltanto solo proprio qui lì là ciò questo quello niente nulla nessuno qualcuno qualcosa tutto tutta tutti tutte stesso",
  "stessa è sono era erano fu furono sarà saranno essere ha hanno aveva avevano avere stato stata stati state va vanno può",
  "possono deve devono vuole vogliono",
);

export const conjunctions = words("e ed o");

/** Plurals stand in the list of nouns. */
export const inflections: readonly string[] = [""];
