import type { Reading } from "../nouns.ts";
import { words } from "../words.ts";

/** Frequent function words, lower case. */
export const functionWords: readonly string[] = [
  ...words(
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass",
    "sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch",
    "man sein wurde sei wenn ich wir eines gegen vom schon hatte unter seine ihre ihr kann wurden diese diesem dieser",
  ),
];

/** Words that begin a sentence when capitalised after a number or an abbreviation; no name begins with them. */
export const sentenceStarters = words(
  "der die das den dem des ein eine einer einem einen er sie es wir ich ihr man und aber doch in im an am auf aus bei",
  "beim bis durch für gegen mit nach seit um unter von vom vor während wegen zu zum zur zwischen über als da dabei",
  "dadurch dafür dagegen daher damit danach daran darauf darin darüber darum dass dazu dennoch deshalb dies diese",
  "dieser dieses diesem dort auch allerdings bisher bereits nun noch nur ob obwohl seine sein ihre so sogar sowie statt",
  "trotz was weil wenn wer wie wo wobei zudem zuvor außerdem jedoch jetzt heute gestern alle viele insgesamt laut",
);

/** Readings by form; the article and the words that are declined like it. */
export const determiners: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...["der", "dieser", "jener", "jeder", "mancher", "welcher"].map(strong("nm gf df gp")),
  ...["die", "diese", "jene", "jede", "manche", "solche", "jegliche", "sämtliche", "folgende", "welche"].map(
    strong("nf af np ap"),
  ),
  ...["das", "dieses", "jedes", "jenes"].map(strong("nn an")),
  ...["den", "diesen", "jenen", "jeden"].map(strong("am dp")),
  ...["dem", "diesem", "jenem", "jedem"].map(strong("dm dn")),
  ...["des"].map(strong("gm gn")),
  ...["ein", "kein", "sein", "ihr", "unser", "euer", "mein"].map(strong("nm nn an")),
  ...["eine"].map(strong("nf af")),
  ...["keine", "seine", "ihre", "unsere", "meine"].map(strong("nf af np ap")),
  ...["einen", "keinen", "seinen", "ihren", "unseren", "meinen"].map(strong("am dp")),
  ...["einem", "keinem", "seinem", "ihrem", "unserem", "meinem"].map(strong("dm dn")),
  ...["einer", "keiner", "seiner", "ihrer", "unserer", "meiner"].map(strong("gf df gp")),
  ...["eines", "keines", "seines", "ihres", "unseres", "meines"].map(strong("gm gn")),
  ...[
    "alle",
    "beide",
    "einige",
    "etliche",
    "mehrere",
    "viele",
    "wenige",
    "verschiedene",
    "andere",
    "zahlreiche",
    "weitere",
  ].map(strong("np ap")),
  ...["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "zwölf", "hunderte", "tausende"].map(
    strong("np ap dp"),
  ),
  ...["allen", "beiden", "einigen", "mehreren", "vielen", "wenigen", "anderen"].map(strong("dp")),
  ...["aller", "beider", "einiger", "mehrerer", "vieler"].map(strong("gp")),
  ...["deren", "dessen"].map(strong("nm nf nn np am af an ap dm df dn dp gp")),
]);

/** Pronouns that may stand for a speaker. */
export const pronouns: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...["er", "dieser", "jener", "letzterer", "ersterer"].map(strong("nm")),
  ...["sie"].map(strong("nf np af ap")),
  ...["diese", "letztere"].map(strong("nf np af ap")),
  ...["ihm"].map(strong("dm")),
  ...["ihr"].map(strong("df")),
  ...["ihnen"].map(strong("dp")),
]);

/** No name goes on with it: `Kennen Sie Berg?` names Berg. */
export const polite = words("Sie");

export const indefinites = words("ein eine einen einem einer eines kein keine keinen mehrere viele einige zwei drei");

