import { isNamed, type Speaker } from "../model/speaker.ts";
import type { QuotationEntry, SpeakerPage, SpeakerSummary } from "../model/summary.ts";
import { officesFirst } from "../quotations/descriptions.ts";
import { noWords, quotationWords } from "./entries.ts";
import type { Appearance, JoinedSpeaker } from "./join.ts";
import { byDate, compareText } from "./order.ts";
import { referenceTo } from "./reference.ts";
import { homeSlot } from "./slots.ts";
import { speakerTicks } from "./ticks.ts";

/** The register's row of a joined speaker. */
export function speakerSummary({ slug, name, appearances }: JoinedSpeaker): SpeakerSummary {
  const first = appearances[0];
  if (first === undefined) throw new RangeError(`the speaker "${slug}" appears in no article`);
  const [description] = collectedDescriptions(appearances);
  const { title, language } = first.entry.article;
  const articles = appearances.map((appearance) => ({ ...appearance, own: ownQuotations(appearance) }));
  return {
    slug,
    name,
    kind: first.speaker.kind,
    ...(description === undefined ? {} : { description }),
    ...(isNamed({ kind: first.speaker.kind, name }) ? {} : { from: { title, language } }),
    slot: homeSlot(slug),
    quotations: articles.reduce((sum, { own }) => sum + own.length, 0),
    words: articles.reduce((sum, { entry, own }) => own.reduce((words, q) => words + quotationWords(entry, q), sum), 0),
    articles: new Set(articles.map(({ entry }) => entry.article.id)).size,
    ticks: speakerTicks(
      articles.flatMap(({ entry: { article }, own }) =>
        article.date === undefined ? [] : [{ date: article.date, quotations: own.length }],
      ),
    ),
  };
}

/** A speaker's page. `quotations` are all of the speaker's, in the default order. */
export function speakerPage(
  { name, appearances }: JoinedSpeaker,
  summary: SpeakerSummary,
  quotations: readonly QuotationEntry[],
): SpeakerPage {
  return {
    summary,
    descriptions: collectedDescriptions(appearances),
    aliases: collectedWords(appearances, (speaker) => [speaker.name, ...speaker.aliases]).filter((a) => a !== name),
    joined: appearances.flatMap(({ entry, reason }) =>
      reason === undefined ? [] : [{ article: entry.article.slug, reason }],
    ),
    articles: [...appearances].sort((a, b) => byDate(a.entry.article, b.entry.article)).map(articleFigures),
    quotations,
  };
}

/** Those with a name of their own first, of these and of the others those with the most quotations, then by name. */
export function bySpeech(a: SpeakerPage, b: SpeakerPage): number {
  const named = Number(isNamed(b.summary)) - Number(isNamed(a.summary));
  return named || b.summary.quotations - a.summary.quotations || compareText(a.summary.name, b.summary.name);
}

function articleFigures(appearance: Appearance): SpeakerPage["articles"][number] {
  const { article } = appearance.entry;
  const words = noWords();
  for (const quotation of ownQuotations(appearance))
    words[quotation.type] += quotationWords(appearance.entry, quotation);
  return { ...referenceTo(article), words };
}

function ownQuotations({ entry, speaker }: Appearance) {
  return entry.quotations.filter((quotation) => quotation.speaker === speaker.id);
}

/** All descriptions, offices before a training or what else is said; of each kind in order of appearance. */
function collectedDescriptions(appearances: readonly Appearance[]): readonly string[] {
  const language = appearances[0]?.entry.article.language ?? "und";
  return officesFirst(
    collectedWords(appearances, ({ descriptions }) => descriptions),
    language,
  );
}

/** What all appearances say, each wording once, in order of appearance. */
function collectedWords(appearances: readonly Appearance[], of: (speaker: Speaker) => readonly string[]): string[] {
  return [...new Set(appearances.flatMap(({ speaker }) => of(speaker)))];
}
