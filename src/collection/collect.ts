import type { Problem } from "../model/problem.ts";
import type { Quotation } from "../model/quotation.ts";
import type {
  AnalysedArticle,
  ArticlePage,
  LibrarySummary,
  Neighbour,
  QuotationEntry,
  SpeakerPage,
  Voice,
} from "../model/summary.ts";
import type { AnalysedFile } from "./analyse.ts";
import { noWords, quotationEntry, quotationWords } from "./entries.ts";
import { groupBy } from "./group.ts";
import { joinSpeakers, quotedSpeakers } from "./join.ts";
import { libraryCounts } from "./library.ts";
import { byDate, compareText } from "./order.ts";
import { oneNameEach } from "./publishers.ts";
import { articleSlots } from "./slots.ts";
import { bySpeech, speakerPage, speakerSummary } from "./speakers.ts";
import { articleSummary } from "./summary.ts";
import { uniqueArticles } from "./unique.ts";

/** The whole folder, read: what the app's pages are made of. */
export interface Collection {
  readonly library: LibrarySummary;
  /** In the default order of the list. */
  readonly articles: readonly ArticlePage[];
  readonly quotations: readonly QuotationEntry[];
  readonly speakers: readonly SpeakerPage[];
  readonly problems: readonly Problem[];
}

/**
 * Joins analysed files to a collection. The result depends on nothing but its arguments: files may come in any order.
 *
 * @param folder the name of the folder as the reader knows it
 * @param built the moment of reading, ISO 8601 with offset
 */
export function collect(files: readonly AnalysedFile[], folder: string, built: string): Collection {
  const inOrder = [...files].sort((a, b) => compareText(a.path, b.path));
  const unique = uniqueArticles(inOrder.flatMap(({ analysed }) => (analysed === undefined ? [] : [shown(analysed)])));
  const articles = [...oneNameEach(unique.articles)].sort((a, b) => byDate(a.article, b.article));

  const joined = joinSpeakers(articles).map((speaker) => ({ speaker, summary: speakerSummary(speaker) }));
  const slugs = new Map<string, string>();
  for (const { speaker } of joined) {
    for (const { entry, speaker: member } of speaker.appearances) slugs.set(memberKey(entry, member.id), speaker.slug);
  }
  const summaries = new Map(joined.map(({ summary }) => [summary.slug, summary]));

  const entriesOf = (entry: AnalysedArticle): QuotationEntry[] => {
    return entry.quotations.map((quotation) => {
      const slug = quotation.speaker === null ? undefined : slugs.get(memberKey(entry, quotation.speaker));
      return quotationEntry(entry, quotation, slug === undefined ? undefined : summaries.get(slug));
    });
  };
  const quotations = articles.flatMap(entriesOf);
  const quotationsBySpeaker = groupBy(quotations, ({ speaker }) => speaker?.slug);
  const pages = articles.map((entry, index) => articlePage(entry, slugs, articles[index - 1], articles[index + 1]));
  const speakers = joined
    .map(({ speaker, summary }) => speakerPage(speaker, summary, quotationsBySpeaker.get(summary.slug) ?? []))
    .sort(bySpeech);
  return {
    library: { folder, built, ...libraryCounts(pages, quotations, speakers) },
    articles: pages,
    quotations,
    speakers,
    problems: [...inOrder.flatMap(({ problems }) => problems), ...unique.problems],
  };
}

const memberKey = ({ article }: AnalysedArticle, speaker: string): string => `${article.id} ${speaker}`;

/** What readers see of an analysis: acts of speech that are only told (`reported`) are no quotations to them. */
function shown(entry: AnalysedArticle): AnalysedArticle {
  return { ...entry, quotations: entry.quotations.filter(({ type }) => type !== "reported") };
}

function articlePage(
  entry: AnalysedArticle,
  slugs: ReadonlyMap<string, string>,
  before: AnalysedArticle | undefined,
  after: AnalysedArticle | undefined,
): ArticlePage {
  const voices = voicesOf(entry, slugs);
  return {
    article: entry.article,
    quotations: entry.quotations,
    voices,
    summary: articleSummary(entry, voices),
    ...(before === undefined ? {} : { previous: neighbour(before) }),
    ...(after === undefined ? {} : { next: neighbour(after) }),
  };
}

function voicesOf(entry: AnalysedArticle, slugs: ReadonlyMap<string, string>): readonly Voice[] {
  const speaking = quotedSpeakers(entry).map((speaker) => ({
    speaker,
    slug: slugs.get(memberKey(entry, speaker.id)) ?? speaker.id,
  }));
  const slots = articleSlots(speaking.map(({ slug }) => slug));
  const bySpeaker = groupBy(entry.quotations, ({ speaker }) => speaker);
  return speaking.map(({ speaker, slug }, index) => {
    const own: readonly Quotation[] = bySpeaker.get(speaker.id) ?? [];
    const words = noWords();
    for (const quotation of own) words[quotation.type] += quotationWords(entry, quotation);
    return { ...speaker, slug, slot: slots[index] ?? 0, quotations: own.length, words };
  });
}

function neighbour({ article }: AnalysedArticle): Neighbour {
  return { slug: article.slug, title: article.title, language: article.language };
}
