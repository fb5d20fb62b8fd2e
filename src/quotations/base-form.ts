import type { Gender, NounWords } from "../languages/nouns.ts";
import type { Document } from "./document.ts";
import type { Word } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { classOfNoun } from "./noun-classes.ts";

const ADJECTIVE_ENDING = /(?:e[nrsm]?)$/u;

/** The words of a phrase from one token to another, in the form in which a dictionary would have them. */
export function baseForm(document: Document, mention: Mention, first: number, last: number): string {
  const { tokens, pack } = document;
  const words = pack.nouns;
  const head = words === undefined ? -1 : headOf(document, first, Math.min(last, mention.last));
  const gender = genderOf(mention);
  const oblique = !mention.readings.some((reading) => reading[0] === "n");
  let text = "";
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    let word = token.text;
    if (words !== undefined && i === head) word = headForm(token.word, words, gender, oblique, mention);
    else if (words !== undefined && i < head) word = adjectiveForm(word, words, gender, token.capital);
    text += i === first || tokens[i - 1]?.end === token.start ? word : ` ${word}`;
  }
  return text;
}

/** The head noun; kept with the word, since an article names few things often. */
function headForm(
  { text, baseForms }: Word,
  words: NounWords,
  gender: Gender | undefined,
  oblique: boolean,
  { preposition, plural }: Mention,
): string {
  const governed = preposition >= 0;
  const singular = plural === false;
  const key = GENDERS.indexOf(gender) * 8 + (oblique ? 4 : 0) + (governed ? 2 : 0) + (singular ? 1 : 0);
  const known = baseForms[key] ?? roleForm(text, words, gender) ?? nounForm(text, words, oblique, governed, singular);
  baseForms[key] = known;
  return known;
}

const GENDERS: readonly (Gender | undefined)[] = [undefined, "m", "f", "n", "p"];

/** The last capitalised word, or -1. */
function headOf({ tokens }: Document, first: number, last: number): number {
  for (let i = last; i >= first; i--) if (tokens[i]?.kind === "word" && tokens[i]?.capital === true) return i;
  return -1;
}

/** The genders a phrase may have in the nominative, else in any case; undefined when several are left. */
export function genderOf({ readings, plural }: Mention): Gender | undefined {
  const nominative = readings.some((reading) => reading[0] === "n");
  let gender: Gender | undefined;
  let mayBePlural = false;
  for (const reading of readings) {
    if (nominative && reading[0] !== "n") continue;
    const other = reading[1] as Gender;
    if (other === "p") mayBePlural = true;
    else if (gender !== undefined && gender !== other) return undefined;
    else gender = other;
  }
  if (!mayBePlural) return gender;
  return gender === undefined ? "p" : plural === true ? undefined : gender;
}

/** `der weißrussische` → `weißrussischer`: the strong ending where there is no article. */
function adjectiveForm(word: string, words: NounWords, gender: Gender | undefined, capital: boolean): string {
  const ending = gender === undefined ? undefined : words.strongEndings?.[gender];
  if (ending === undefined || !ADJECTIVE_ENDING.test(word) || word.length < 4) return word;
  // `Berliner Schule`: adjectives of places are not declined.
  if (capital && word.endsWith("er")) return word;
  const lower = word.toLowerCase();
  // Roles that are declined like adjectives (`Deutsche`, `Vorsitzende`) are some before another noun.
  const noun = capital ? classOfNoun(lower, words) : null;
  const declined = noun?.gender === "" || (noun?.gender === "p" && gender !== "p");
  const isNoun = (noun !== null && !declined) || (capital && isGiven(word, words));
  return isNoun ? word : word.replace(ADJECTIVE_ENDING, ending);
}

function isGiven(word: string, words: NounWords): boolean {
  return words.femaleNames.has(word) || words.maleNames.has(word);
}

/** `der Vorsitzende` → `Vorsitzender`: roles that are declined like adjectives are so without an article, too. */
function roleForm(word: string, words: NounWords, gender: Gender | undefined): string | null {
  const declined = words.strongEndings !== undefined && classOfNoun(word.toLowerCase(), words)?.gender === "";
  return declined ? adjectiveForm(word, words, gender, true) : null;
}

/**
 * `dem Präsidenten` → `Präsident`, `des Amtes` → `Amt`: without the ending of its case where a known noun is left; and
 * `laut Medienberichten` → `Medienberichte`, `von Forschern` → `Forscher`: a plural without that of the dative.
 */
function nounForm(word: string, words: NounWords, oblique: boolean, governed: boolean, singular: boolean): string {
  if (words.nouns.has(word.toLowerCase()) && !(oblique && singular)) return word;
  const plural = governed && !singular ? withoutDative(word, words) : null;
  if (plural !== null || !oblique) return plural ?? word;
  for (const ending of ["en", "es", "n", "s"]) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3) continue;
    if (classOfNoun(stem.toLowerCase(), words) !== null) return stem;
  }
  return word;
}

/** Nouns in `-er` and `-el` have no ending in the plural; of others texts are known, which take `-e`. */
function withoutDative(word: string, words: NounWords): string | null {
  if (!words.compounds || !word.endsWith("n")) return null;
  const plural = word.slice(0, -1);
  if (/e[rl]$/u.test(plural)) return classOfNoun(plural.toLowerCase(), words) === null ? null : plural;
  const noun = plural.endsWith("e") ? classOfNoun(plural.slice(0, -1).toLowerCase(), words) : null;
  return noun?.kind === "document" && (noun.gender === "m" || noun.gender === "n") ? plural : null;
}
