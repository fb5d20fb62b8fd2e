import type { QuotationType } from "../../../model/quotation.ts";
import { textOf } from "../../../model/span.ts";
import type { ArticlePage, Slot, Voice } from "../../../model/summary.ts";
import { countWords } from "../../../model/words.ts";
import { MARKED_TYPES, type MarkedQuotation, type MarkedType } from "./marked.ts";

/** Stands for the speaker in keys where the text does not say who speaks. */
const UNCLEAR = "";

/** A step of a voice's bar: how many words it said in this shape, as a part of the longest bar, in thousandths. */
export interface BarStep {
  readonly shape: MarkedType;
  readonly start: number;
  readonly width: number;
}

/** One voice of an article with its figures; all quotations without a clear speaker are one row. */
export interface VoiceRow {
  readonly key: string;
  readonly voice: Voice | null;
  readonly slot: Slot;
  readonly words: number;
  /** Part of all words in quotations, 0 to 1. */
  readonly share: number;
  readonly steps: readonly BarStep[];
  /** In reading order. */
  readonly quotations: readonly MarkedQuotation[];
  /** Those of them whose type is marked: where ways lead. */
  readonly shown: readonly MarkedQuotation[];
}

/** Space between the steps of a bar, in thousandths of its width. */
const GAP = 4;

/** The key under which a quotation's voice is found. */
export function voiceKey(marked: MarkedQuotation): string {
  return marked.voice?.id ?? UNCLEAR;
}

/**
 * The voices of an article that are quoted in it, those with most words first, unclear speakers last. `hidden` are the
 * types that are not marked; the figures count them all the same.
 */
export function voiceRows(
  { article }: ArticlePage,
  marked: readonly MarkedQuotation[],
  hidden: readonly QuotationType[] = [],
): readonly VoiceRow[] {
  const rows = [...byVoice(marked)].map(([key, quotations]) => {
    const voice = quotations[0]?.voice ?? null;
    const words = wordsByShape(voice?.words ?? wordsOf(article.text, article.language, quotations));
    const shown = quotations.filter(({ type }) => !hidden.includes(type));
    return { key, voice, quotations, shown, byShape: words, words: sum(Object.values(words)) };
  });
  rows.sort((a, b) => Number(a.voice === null) - Number(b.voice === null) || b.words - a.words);
  const all = Math.max(1, sum(rows.map(({ words }) => words)));
  const most = Math.max(1, ...rows.map(({ words }) => words));
  return rows.map(({ byShape, ...row }) => ({
    ...row,
    slot: row.voice?.slot ?? 0,
    share: row.words / all,
    steps: steps(byShape, most),
  }));
}

function byVoice(marked: readonly MarkedQuotation[]): ReadonlyMap<string, readonly MarkedQuotation[]> {
  const groups = new Map<string, MarkedQuotation[]>();
  for (const each of marked) {
    const key = voiceKey(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

/** The previous (-1) or next (1) of the quotations of a voice that are marked, from one that may not be. */
export function neighbourOf({ quotations, shown }: VoiceRow, id: string, by: -1 | 1): MarkedQuotation | undefined {
  const at = quotations.findIndex((each) => each.id === id);
  const isMarked = (each: MarkedQuotation) => shown.includes(each);
  return by === 1 ? quotations.slice(at + 1).find(isMarked) : quotations.slice(0, at).findLast(isMarked);
}

type WordsByShape = Readonly<Record<MarkedType, number>>;

function wordsByShape(words: Readonly<Record<QuotationType, number>>): WordsByShape {
  return { direct: words.direct, fragment: words.fragment, indirect: words.indirect + words.reported };
}

/** Words by type; what lies within another quotation of the same speaker counts once. */
function wordsOf(
  text: string,
  language: string,
  quotations: readonly MarkedQuotation[],
): Readonly<Record<QuotationType, number>> {
  const words = { direct: 0, fragment: 0, indirect: 0, reported: 0 };
  for (const { type, quotation, inner } of quotations) {
    if (!inner) words[type] += sum(quotation.spans.map((span) => countWords(textOf(text, span), language)));
  }
  return words;
}

function steps(words: WordsByShape, most: number): readonly BarStep[] {
  const shapes = MARKED_TYPES.filter((shape) => words[shape] > 0);
  const room = 1000 - GAP * (MARKED_TYPES.length - 1);
  let start = 0;
  return shapes.map((shape) => {
    const step = { shape, start, width: Math.round((words[shape] / most) * room) };
    start += step.width + GAP;
    return step;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
