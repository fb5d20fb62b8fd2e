import { LINE_END_HYPHENS } from "./hyphens.ts";

/** A line of a file, cleaned and trimmed. */
export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** Whether it began with space in the file. */
  readonly indented: boolean;
}

/** Nobody wraps wider: a file with longer lines has a paragraph on each. In UTF-16 code units. */
const MAX_WRAP_WIDTH = 120;

/** Nobody wraps narrower: shorter lines are verse, lists, tables. */
const MIN_WRAP_WIDTH = 40;

/** The share of line breaks that must look like wraps. */
const MOSTLY = 0.7;

/** The share of line breaks that must stand within a sentence: less, and the lines are paragraphs of one sentence. */
const OFTEN_WITHIN_SENTENCE = 0.5;

const SENTENCE_END = /[.!?…:;]["”“»«’)]*$/u;
const LOWER_START = /^\p{Ll}/u;
const CLOSING_START = /^[,.;:!?)\]]/u;
/** Longer words are none; a bound keeps the search for one short. In UTF-16 code units. */
const MAX_WORD = 80;

const LAST_WORD = /(\p{L}+(?:-\p{L}+)*)[-\u2010]$/u;
const CUT_WORD = /(?<=\p{L})[-\u2010]$/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]/u;

interface Break {
  readonly above: string;
  readonly below: string;
}

function breaksOf(groups: readonly (readonly Line[])[]): Break[] {
  return groups.flatMap((group) =>
    group.slice(1).map((line, i) => ({ above: group[i]?.text ?? "", below: line.text })),
  );
}

/** Whether the first word of the lower line would not have fitted on the upper one. */
export function isFull({ above, below }: Break, width: number): boolean {
  const space = below.search(/\s/u);
  return above.length + 1 + (space < 0 ? below.length : space) > width;
}

/** The width at which the lines were wrapped by an editor or a mail program, or undefined when they were not. */
export function wrapWidth(groups: readonly (readonly Line[])[]): number | undefined {
  const breaks = breaksOf(groups);
  const width = groups.flat().reduce((most, line) => Math.max(most, line.text.length), 0);
  if (breaks.length === 0 || width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) return undefined;
  const full = breaks.filter((each) => isFull(each, width)).length;
  const within = breaks.filter((each) => !SENTENCE_END.test(each.above)).length;
  return full >= MOSTLY * breaks.length && within >= OFTEN_WITHIN_SENTENCE * breaks.length ? width : undefined;
}

function goesOn(pair: Break, width: number | undefined): boolean {
  if (CLOSING_START.test(pair.below)) return true;
  const withinSentence = !SENTENCE_END.test(pair.above);
  if (withinSentence && LOWER_START.test(pair.below)) return true;
  return width !== undefined && isFull(pair, width);
}

/** Whether a line is set in like the first of a paragraph, and not like the further ones of a list's item. */
function opensParagraph(above: Line | undefined, line: Line): boolean {
  if (above === undefined || above.indented || !line.indented) return false;
  return SENTENCE_END.test(above.text) && !LOWER_START.test(line.text);
}

/** What tells how the parts of a word that was cut at a line's end belong together. */
interface Context {
  /** The words of the article, lower case. */
  readonly known: ReadonlySet<string>;
  readonly language: string;
}

/** Only a line that ends in a hyphen asks for it: most articles have none. */
function contextOf(groups: readonly (readonly Line[])[], tellLanguage: () => string): Context {
  const lines = groups.flat();
  if (!lines.some((line) => CUT_WORD.test(line.text))) return { known: new Set(), language: "" };
  const words = lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
  return { known: new Set(words), language: tellLanguage() };
}

/** How two lines become one: whether the upper one loses its hyphen, and what stands between them. */
interface Joint {
  readonly dropHyphen: boolean;
  readonly glue: "" | " ";
}

const TIGHT: Joint = { dropHyphen: false, glue: "" };
const SPACED: Joint = { dropHyphen: false, glue: " " };
const CUT: Joint = { dropHyphen: true, glue: "" };

/**
 * A word cut at the end of a line: whole again when the article has it whole elsewhere or the language is one that cuts
 * words, with its hyphen when that belongs to the word, left as it is when a part is left out (`Nord- und Südsee`).
 */
function jointOfCutWord({ above, below }: Break, { known, language }: Context): Joint {
  const head = LAST_WORD.exec(above.slice(-MAX_WORD))?.[1]?.toLowerCase() ?? "";
  const tail = /^\p{L}+/u.exec(below)?.[0] ?? "";
  const custom = LINE_END_HYPHENS.get(language);
  if (custom?.leavesOutBefore.has(tail)) return SPACED;
  if (!LOWER_START.test(below)) return TIGHT;
  if (known.has(`${head}${tail}`)) return CUT;
  if (known.has(`${head}-${tail}`)) return TIGHT;
  return custom?.cutsWords ? CUT : TIGHT;
}

function jointOf(pair: Break, context: Context): Joint {
  if (CUT_WORD.test(pair.above)) return jointOfCutWord(pair, context);
  if (CLOSING_START.test(pair.below)) return TIGHT;
  const tight = WITHOUT_SPACES.test(pair.above.slice(-1)) && WITHOUT_SPACES.test(pair.below.charAt(0));
  return tight ? TIGHT : SPACED;
}

/**
 * The paragraphs of groups of lines, each with the number of its first line. Lines of one group are joined when the
 * file is wrapped and the line is full, or when a sentence plainly goes on. The language decides how words that were
 * cut at a line's end are put together; `tellLanguage` is asked for it where there is such a word.
 */
export function unwrap(groups: readonly (readonly Line[])[], tellLanguage: () => string): Line[] {
  const width = wrapWidth(groups);
  const context = contextOf(groups, tellLanguage);
  return groups.flatMap((group) => {
    const paragraphs: { readonly parts: string[]; readonly first: Line }[] = [];
    group.forEach((line, i) => {
      const open = paragraphs.at(-1);
      const pair = { above: group[i - 1]?.text ?? "", below: line.text };
      if (open === undefined || opensParagraph(group[i - 1], line) || !goesOn(pair, width)) {
        paragraphs.push({ parts: [line.text], first: line });
        return;
      }
      const { dropHyphen, glue } = jointOf(pair, context);
      if (dropHyphen) open.parts.push((open.parts.pop() ?? "").slice(0, -1));
      open.parts.push(glue, line.text);
    });
    return paragraphs.map(({ parts, first }) => ({ ...first, text: parts.join("") }));
  });
}