/** `seine Antwort` is an answer of his. */
export const possessives: ReadonlyMap<string, readonly Reading[]> = new Map([
  ...["sein", "seine", "seinen", "seinem", "seiner", "seines", "dessen"].map(strong("nm")),
  ...["ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "deren"].map(strong("nf np")),
]);

export const relatives = words("der die das dem den dessen deren denen welcher welche welches was wo woraufhin wobei");

export const prepositions = words(
  "ab an am ans auf aufs aufgrund aus außer außerhalb bei beim bis bezüglich binnen dank durch durchs entlang für fürs",
  "gegen gegenüber gemäß hinsichtlich hinter im in infolge innerhalb ins jenseits laut mit mithilfe mittels nach neben ohne",
  "oberhalb per pro samt seit seitens statt trotz über um ums unter unterhalb unterm von vom vor vorm während wegen zu zum",
  "zur zwischen angesichts anlässlich anhand inklusive entgegen wider zugunsten zuungunsten namens anstelle entsprechend",
  "mitsamt nebst zwecks abseits einschließlich",
);

export const joiners = words("von vom für aus bei beim");

export const looseJoiners = words("in im an am zu zum zur auf gegen mit über nach unter ans ins");

/** Words that end a noun phrase: conjunctions, adverbs, particles, pronouns, auxiliaries and modal verbs. */
export const closed = words(
  "und oder aber doch denn sondern sowie dass daß ob weil wenn als wie da damit obwohl während bevor nachdem bis seit sobald",
  "solange falls sofern indem sodass wobei womit wodurch worauf wonach weshalb warum wann woher wohin was wer wen wem wo",
  "ich du er sie es wir ihr man sich mich mir dich dir uns euch ihn ihm ihnen etwas nichts jemand niemand selbst selber",
  "nicht nie niemals auch nur noch schon bereits erst nun jetzt heute gestern morgen dann danach davor dabei dadurch",
  "dafür dagegen daher damals daran darauf daraus darin darüber darum darunter davon dazu dennoch deshalb deswegen",
  "demnach derzeit dort dorthin eben ebenfalls ebenso einmal einst endlich etwa fast ferner folglich freilich gar",
  "gegebenenfalls genau gerade gern gerne gleichzeitig hier hierbei hierzu hingegen immer indes indessen insbesondere",
  "insgesamt inzwischen jedoch kaum künftig lediglich leider letztlich mal manchmal mehr meist mittlerweile nachher",
  "nahezu nämlich natürlich oft ohnehin rund sehr seitdem sodann sofort sogar sogleich somit sonst soweit sowieso später",
  "stattdessen stets trotzdem überhaupt übrigens umgehend ungefähr unterdessen vielleicht vielmehr voraussichtlich vorerst",
  "vorher vorhin weder weiterhin wenigstens wieder wiederum wirklich wohl womöglich wörtlich ziemlich zudem zuerst zufolge",
  "zugleich zuletzt zumal zumindest zunächst zurück zusammen zuvor zwar so also allerdings allein allenfalls anschließend",
  "alles vieles manches folgendes weiteres nachfolgendes",
  "offenbar lautstark wörtlich relativierend abschließend ergänzend sinngemäß demgegenüber demzufolge dergleichen",
  "außerdem beinahe besonders bisher bislang daraufhin vergeblich abends nachts morgens weiter weitgehend teilweise",
  "ist sind war waren sei seien wäre wären bin bist gewesen hat haben hatte hatten habe hätte hätten gehabt wird werden",
  "wurde wurden werde würde würden worden geworden kann können konnte konnten könne könnte könnten muss müssen musste",
  "mussten müsse müsste müssten soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte",
  "durften dürfe dürfte dürften mag mögen mochte mochten möge möchte möchten lässt lassen ließ ließen gibt gab",
);

/** Endings of nouns in the plural and the cases. */
export const inflections: readonly string[] = ["", "s", "es", "n", "en", "e", "nen", "er"];

/** Endings of declined adjectives and participles. */
export const adjectiveEndings: readonly string[] = ["e", "en", "er", "es", "em"];

export const conjunctions = words("und oder sowie bzw.");

function strong(readings: string): (word: string) => [string, readonly Reading[]] {
  const list = readings.split(" ") as Reading[];
  return (word) => [word, list];
}

export const comparatives = words("als");

export const adverbEndings: readonly string[] = ["lich", "weise", "isch", "mals", "wärts", "maßen", "end", "ig"];

/** `europäisches Parlament`, `russischer Präsident`: endings without an article. */
export const strongEndings = { m: "er", f: "e", n: "es", p: "e" } as const;

/** What the ending of an adjective leaves of the readings of its determiner: `die jungen`, `ein junger`. */
export const weakEndings: Readonly<Record<string, readonly Reading[]>> = {
  en: "am gm gn dm dn df gf np ap dp gp".split(" ") as Reading[],
  er: ["nm"],
  es: ["nn", "an"],
  e: "nm nf af nn an".split(" ") as Reading[],
};
