import type { IndexedArticle, IndexedQuotation } from "../../../model/search.ts";
import { contains, hull, overlaps, type Span } from "../../../model/span.ts";
import { type MarkedType, shapeOf } from "../reader/marked.ts";
import type { Passage, PassageQuotation } from "./found.ts";

/** Characters of a passage; some more where a sentence ends soon after. */
const LENGTH = 260;
const TOLERANCE = 60;

/** Passages that are shown of an article. */
const SHOWN = 3;

/** What is to be shown of an article. */
export interface PassageRequest {
  readonly article: IndexedArticle;
  /** Words that were found, in order: where they stand, and for which words of the query. */
  readonly hits: readonly Hit[];
  /** Whose words are asked for. Without a hit in any of them, the quotations themselves answer. */
  readonly isMeant: (quotation: IndexedQuotation) => boolean;
  /** Whether the search asks for certain quotations, not for any text. */
  readonly onlyQuotations: boolean;
}

export interface Hit extends Span {
  /** Indexes of words of the query. */
  readonly words: readonly number[];
}

/** A place in the article that may be shown. */
interface Place {
  readonly quotation: IndexedQuotation | undefined;
  /** The block or the part of the quotation it lies in. */
  readonly within: Span;
  readonly hits: readonly Hit[];
}

/** The places of an article that answer a search best. */
interface BestPassages {
  /** In the order of the text. */
  readonly passages: readonly Passage[];
  readonly more: number;
  /** Whether they are what was asked for: not where somebody else has the words than the search asks for. */
  readonly isExact: boolean;
}

export function passagesOf(request: PassageRequest): BestPassages {
  const { places, isExact } = placesOf(request);
  const shown: { readonly window: Span; readonly place: Place }[] = [];
  let more = 0;
  for (const place of places.toSorted((a, b) => worth(b) - worth(a))) {
    // What is to be seen in another passage anyway is no place of its own.
    if (shown.some(({ window }) => contains(window, coreOf(place)))) continue;
    if (shown.length < SHOWN) shown.push({ place, window: windowOf(request, place) });
    else more++;
  }
  const inOrder = shown.toSorted((a, b) => a.window.start - b.window.start);
  return { passages: inOrder.map(({ place, window }) => passageAt(request, place, window)), more, isExact };
}

/** Places with more of the words come first; what somebody said goes before what is merely written. */
function worth({ hits, quotation }: Place): number {
  const words = new Set(hits.flatMap((hit) => hit.words)).size;
  return words * 4 + (quotation === undefined ? 0 : 2) + Math.min(1, hits.length / 8);
}

function placesOf(request: PassageRequest): { readonly places: readonly Place[]; readonly isExact: boolean } {
  const { article, hits, isMeant, onlyQuotations } = request;
  const meant = article.quotations.filter(isMeant);
  const free = new Set(hits);
  const said = meant.flatMap((quotation): readonly Place[] => {
    const inside = hits.filter((hit) => free.has(hit) && quotation.spans.some((span) => overlaps(span, hit)));
    for (const hit of inside) free.delete(hit);
    return inside.length === 0 ? [] : [{ quotation, within: fullest(quotation.spans, inside), hits: inside }];
  });
  if (onlyQuotations && said.length > 0) return { places: said, isExact: true };
  if (onlyQuotations && hits.length === 0) {
    const places = meant.map((quotation) => ({ quotation, within: fullest(quotation.spans, []), hits: [] }));
    return { places, isExact: true };
  }
  const written = blocksOf(article).flatMap((within): readonly Place[] => {
    const inside = [...free].filter((hit) => overlaps(within, hit));
    return inside.length === 0 ? [] : [{ quotation: undefined, within, hits: inside }];
  });
  return { places: [...said, ...written], isExact: !onlyQuotations };
}

/** The part of a quotation with the most hits; the first of several. */
function fullest(spans: readonly Span[], hits: readonly Hit[]): Span {
  const count = (span: Span) => hits.filter((hit) => overlaps(span, hit)).length;
  return spans.reduce((best, span) => (count(span) > count(best) ? span : best), spans[0] ?? { start: 0, end: 0 });
}

/** The blocks of the article; one ends where the next begins. */
function blocksOf({ blocks, text }: IndexedArticle): readonly Span[] {
  return blocks.map((start, i) => ({ start, end: (blocks[i + 1] ?? text.length + 1) - 1 }));
}

function blockNumber(blocks: readonly Span[], place: Span): number {
  return Math.max(
    0,
    blocks.findIndex((block) => overlaps(block, place)),
  );
}

/** What of a place has to be seen. */
function coreOf({ hits, within }: Place): Span {
  return hits.length === 0 ? { start: within.start, end: Math.min(within.end, within.start + LENGTH) } : densest(hits);
}

