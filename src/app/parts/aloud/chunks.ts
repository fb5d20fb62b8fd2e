/** After one of these, a pause is natural. */
const PAUSE = /[.!?…;:,–—][\p{Quotation_Mark}\p{Close_Punctuation}]*\s/gu;

/**
 * Cuts what is to be said into parts of at most `longest` UTF-16 code units, where a speaker would breathe: after a
 * stop or a comma in the second half of a part, else between words, else anywhere but within a character.
 *
 * @param longest at least 2
 */
export function chunksOf(text: string, longest: number): readonly string[] {
  const chunks: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const cut = cutIn(rest.slice(0, longest));
    chunks.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest === "" ? chunks : [...chunks, rest];
}

function cutIn(part: string): number {
  const pauses = [...part.matchAll(PAUSE)].map((match) => match.index + match[0].length);
  const pause = pauses.findLast((end) => end > part.length / 2);
  if (pause !== undefined) return pause;
  const space = part.search(/\s\S*$/u);
  if (space > 0) return space;
  const isSplit = /[\uD800-\uDBFF]$/.test(part);
  return isSplit ? part.length - 1 : part.length;
}
