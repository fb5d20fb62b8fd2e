import type { LanguagePack } from "../languages/pack.ts";
import { packFor } from "../languages/registry.ts";
import { readVerb } from "./indirect/grammar.ts";
import { classOfNoun } from "./noun-classes.ts";

/**
 * Descriptions of a speaker with offices and other known roles in front of a training (`gelernte Schiffsmaklerin`), and
 * that in front of whatever else is said; of equals, the one given first.
 *
 * @param language of the article, a BCP 47 tag
 */
export function officesFirst(descriptions: readonly string[], language: string): readonly string[] {
  const pack = packFor(language);
  if (pack === undefined || descriptions.length < 2) return descriptions;
  return descriptions
    .map((text) => ({ text, rank: rankOf(wordsOf(text), pack) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ text }) => text);
}

/**
 * Those of the wordings for a person that describe it: a role by which the text takes the name up (`die Museumsleiterin`),
 * not a form of the name, nothing that anybody may be (`die Frau`), and no role that runs on into another word with a
 * capital, which may belong to the sentence (`bleibt der Staatschef Russlands Verbündeter`).
 */
export function roleAliases(aliases: readonly string[], name: string, language: string): readonly string[] {
  const pack = packFor(language);
  if (pack === undefined) return [];
  const inName = new Set(wordsOf(name));
  return aliases.filter((alias) => {
    const words = wordsOf(alias);
    return !words.some((word) => inName.has(word)) && isOffice(words, pack) && !RUN_ON.test(alias);
  });
}

/** Two words with a capital beside each other. */
const RUN_ON = /\p{Lu}[\p{L}\p{M}'’-]*\s+\p{Lu}/u;

function rankOf(words: readonly string[], pack: LanguagePack): number {
  if (!isOffice(words, pack)) return 2;
  return words.some((word) => isParticiple(word, pack)) ? 1 : 0;
}

function isOffice(words: readonly string[], { nouns }: LanguagePack): boolean {
  if (nouns === undefined) return false;
  return words.some((word) => classOfNoun(word, nouns)?.kind === "person" && nouns.commonRoles?.has(word) !== true);
}

/** `gelernte`: as an adjective a participle has its ending. */
function isParticiple(word: string, { nouns, indirect }: LanguagePack): boolean {
  if (nouns !== undefined && classOfNoun(word, nouns) !== null) return false;
  return (nouns?.adjectiveEndings ?? []).some(
    (ending) => word.endsWith(ending) && readVerb(word.slice(0, -ending.length || undefined), indirect).participle,
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
}
