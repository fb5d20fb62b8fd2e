import type { Gender, NounWords } from "../languages/nouns.ts";
import type { Document } from "./document.ts";
import type { Mention } from "./mentions.ts";
import { classOfNoun } from "./noun-classes.ts";

const ADJECTIVE_ENDING = /(?:e[nrsm]?)$/u;

/** The words of a phrase from one token to another, in the form in which a dictionary would have them. */
export function baseForm(document: Document, mention: Mention, first: number, last: number): string {
  const words = document.pack.nouns;
  const tokens = document.tokens.slice(first, last + 1);
  const own = document.tokens.slice(first, Math.min(last, mention.last) + 1);
  const head = own.findLastIndex((token) => token.kind === "word" && token.capital);
  const gender = genderOf(mention);
  const oblique = !mention.readings.some((reading) => reading[0] === "n");
  let text = "";
  for (const [i, token] of tokens.entries()) {
    const word =
      words === undefined || i > head
        ? token.text
        : i === head
          ? nounForm(token.text, words, oblique)
          : adjectiveForm(token.text, words, gender, token.capital);
    const glued = i > 0 && tokens[i - 1]?.end === token.start;
    text += i === 0 || glued ? word : ` ${word}`;
  }
  return text;
}

/** The genders a phrase may have in the nominative, else in any case; undefined when several are left. */
export function genderOf(mention: Mention): Gender | undefined {
  const nominative = mention.readings.filter((reading) => reading[0] === "n");
  const readings = nominative.length > 0 ? nominative : mention.readings;
  const genders = new Set(readings.map((reading) => reading[1] as Gender));
  if (genders.size === 2 && genders.has("p") && mention.plural !== true) genders.delete("p");
  return genders.size === 1 ? [...genders][0] : undefined;
}

/** `der weißrussische` → `weißrussischer`: the strong ending where there is no article. */
function adjectiveForm(word: string, words: NounWords, gender: Gender | undefined, capital: boolean): string {
  const ending = gender === undefined ? undefined : words.strongEndings?.[gender];
  if (ending === undefined || !ADJECTIVE_ENDING.test(word) || word.length < 4) return word;
  const lower = word.toLowerCase();
  const isNoun = capital && (classOfNoun(lower, words) !== null || isGiven(word, words));
  return isNoun ? word : word.replace(ADJECTIVE_ENDING, ending);
}

function isGiven(word: string, words: NounWords): boolean {
  return words.femaleNames.has(word) || words.maleNames.has(word);
}

/** `dem Präsidenten` → `Präsident`, `des Amtes` → `Amt`: without the ending of its case where a known noun is left. */
function nounForm(word: string, words: NounWords, oblique: boolean): string {
  if (!oblique || words.nouns.has(word.toLowerCase())) return word;
  for (const ending of ["en", "es", "n", "s"]) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3) continue;
    const exact = [...suffixes(stem.toLowerCase())].some((part) => words.nouns.has(part));
    if (exact) return stem;
  }
  return word;
}

function* suffixes(word: string): Generator<string> {
  for (let from = 0; from <= Math.max(0, word.length - 4); from++) yield word.slice(from);
}
