/** What a character is for the scanner of tokens. All that is rare is `OTHER` and left to a regular expression. */
const OTHER = 0;
/** A letter of a Latin alphabet in one code unit. */
export const LETTER = 1;
/** A space or line break. */
export const SPACE = 2;
/** A sign or quotation mark that is a token by itself and ends any word before it. */
export const SIGN = 3;
/** A full stop: it ends a word, a sentence or neither. */
export const STOP = 4;

/** The classes of the characters of Western texts by code unit. */
const CLASSES = classes();

/** The class of the code unit at `index`; behind the end of the text stands a space. */
export function classAt(text: string, index: number): number {
  return index < text.length ? (CLASSES[text.charCodeAt(index)] ?? OTHER) : SPACE;
}

function classes(): Uint8Array {
  const all = new Uint8Array(0x2027);
  const ranges = ["AZ", "az", "ÀÖ", "Øö", "øſ"];
  for (const range of ranges) all.fill(LETTER, range.charCodeAt(0), range.charCodeAt(1) + 1);
  for (const sign of ',;:!?()[]/"„“”‚‘»«›‹…–—') all[sign.charCodeAt(0)] = SIGN;
  for (const space of " \n\t") all[space.charCodeAt(0)] = SPACE;
  all[".".charCodeAt(0)] = STOP;
  return all;
}

/** Two apostrophes, and two commas: each stands for one mark. */
export const STRESS = "''";
export const LOW_MARK = ",,";

/** Two signs that stand for one mark on keyboards that lack it, with that mark. */
export const DOUBLED: ReadonlyMap<string, string> = new Map([
  [STRESS, '"'],
  [LOW_MARK, "„"],
  ["``", "“"],
]);

/** Whether two commas, before a word and behind no other, open a quotation at `index`. */
export function isLowMark(text: string, index: number): boolean {
  if (text[index] !== "," || text[index + 1] !== "," || classAt(text, index + 2) !== LETTER) return false;
  return index === 0 || /[\s(]/u.test(text[index - 1] ?? "");
}
