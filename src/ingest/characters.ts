import { type MarkedText, replaceMarked } from "./marked.ts";
import { UNITS } from "./units.ts";

/**
 * Characters that say nothing in running text: controls, soft hyphens, zero-width spaces, byte order marks, word
 * joiners, everything that turns the direction of writing, annotation anchors, noncharacters.
 */
const INVISIBLE =
  /[^\P{Cc}\s\u0085]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff]/gu;

/** Zero-width joiners shape the letters of Arabic and Indic scripts and join pictographs; elsewhere they are noise. */
const JOINER = /[\u200c\u200d]+/gu;
const PICTOGRAPH_PART = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const JOINING_LETTER = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*$/u;

const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Marks upon marks that no script needs. Unicode Annex 15 (stream-safe text format) allows thirty; ordering more takes
 * time in proportion to the square of their number.
 */
const MAX_MARKS = 30;
const TOO_MANY_MARKS = new RegExp(`\\p{M}{${MAX_MARKS + 1},}`, "gu");

/** A character with all that Unicode may compose with it: combining marks, vowels and finals of Hangul. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff]*/gu;

const WHITE_SPACE = /[\s\u0085]+/gu;
const HARD_SPACE = /[\u00a0\u202f]/u;
const FRENCH_OPEN = /[«‹]/u;
const FRENCH_CLOSE = /^[»›!?;:]/u;
const AFTER_NUMBER = /^(?:[%‰°\d\p{Sc}]|(\p{L}[\p{L}/]*[²³.]?))/u;

/** How far around a space its meaning is looked for, in code units. */
const REACH = 16;

/**
 * Whether a non-breaking space must not become an ordinary one: inside French quotation marks and before French
 * punctuation, after a paragraph sign, in long numbers, before units, per cent and currencies.
 */
function holdsTogether(before: string, after: string): boolean {
  const previous = before.slice(-1);
  if (FRENCH_OPEN.test(previous) || FRENCH_CLOSE.test(after) || previous === "§") return true;
  if (!/\d/.test(previous)) return false;
  const next = AFTER_NUMBER.exec(after);
  return next !== null && (next[1] === undefined || UNITS.has(next[1]));
}

function joins(before: string): boolean {
  return PICTOGRAPH_PART.test(before) || JOINING_LETTER.test(before);
}

function composed(marked: MarkedText): MarkedText {
  if (marked.text === marked.text.normalize("NFC")) return marked;
  return replaceMarked(marked, CLUSTER, (cluster) => cluster.normalize("NFC"));
}

function singleSpaced(marked: MarkedText): MarkedText {
  const { text } = marked;
  return replaceMarked(marked, WHITE_SPACE, (run, index) => {
    const end = index + run.length;
    if (index === 0 || end === text.length) return "";
    const hard = HARD_SPACE.exec(run)?.[0];
    if (hard === undefined) return " ";
    return holdsTogether(text.slice(Math.max(0, index - REACH), index), text.slice(end, end + REACH)) ? hard : " ";
  });
}

/**
 * A stretch of text as it may stand in a block: composed (NFC), without invisible characters and lone surrogates, in
 * one line, single-spaced, trimmed; non-breaking spaces stay where they mean something. Cleaning twice changes nothing.
 */
export function cleanMarked(marked: MarkedText): MarkedText {
  const wellFormed = replaceMarked(marked, LONE_SURROGATE, () => "\ufffd");
  const visible = replaceMarked(wellFormed, INVISIBLE, () => "");
  const bounded = replaceMarked(visible, TOO_MANY_MARKS, (marks) => [...marks].slice(0, MAX_MARKS).join(""));
  const { text } = bounded;
  const joined = replaceMarked(bounded, JOINER, (joiners, index) =>
    joins(text.slice(Math.max(0, index - REACH), index)) ? joiners.slice(0, 1) : "",
  );
  return singleSpaced(composed(joined));
}

/** `cleanMarked` for text without marks. */
export function cleanText(text: string): string {
  return cleanMarked({ text, marks: [] }).text;
}
