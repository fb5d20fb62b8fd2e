import type { NounClass, Reading } from "../languages/nouns.ts";
import { isAbbreviation } from "./noun-classes.ts";
import type { PlainWords } from "./plain-words.ts";
import type { Token } from "./tokens.ts";

/** The tokens of a name, both inclusive. */
export type NameRange = readonly [first: number, last: number];

/** The proper name in a run of words: capitals after a role, from a given name on, or all there are; null for none. */
export function nameIn(
  words: PlainWords,
  first: number,
  end: number,
  determined: boolean,
  initial: boolean,
): NameRange | null {
  const head = words.token(end);
  if (head?.capital !== true) return null;
  let from = end;
  while (from > first && inName(words, from - 1, first)) from--;
  // `le préfet du Gard`: a particle without a name before it is none.
  while (from < end && words.token(from)?.capital !== true) from++;
  let role = from - 1;
  for (let i = from; i < end; i++) {
    const token = words.token(i);
    if (token === undefined) continue;
    if (words.isGivenName(token) || words.words.titles.has(token.text)) return [i, end];
    if (words.classOf(token)?.kind === "person") role = i;
  }
  if (role >= first && words.classOf(words.token(role))?.kind === "person") return [role + 1, end];
  if (isAbbreviation(head.text)) return [from, end];
  const known = words.classOf(head);
  if (determined || known?.kind === "time") return null;
  if (known === null || known.kind === "thing") return [from, end];
  const alone = initial && from === end;
  return known.kind === "person" && !(alone && isRole(words, end, known)) ? [from, end] : null;
}

/** A role in the singular needs an article: `Baker said` is somebody's name, `Residents said` is not. */
function isRole(words: PlainWords, at: number, known: NounClass): boolean {
  const token = words.token(at);
  if (words.isCapitalElsewhere(token)) return false;
  return words.isPlural(token, known) || !words.isVerb(at + 1);
}

function inName(words: PlainWords, i: number, first: number): boolean {
  const token = words.token(i);
  if (token === undefined) return false;
  if (token.capital || token.text === "&" || words.isPluralPossessive(i)) return true;
  return i > first && words.words.nameParticles.has(token.lower);
}

/** `van der` in `Gideon van der Linde`, and `Van` in `Van der Linde`; `from` is the first token of the run. */
export function isParticle(words: PlainWords, i: number, from: number): boolean {
  const { nameParticles } = words.words;
  const isOne = (index: number): boolean => nameParticles.has(words.token(index)?.lower ?? "");
  const next = words.token(i + 1);
  if (!isOne(i) || next === undefined || !(next.capital || nameParticles.has(next.lower))) return false;
  let given = i;
  while (given > from && isOne(given)) given--;
  const before = words.token(given);
  if (before === undefined) return false;
  if (given === from && isOne(given)) return before.capital;
  return words.isGivenName(before) || (before.capital && given === from && given < i - 1);
}

/** One capital behind a preposition of place, or `Hacienda` in `la ministra de Hacienda`, `Lyon` in `la mairie de Lyon`. */
export function namesPlace(words: PlainWords, preposition: number, head: Token): boolean {
  const governor = words.token(preposition);
  if (governor === undefined || words.isGivenName(head)) return false;
  if (words.build.locatives.has(governor.lower)) return true;
  const before = words.token(preposition - 1);
  return words.words.joiners.has(governor.lower) && before?.capital === false && !words.isSmall(before);
}

/** By a title or a given name, by the noun, or by the article. */
export function genderOf(
  words: PlainWords,
  name: NameRange | null,
  noun: NounClass | null,
  readings: readonly Reading[],
): "female" | "male" | undefined {
  const { titles, femaleNames, maleNames } = words.words;
  for (let i = name?.[0] ?? 0; name !== null && i <= name[1]; i++) {
    const text = words.token(i)?.text ?? "";
    const title = titles.get(text);
    if (title === "f" || femaleNames.has(text)) return "female";
    if (title === "m" || maleNames.has(text)) return "male";
  }
  if (noun?.gender === "f") return "female";
  if (noun?.gender === "m") return "male";
  const genders = new Set(readings.map((reading) => reading[1]));
  if (genders.has("m") === genders.has("f")) return undefined;
  return genders.has("f") ? "female" : "male";
}
