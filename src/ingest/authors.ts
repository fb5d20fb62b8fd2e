import type { BylineWords } from "../languages/byline.ts";
import type { LineToken, TokenReader } from "./tokens.ts";

/** Parts of names that are written in lower case. */
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "von vom zu zur zum van der den de del della di da dos du des la le el al bin ibn y e ter ten af av".split(" "),
);

/** Titles before a name; they end in a full stop and are left out of the name. */
const TITLES: ReadonlySet<string> = new Set(["dr", "prof", "mag", "ing", "dipl", "med", "phil", "mr", "mrs", "ms"]);

/** Agencies sign with their initials. */
const AGENCIES: ReadonlySet<string> = new Set(["dpa", "afp", "ap", "reuters", "apa", "sda", "kna", "epd", "sid"]);

const MAX_NAME_WORDS = 6;

const isName = (token: LineToken) => /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(token.text);
const isLetter = (token: LineToken) => /^\p{Lu}\p{M}*$/u.test(token.text);
const isStop = (token: LineToken) => token.text === ".";

function takeInitial(reader: TokenReader): string | undefined {
  return reader.attempt(() => {
    const letter = reader.take(isLetter);
    return letter && reader.take(isStop) && `${letter.text}.`;
  });
}

/** A particle counts only before another word of the name. */
function takeParticle(reader: TokenReader): string | undefined {
  return reader.attempt(() => {
    const particle = reader.take((token) => NAME_PARTICLES.has(token.text));
    const next = reader.peek();
    return next && (isName(next) || NAME_PARTICLES.has(next.text)) ? particle?.text : undefined;
  });
}

/** A name of at least two words: `Anna Beispiel`, `J. K. von der Muster`; or an agency. */
function readName(reader: TokenReader): string | undefined {
  const agency = reader.take((token) => AGENCIES.has(token.lower));
  if (agency !== undefined) return agency.text;
  while (reader.attempt(() => reader.take((token) => TITLES.has(token.lower)) && reader.take(isStop)));
  const words: string[] = [];
  let capitalised = 0;
  for (let i = 0; i < MAX_NAME_WORDS; i++) {
    const main = takeInitial(reader) ?? reader.take(isName)?.text;
    const word = main ?? (words.length > 0 ? takeParticle(reader) : undefined);
    if (word === undefined) break;
    words.push(word);
    if (main !== undefined) capitalised += 1;
  }
  return capitalised >= 2 ? words.join(" ") : undefined;
}

/** Where the author is, or in which role: `in Rom`, `, Korrespondentin in Rom`. */
function takePlace(reader: TokenReader, words: readonly BylineWords[]): true | undefined {
  const dates = new Set(words.flatMap((each) => [...each.weekdays, ...each.months.flat()]));
  const takeNames = () => {
    let taken: true | undefined;
    while (reader.take((token) => isName(token) && !dates.has(token.lower))) taken = true;
    return taken;
  };
  const takeIn = () =>
    reader.attempt(() => (reader.takePhrase(words.flatMap((each) => each.in)) === undefined ? undefined : takeNames()));
  return (
    takeIn() ?? reader.attempt(() => reader.take((token) => token.text === ",") && takeNames() && (takeIn() ?? true))
  );
}

/**
 * Reads the names of authors after a word such as `von` or `by`, and passes over their places. Undefined when no
 * name follows: `Von Kopf bis Fuß` names nobody.
 */
export function readAuthors(reader: TokenReader, words: readonly BylineWords[]): readonly string[] | undefined {
  if (reader.takePhrase(words.flatMap((each) => each.by)) === undefined) return undefined;
  reader.take((token) => token.text === ":");
  const first = readName(reader);
  if (first === undefined) return undefined;
  const names = [first];
  const and = words.flatMap((each) => each.and);
  const readNext = () =>
    reader.attempt(() => {
      reader.take((token) => [",", "/", "&"].includes(token.text)) ?? reader.takePhrase(and);
      reader.takePhrase(and);
      return readName(reader);
    });
  for (let next = readNext(); next !== undefined; next = readNext()) names.push(next);
  takePlace(reader, words);
  return names;
}
