/** The longest slug, in UTF-16 code units; at most 240 bytes in UTF-8, so that it fits a file name. */
export const MAX_SLUG_LENGTH = 80;

/** Latin letters that Unicode does not take apart, or takes apart against the custom of the languages they are from. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["å", "a"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
]);

const TO_SPELL_OUT = new RegExp(`[${[...SPELLED_OUT.keys()].join("")}]`, "gu");
const LATIN_WITH_MARKS = /(\p{Script=Latin})\p{M}+/gu;
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu;

function cut(slug: string): string {
  if (slug.length <= MAX_SLUG_LENGTH) return slug;
  const whole = slug.lastIndexOf("-", MAX_SLUG_LENGTH);
  if (whole > MAX_SLUG_LENGTH / 2) return slug.slice(0, whole);
  return slug.slice(0, MAX_SLUG_LENGTH).replace(/\p{Cs}$/u, "");
}

/**
 * The part of an address that stands for a text: lower case, German umlauts spelled out, other Latin letters without
 * their accents, letters and digits of every other script as they are, everything else one hyphen, at most
 * `MAX_SLUG_LENGTH` long and cut between words. Empty when the text has neither letters nor digits. The same text
 * always gives the same slug, and a slug gives itself.
 */
export function slugOf(text: string): string {
  const spelled = text
    .normalize("NFC")
    .toLowerCase()
    .replace(TO_SPELL_OUT, (letter) => SPELLED_OUT.get(letter) ?? letter);
  const plain = spelled.normalize("NFD").replace(LATIN_WITH_MARKS, "$1").normalize("NFC");
  return cut(plain.replace(SEPARATORS, "-").replace(/^-|-$/g, ""));
}
