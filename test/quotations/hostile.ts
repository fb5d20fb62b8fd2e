/** Texts that nobody writes but that a folder may hold: each rule must stay linear on them and never throw. */

/** What the long texts are made of; invented people and places. */
const SENTENCES = [
  "Die Gemeinde Oberlohe baut ihre Brücke neu, sagte Bürgermeisterin Jette Rahn am Montag.",
  "„Wir warten seit Jahren darauf“, sagte sie, „und nun geht es los.“",
  "Laut einem Gutachten des Ingenieurs Tilo Amsel sei das Holz morsch und müsse ersetzt werden.",
  "Anwohner kritisierten die „Eile“ der Verwaltung; der Rat wies das zurück.",
  "Im Herbst soll die Sperrung enden, wie die Polizei mitteilte.",
];

/** Name → a text of about `length` UTF-16 code units. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  "opening marks": (length) => filled("„", length),
  "closing marks": (length) => filled("“", length),
  "straight marks": (length) => filled('"', length),
  "one letter": (length) => filled("a", length),
  "one verb": (length) => filled("sagte ", length),
  "one article": (length) => filled("Das ", length),
  "nested marks": (length) => "„a".repeat(length / 4) + "b“".repeat(length / 4),
  "marks of two kinds": (length) => filled("„‚", length),
  "one noun": (length) => filled("Haus ", length),
  "many names": (length) => counted((i) => `A${i.toString(36)}`, " ", length),
  commas: (length) => filled(",", length),
  "no full stop": (length) => filled(`${SENTENCES.join(" ").replace(/[.]/gu, "")} `, length),
  "random characters": random,
  hyphens: (length) => filled("Haus-", length),
  "lone surrogates": (length) => filled("\ud83d ", length),
};

/** The same for texts with more quotations than any article has: each takes its time, however many there are. */
export const DENSE: typeof HOSTILE = {
  "short quotations": (length) => filled("„Nein“, sagte er. ", length),
  "marked words": (length) => filled("Haus „Nord“ sagte „ja“ und ", length),
  "unclosed lines": (length) => filled("„Ja\n", length),
  "names and roles": (length) => counted((i) => `A${i.toString(36)} kam. Die Lehrerin lachte.`, " ", length),
};

/** News-like text of about `length` code units, to measure the others by. */
export function plainNews(length: number): string {
  return filled(`${SENTENCES.join(" ")}\n`, length);
}

function filled(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

function counted(part: (i: number) => string, separator: string, length: number): string {
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const next = part(parts.length);
    parts.push(next);
    size += next.length + separator.length;
  }
  return parts.join(separator);
}

/** The same characters on every run: letters of many scripts, signs, pictures and white space. */
function random(length: number): string {
  let state = 42;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const characters: string[] = [];
  for (let size = 0; size < length; ) {
    const kind = next(10);
    const character = kind === 0 ? " " : String.fromCodePoint(kind === 1 ? 0x1f300 + next(0x200) : next(0x3000));
    characters.push(character);
    size += character.length;
  }
  return characters.join("");
}
