import type { Span } from "../../../model/span.ts";

/** What the end of a stretch says about whether its sentence goes on: an ordinal, an initial, a title. */
const ORDINAL = /(?:^|[^\p{L}\p{N}.,])\p{N}{1,2}\.$/u;
const INITIAL = /(?:^|[^\p{L}\p{N}])\p{L}\.$/u;
const LAST_WORD = /(\p{L}+)\.$/u;
const VOWEL = /[aeiouyäöüàâéèêëîïôœùûáíóúãõ]/iu;

/** Titles that are pronounceable as they are short; others (`Dr`, `Mr`, `St`) show themselves by having no vowel. */
const TITLES = new Set(["prof", "gen", "sen", "gov", "rep", "ing", "mio", "mrd", "ca", "sig", "pres"]);

/** The sentence before a stretch that begins so has not ended: `„Halt!“ rief er`. */
const GOES_ON = /^[\p{Quotation_Mark}\p{Open_Punctuation}]*\p{Ll}/u;

/**
 * The sentences of a stretch of text as they are spoken, each within a quotation on its own. The platform's segmenter
 * takes every stop for an end; what an abbreviation, an ordinal or a small letter shows to go on is joined again. A
 * mistake costs the listener a pause, nothing more.
 *
 * @returns spans into `text`, in order, without the white space around them
 */
export function spokenSentences(text: string, { start, end }: Span, language: string): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (const { index, segment } of segmenterOf(language).segment(text.slice(start, end))) {
    const to = start + index + segment.length;
    if (to < end && goesOn(text.slice(from, to).trimEnd(), text.slice(to, end))) continue;
    const sentence = trimmed(text, { start: from, end: to });
    if (sentence.start < sentence.end) sentences.push(sentence);
    from = to;
  }
  return sentences;
}

function goesOn(before: string, after: string): boolean {
  if (GOES_ON.test(after) || ORDINAL.test(before) || INITIAL.test(before)) return true;
  const word = LAST_WORD.exec(before)?.[1];
  return word !== undefined && (!VOWEL.test(word) || TITLES.has(word.toLowerCase()));
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** The segmenter of a language; of the root language where the tag is none. */
function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "sentence" });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: "sentence" });
  }
}