function windowOf({ article }: PassageRequest, place: Place): Span {
  const { text } = article;
  const blocks = blocksOf(article);
  const block = blocks[blockNumber(blocks, coreOf(place))] ?? { start: 0, end: text.length };
  return windowAround(text, block, coreOf(place), place.within);
}

function passageAt({ article, hits }: PassageRequest, { quotation }: Place, window: Span): Passage {
  const { text } = article;
  const blocks = blocksOf(article);
  const number = blockNumber(blocks, window);
  const block = blocks[number] ?? { start: 0, end: text.length };
  const inside = (span: Span): Span => ({
    start: Math.max(0, span.start - window.start),
    end: Math.min(window.end, span.end) - window.start,
  });
  const quotations = quotationsIn(article, window, quotation?.id).map(
    (each): PassageQuotation => ({ ...each, span: inside(each.span) }),
  );
  return {
    text: text.slice(window.start, window.end),
    hits: hits.filter((hit) => overlaps(hit, window)).map(inside),
    quotation: quotation === undefined ? undefined : quotations.find(({ id }) => id === quotation.id),
    quotations,
    paragraph: number + 1,
    cut: { before: window.start > block.start, after: window.end < block.end },
  };
}

/** The hits that lie closest together, as many as a passage holds. */
function densest(hits: readonly Hit[]): Span {
  let best: readonly Hit[] = [];
  for (const [i, first] of hits.entries()) {
    const near = hits.slice(i).filter(({ end }) => end - first.start <= LENGTH / 2);
    if (near.length > best.length) best = near;
  }
  return hull(best.length > 0 ? best : hits.slice(0, 1));
}

const SENTENCE_END = /[.!?…][”“"'»’]?\s/gu;

/**
 * A stretch of `block` around `core` that begins and ends with a sentence where one is near, with a word otherwise. It
 * begins with `within` where that leaves the core in sight.
 */
function windowAround(text: string, block: Span, core: Span, within: Span): Span {
  const earliest = Math.max(block.start, core.end - LENGTH, core.start - LENGTH / 2);
  const starts = [block.start, within.start, ...sentenceStarts(text, block)].filter((start) => start <= core.start);
  const start = starts.some((each) => each >= earliest)
    ? Math.min(...starts.filter((each) => each >= earliest))
    : wordStart(text, earliest, core.start);
  const latest = Math.min(block.end, Math.max(core.end, start + LENGTH));
  const ends = [block.end, ...sentenceStarts(text, block).map((next) => next - 1)];
  const fitting = ends.filter((end) => end >= Math.max(core.end, latest - LENGTH / 2) && end <= latest + TOLERANCE);
  return { start, end: fitting.length > 0 ? Math.max(...fitting) : wordEnd(text, latest, core.end) };
}

function sentenceStarts(text: string, { start, end }: Span): readonly number[] {
  return Array.from(text.slice(start, end).matchAll(SENTENCE_END), ({ 0: mark, index }) => start + index + mark.length);
}

function wordStart(text: string, from: number, before: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 || space >= before ? from : space + 1;
}

function wordEnd(text: string, to: number, after: number): number {
  const space = text.lastIndexOf(" ", to);
  return space <= after ? to : space;
}

/**
 * The quotations that touch a stretch of the text, in order. Of those that overlap, the one that is meant, else the
 * outer one.
 */
function quotationsIn(
  { quotations, voices }: IndexedArticle,
  place: Span,
  meant: string | undefined,
): readonly PassageQuotation[] {
  const chosen = quotations.find(({ id }) => id === meant)?.spans ?? [];
  const parts = quotations
    .filter(({ id, spans }) => id === meant || !spans.some((span) => chosen.some((part) => overlaps(span, part))))
    .flatMap(({ id, type, voice, spans }) =>
      spans
        .filter((span) => overlaps(span, place))
        .map((span) => ({ id, type, voice: voice === null ? null : (voices[voice] ?? null), span })),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const outer: PassageQuotation[] = [];
  for (const part of parts) {
    if (part.span.start >= (outer.at(-1)?.span.end ?? 0)) outer.push(part);
  }
  return outer;
}

/** Whether a quotation is of one of some types and said by somebody whose name passes. None of either asks for nothing. */
export function meansQuotation(
  { voices }: IndexedArticle,
  types: readonly MarkedType[],
  isSpeaker: ((name: string) => boolean) | undefined,
): (quotation: IndexedQuotation) => boolean {
  return ({ type, voice }) => {
    if (types.length > 0 && !types.includes(shapeOf(type))) return false;
    const name = voice === null ? undefined : voices[voice]?.name;
    return isSpeaker === undefined || (name !== undefined && isSpeaker(name));
  };
}
