import type { AnalysedArticle, ArticlePage, Neighbour, Versions, Voice } from "../model/summary.ts";
import type { ElsewhereInArticle } from "./elsewhere.ts";
import { noWords, quotationWords } from "./entries.ts";
import { groupBy } from "./group.ts";
import type { NamedSpeaker } from "./join.ts";
import { shortNames } from "./short-names.ts";
import { articleSlots } from "./slots.ts";
import { articleSummary } from "./summary.ts";

/** The articles before and after one in the default order of the list. */
export interface Neighbours {
  readonly before: AnalysedArticle | undefined;
  readonly after: AnalysedArticle | undefined;
}

/** What an article shares with others of the collection. */
export interface Shared {
  readonly elsewhere: ElsewhereInArticle | undefined;
  readonly versions: Versions | undefined;
}

/**
 * An article's page. `speakers` are those that say something in it, `slugs` their addresses across articles by their
 * ids in this one.
 */
export function articlePage(
  entry: AnalysedArticle,
  speakers: readonly NamedSpeaker[],
  slugs: ReadonlyMap<string, string>,
  { before, after }: Neighbours,
  { elsewhere, versions }: Shared,
): ArticlePage {
  const voices = voicesOf(entry, speakers, slugs);
  return {
    article: entry.article,
    quotations: entry.quotations,
    voices,
    summary: { ...articleSummary(entry, voices), ...(versions === undefined ? {} : { versions }) },
    ...(before === undefined ? {} : { previous: neighbour(before) }),
    ...(after === undefined ? {} : { next: neighbour(after) }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
}

function voicesOf(
  entry: AnalysedArticle,
  speakers: readonly NamedSpeaker[],
  slugs: ReadonlyMap<string, string>,
): readonly Voice[] {
  const bySpeaker = groupBy(entry.quotations, ({ speaker }) => speaker);
  const speaking = speakers.map(({ speaker }) => {
    const own = bySpeaker.get(speaker.id) ?? [];
    const words = noWords();
    for (const quotation of own) words[quotation.type] += quotationWords(entry, quotation);
    return { speaker, slug: slugs.get(speaker.id) ?? speaker.id, quotations: own.length, words };
  });
  const slots = articleSlots(
    speaking.map(({ slug, words }) => ({ slug, words: Object.values(words).reduce((sum, count) => sum + count, 0) })),
  );
  const names = shortNames(speaking.map(({ speaker }) => speaker));
  return speaking.map(({ speaker, ...figures }, index) => {
    const shortName = names[index] ?? speaker.shortName;
    return { ...speaker, ...figures, shortName, slot: slots[index] ?? 0 };
  });
}

function neighbour({ article }: AnalysedArticle): Neighbour {
  return { slug: article.slug, title: article.title, language: article.language };
}
