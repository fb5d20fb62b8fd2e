import type { Quotation } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import { isNamed } from "../model/speaker.ts";
import type { AnalysedArticle, ArticleSummary, Slot, StripBar, Voice } from "../model/summary.ts";

/**
 * Words a minute of silent reading: 238 for English non-fiction (Brysbaert 2019, "How many words do we read per
 * minute?"), taken a little lower because German words are longer.
 */
const WORDS_PER_MINUTE = 220;

/** The row that stands for an article in lists. */
export function articleSummary(entry: AnalysedArticle, voices: readonly Voice[]): ArticleSummary {
  const { article, quotations } = entry;
  const words = entry.words.text;
  return {
    id: article.id,
    slug: article.slug,
    title: article.title,
    ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
    ...(article.date === undefined ? {} : { date: article.date }),
    language: article.language,
    words,
    minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
    speech: speechShare(article.text.length, quotations),
    quotations: quotations.length,
    strip: stripBars(article.text.length, quotations, voices),
    voices: byShare(voices)
      .slice(0, 3)
      .map(({ name, shortName, slot }) => ({ name, shortName, slot })),
    voiceCount: voices.length,
  };
}

/** Voices by the number of their words, those with most first; those without a name of their own behind the others. */
function byShare(voices: readonly Voice[]): readonly Voice[] {
  const total = ({ words }: Voice) => words.direct + words.fragment + words.indirect;
  return [...voices].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || total(b) - total(a));
}

/** The share of a text of `length` code units that lies in at least one quotation, 0 to 1. */
function speechShare(length: number, quotations: readonly Quotation[]): number {
  if (length === 0) return 0;
  const spans = quotations.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  let covered = 0;
  let reached = 0;
  for (const { start, end } of spans) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered / length;
}

/** The bars of the voice strip in thousandths of the text; a quotation within another one follows it. */
function stripBars(length: number, quotations: readonly Quotation[], voices: readonly Voice[]): StripBar[] {
  const slots = new Map<string | null, Slot>(voices.map(({ id, slot }) => [id, slot]));
  const place = (offset: number) => Math.round((offset / length) * 10_000) / 10;
  const bar = (quotation: Quotation, { start, end }: Span): StripBar => ({
    start: place(start),
    end: place(end),
    type: quotation.type,
    slot: slots.get(quotation.speaker) ?? 0,
  });
  return quotations
    .flatMap((quotation) => quotation.spans.map((span) => bar(quotation, span)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
