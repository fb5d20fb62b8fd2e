import type { Span } from "../../../model/span.ts";
import { foldWord } from "../quotations/fold.ts";
import { isAlike } from "./alike.ts";
import { withoutPunctuation } from "./content-words.ts";

/**
 * The numbers of the words of phrases wherever they stand in a text: Pagefind tells only the first place of each.
 *
 * @param places where the words of the text stand, by their numbers
 * @param found the numbers of the words that Pagefind has found
 * @param phrases the words of each phrase
 */
export function phrasePlaces(
  content: string,
  places: readonly Span[],
  found: readonly number[],
  phrases: readonly (readonly string[])[],
): readonly number[] {
  const isFound = new Set(found);
  const forms = places.map((place) => {
    const { start, end } = withoutPunctuation(content, place);
    return foldWord(content.slice(start, end));
  });
  return phrases.flatMap((phrase) => {
    const numbers = (first: number) => phrase.map((_, index) => first + index);
    const known = found.find((first) =>
      numbers(first).every((number, index) => isFound.has(number) && isAlike(forms[number] ?? "", phrase[index] ?? "")),
    );
    if (known === undefined || phrase.length === 0) return [];
    const wanted = numbers(known).map((number) => forms[number]);
    return forms.flatMap((_, first) => {
      const here = numbers(first);
      return here.every((number, index) => forms[number] === wanted[index]) ? here : [];
    });
  });
}
