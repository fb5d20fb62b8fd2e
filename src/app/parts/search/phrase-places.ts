import { foldWord } from "../../../model/fold.ts";
import type { Span } from "../../../model/span.ts";
import { withoutPunctuation } from "./content-words.ts";

/**
 * The numbers of the words of a phrase wherever it stands in a text as it does where Pagefind has found it: it tells
 * only the first place.
 *
 * @param places where the words of the text stand, by their numbers
 * @param found the numbers of the words that Pagefind has found, one after the other
 */
export function phrasePlaces(content: string, places: readonly Span[], found: readonly number[]): readonly number[] {
  const [known] = found;
  if (known === undefined) return [];
  const forms = places.map((place) => {
    const { start, end } = withoutPunctuation(content, place);
    return foldWord(content.slice(start, end));
  });
  const phrase = forms.slice(known, known + found.length);
  return forms.flatMap((_, first) => {
    return phrase.every((form, i) => forms[first + i] === form) ? phrase.map((_, i) => first + i) : [];
  });
}
