import { type BoilerplateRule, neutralBoilerplate } from "../languages/boilerplate.ts";
import { packCodes, packFor } from "../languages/registry.ts";
import type { RemovalReason, Removed } from "../model/article.ts";
import type { ParsedBlock } from "./parse/parsed.ts";
import { SECTIONS } from "./publishers.ts";

/** A longer line is never furniture: it says something. In UTF-16 code units. */
const MAX_FURNITURE_LENGTH = 160;

/** A short line that comes back this often is the page's, not the author's. */
const REPEATS = 3;
const MAX_REPEATED_LENGTH = 60;

/** Fewer lines that come back are a title and its author rather than a menu. */
const MIN_MENU = 3;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const SENTENCE_END = /[.!?…]["”“»«)]*$/u;
const SEVERAL_SENTENCES = /[.!?…]["”“»«)]*\s+\S/u;

/** A trail of sections or a row of links: short names without numbers, parted by arrows or bars. */
const TRAIL = /^[^.!?›>|/\d]{1,30}(?:[›>|][^.!?›>|/\d]{1,30}){1,9}$/u;

const NUMBER = /^\d+(?:[.,]\d+)*$/;

/** What may follow a phrase: nothing, a title, a title after a colon, the rest of a sentence. */
const ENDINGS = [": …", "….", "…"] as const;

interface Phrase {
  readonly words: readonly string[];
  readonly ending: (typeof ENDINGS)[number] | undefined;
  readonly rule: BoilerplateRule;
}

interface Word {
  readonly lower: string;
  /** Where the word ends in its line. */
  readonly end: number;
}

function wordsOf(line: string): Word[] {
  return [...line.matchAll(WORD)].map((match) => ({
    lower: match[0].toLowerCase(),
    end: match.index + match[0].length,
  }));
}

function phraseOf(line: string, rule: BoilerplateRule): Phrase {
  const ending = ENDINGS.find((each) => line.endsWith(` ${each}`));
  const words = ending === undefined ? line : line.slice(0, -ending.length - 1);
  return { words: words.split(" "), ending, rule };
}

function phrasesOf(rule: BoilerplateRule): Phrase[] {
  return rule.lines.map((line) => phraseOf(line, rule));
}

/**
 * The phrases of all languages: pages mix them, and a German article from a site with an English frame ends in
 * English. Grouped by their first word, `#` for a number.
 */
function indexed(): ReadonlyMap<string, readonly Phrase[]> {
  const rules = [...neutralBoilerplate, ...packCodes().flatMap((code) => packFor(code)?.boilerplate ?? [])];
  const index = new Map<string, Phrase[]>();
  for (const phrase of rules.flatMap(phrasesOf)) {
    const first = phrase.words[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

const PHRASES = indexed();

function endsRight({ ending, words: { length } }: Phrase, words: readonly Word[], line: string): boolean {
  if (ending === undefined) return words.length === length;
  if (words.length <= length || SEVERAL_SENTENCES.test(line)) return false;
  if (ending === "….") return true;
  const afterColon = /^\s*[:|–>›»→]/u.test(line.slice(words[length - 1]?.end));
  const isTitle = !SENTENCE_END.test(line);
  return ending === "…" ? afterColon || isTitle : afterColon && isTitle;
}

function says(phrase: Phrase, words: readonly Word[], line: string): boolean {
  const matches = (word: string, here = "") => word === here || (word === "#" && NUMBER.test(here));
  return phrase.words.every((word, i) => matches(word, words[i]?.lower)) && endsRight(phrase, words, line);
}

/** The rule that takes a whole line for furniture, wherever it may apply. */
function ruleFor(line: string): BoilerplateRule | undefined {
  if (line.length > MAX_FURNITURE_LENGTH) return undefined;
  const words = wordsOf(line);
  const first = words[0]?.lower;
  if (first === undefined) return undefined;
  const candidates = [...(PHRASES.get(first) ?? []), ...(NUMBER.test(first) ? (PHRASES.get("#") ?? []) : [])];
  return candidates.find((phrase) => says(phrase, words, line))?.rule;
}

/** Lines that are furniture by their form, in any language. */
function reasonByForm(line: string): RemovalReason | undefined {
  if (!/[\p{L}\p{N}…]|\.{3}/u.test(line)) return "navigation";
  if (line.length > MAX_FURNITURE_LENGTH) return undefined;
  if (/^(?:©|\(c\) ?\d{4}|copyright\b)/iu.test(line)) return "copyright";
  return undefined;
}

/** The same at the edges of the text: an address, a section, a trail of sections (`News › World › Asia`). */
function reasonByFormAtEdge(line: string): RemovalReason | undefined {
  if (line.length > MAX_FURNITURE_LENGTH) return undefined;
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(line)) return "source-note";
  if (SECTIONS.has(line.toLowerCase()) || TRAIL.test(line)) return "navigation";
  return undefined;
}

/** Why a line that does not stand in the article may stand on its page, or undefined when no rule says so. */
export function furnitureReason(line: string): RemovalReason | undefined {
  return ruleFor(line)?.reason ?? reasonByForm(line) ?? reasonByFormAtEdge(line);
}

function isShort(block: ParsedBlock): boolean {
  const { text, kind } = block;
  return kind !== "heading" && text.length <= MAX_REPEATED_LENGTH && !SENTENCE_END.test(text) && !text.endsWith(":");
}

/** Which blocks are short lines that come back: three times alone, or twice together with the line after them. */
function repeated(blocks: readonly ParsedBlock[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  const note = (key: string, index: number) => {
    const at = places.get(key);
    if (at === undefined) places.set(key, [index]);
    else at.push(index);
  };
  blocks.forEach((block, i) => {
    if (!isShort(block)) return;
    note(block.text, i);
    const next = blocks[i + 1];
    if (next !== undefined && isShort(next) && !/\d/.test(block.text + next.text))
      note(`${block.text}\n${next.text}`, i);
  });
  const found = new Set<number>();
  for (const [key, at] of places) {
    const pair = key.includes("\n");
    if (at.length < (pair ? 2 : REPEATS)) continue;
    for (const index of at) found.add(index).add(pair ? index + 1 : index);
  }
  return found;
}

function looksLikeTitle(block: ParsedBlock): boolean {
  return block.text.length <= MAX_FURNITURE_LENGTH && !SENTENCE_END.test(block.text);
}

/**
 * The furniture that a page begins with, above its title: lines that a rule knows, the name of a section above
 * something that may be a title, a menu that comes back further down.
 */
export function furnitureAboveTitle(lines: readonly ParsedBlock[]): readonly Removed[] {
  const again = repeated(lines);
  const menu = lines.findIndex((_, i) => !again.has(i));
  const removed: Removed[] = [];
  for (const [i, { text, line }] of lines.entries()) {
    const next = lines[i + 1];
    const isMenu = menu >= MIN_MENU && i < menu;
    const isSection = SECTIONS.has(text.toLowerCase()) && next !== undefined && looksLikeTitle(next);
    const reason = ruleFor(text)?.reason ?? (isMenu || isSection ? "navigation" : undefined);
    if (reason === undefined) break;
    removed.push({ text, reason, beforeBlock: 0, ...(line === undefined ? {} : { line }) });
  }
  return removed;
}

/** The reasons for all blocks that go, `undefined` for those that stay. */
function reasonsFor(
  blocks: readonly ParsedBlock[],
  alreadyRemoved: ReadonlySet<string>,
  atTop: (block: ParsedBlock) => RemovalReason | undefined,
): (RemovalReason | undefined)[] {
  const again = repeated(blocks);
  const rules = blocks.map((block) => ruleFor(block.text));
  const reasons = blocks.map((block, i): RemovalReason | undefined => {
    const rule = rules[i];
    if (rule?.where === "anywhere") return rule.reason;
    return reasonByForm(block.text) ?? (again.has(i) ? "repeated" : undefined);
  });
  const edge = (i: number): RemovalReason | undefined => {
    const block = blocks[i];
    if (block === undefined) return undefined;
    const isMenuAgain = isShort(block) && alreadyRemoved.has(block.text);
    return reasons[i] ?? rules[i]?.reason ?? reasonByFormAtEdge(block.text) ?? (isMenuAgain ? "repeated" : undefined);
  };

  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    const reason = edge(i) ?? (block && atTop(block));
    if (reason === undefined) break;
    reasons[i] = reason;
  }
  // Titles at the end may be a list of links: they wait for the line that heads it.
  let bottom = blocks.length;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    const reason = edge(i);
    if (reason !== undefined && (bottom === i + 1 || rules[i]?.headsList === true)) {
      for (let j = i; j < bottom; j++) reasons[j] ??= reason;
      bottom = i;
    } else if (reason === undefined && !(block && looksLikeTitle(block))) break;
  }
  return reasons;
}

export interface Cleaned {
  readonly blocks: readonly ParsedBlock[];
  /** In the order of the source; `beforeBlock` counts the blocks that stayed. */
  readonly removed: readonly Removed[];
}

/**
 * Takes the furniture out of a document. A block goes only as a whole. `atTop` may name a reason for further lines,
 * asked in order from the first block to the first that stays. `alreadyRemoved` counts the blocks given and is merged
 * in at its place; its lines are furniture at the edges as well.
 */
export function clean(
  blocks: readonly ParsedBlock[],
  alreadyRemoved: readonly Removed[],
  atTop: (block: ParsedBlock) => RemovalReason | undefined,
): Cleaned {
  const reasons = reasonsFor(blocks, new Set(alreadyRemoved.map((removed) => removed.text)), atTop);
  const kept: ParsedBlock[] = [];
  const removed: Removed[] = [];
  let next = 0;
  const takeOver = (before: number) => {
    for (let r = alreadyRemoved[next]; r !== undefined && r.beforeBlock <= before; r = alreadyRemoved[next]) {
      removed.push({ ...r, beforeBlock: kept.length });
      next += 1;
    }
  };
  blocks.forEach((block, i) => {
    takeOver(i);
    const reason = reasons[i];
    if (reason === undefined) {
      kept.push(block);
      return;
    }
    const place = { beforeBlock: kept.length, ...(block.line === undefined ? {} : { line: block.line }) };
    removed.push({ text: block.text, reason, ...place });
  });
  takeOver(blocks.length);
  return { blocks: kept, removed };
}
