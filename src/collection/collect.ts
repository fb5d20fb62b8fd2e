import type { Problem } from "../model/problem.ts";
import type {
  AnalysedArticle,
  ArticlePage,
  LibrarySummary,
  QuotationEntry,
  SpeakerPage,
  SpeakerSummary,
} from "../model/summary.ts";
import type { AnalysedFile } from "./analyse.ts";
import { articlePage } from "./article.ts";
import { SameWords } from "./elsewhere.ts";
import { quotationEntry } from "./entries.ts";
import { groupBy } from "./group.ts";
import { type JoinedSpeaker, joinSpeakers, type NamedSpeaker, namedSpeakers } from "./join.ts";
import { libraryCounts } from "./library.ts";
import { Memory } from "./memory.ts";
import { compareText, inOrderOfDate } from "./order.ts";
import { publisherNames } from "./publishers.ts";
import { bySpeech, speakerPage, speakerSummary } from "./speakers.ts";
import { type PlacedArticle, uniqueArticles } from "./unique.ts";
import { NearCopies } from "./versions.ts";

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
  return new Collector().collect(files, folder, built);
}

/** A speaker across articles with its row of the register. */
interface Registered {
  readonly speaker: JoinedSpeaker;
  readonly summary: SpeakerSummary;
}

/** The speakers of an article across articles, by their ids in it. */
type SpeakersOf = ReadonlyMap<AnalysedArticle, ReadonlyMap<string, SpeakerSummary>>;

const NOBODY: ReadonlyMap<string, SpeakerSummary> = new Map();

/**
 * Joins the files of one folder again and again. What a change does not touch is taken over from the last time, the
 * very same objects: an edit among ten thousand articles costs a small part of what the first joining does.
 */
export class Collector {
  readonly #shown = new Memory<AnalysedArticle>();
  readonly #named = new Memory<readonly NamedSpeaker[]>();
  readonly #summaries = new Memory<SpeakerSummary>();
  readonly #entries = new Memory<readonly QuotationEntry[]>();
  readonly #articles = new Memory<ArticlePage>();
  readonly #speakers = new Memory<SpeakerPage>();
  readonly #sameWords = new SameWords();
  readonly #nearCopies = new NearCopies();

  readonly #memories = [
    this.#shown,
    this.#named,
    this.#summaries,
    this.#entries,
    this.#articles,
    this.#speakers,
    this.#sameWords,
    this.#nearCopies,
  ];

  /** As the function `collect`. A file that has changed must be another object than the last time. */
  collect(files: readonly AnalysedFile[], folder: string, built: string): Collection {
    const inOrder = files.toSorted((a, b) => compareText(a.path, b.path));
    const unique = uniqueArticles(inOrder.flatMap(({ analysed }) => analysed ?? []));
    const articles = inOrderOfDate(this.#shownArticles(unique.articles));
    const registered = this.#register(articles);
    const speakersOf = byArticle(registered);
    const quotations = this.#quotations(articles, speakersOf);
    const pages = this.#articlePages(articles, speakersOf);
    const speakers = this.#speakerPages(registered, quotations);
    for (const memory of this.#memories) memory.next();
    return {
      library: { folder, built, ...libraryCounts(pages, quotations, speakers) },
      articles: pages,
      quotations,
      speakers,
      problems: [...inOrder.flatMap(({ problems }) => problems), ...unique.problems],
    };
  }

  #shownArticles(placed: readonly PlacedArticle[]): readonly AnalysedArticle[] {
    const names = publisherNames(placed.flatMap(({ entry }) => entry.article.publisher ?? []));
    return placed.map(({ entry, slug }) => {
      const { publisher } = entry.article;
      const name = publisher === undefined ? undefined : names.get(publisher);
      return this.#shown.take(entry.article.source.file, [entry, slug, name], () => shown(entry, slug, name));
    });
  }

  readonly #namedSpeakers = (entry: AnalysedArticle): readonly NamedSpeaker[] =>
    this.#named.take(entry.article.slug, [entry], () => namedSpeakers(entry));

  #register(articles: readonly AnalysedArticle[]): readonly Registered[] {
    return joinSpeakers(articles, this.#namedSpeakers).map((joined) => {
      const { slug, name, appearances } = joined;
      const from: unknown[] = [name];
      for (const { entry, speaker } of appearances) from.push(entry, speaker);
      return { speaker: joined, summary: this.#summaries.take(slug, from, () => speakerSummary(joined)) };
    });
  }

  #quotations(articles: readonly AnalysedArticle[], speakersOf: SpeakersOf): readonly QuotationEntry[] {
    return articles.flatMap((entry) => {
      const speakers = speakersOf.get(entry) ?? NOBODY;
      const from: unknown[] = [entry];
      for (const { slug, name, description } of speakers.values()) from.push(slug, name, description);
      return this.#entries.take(entry.article.slug, from, () =>
        entry.quotations.map((quotation) => quotationEntry(entry, quotation, speakers.get(quotation.speaker ?? ""))),
      );
    });
  }

  #articlePages(articles: readonly AnalysedArticle[], speakersOf: SpeakersOf): readonly ArticlePage[] {
    const sameWords = this.#sameWords.find(articles, speakersOf);
    const nearCopies = this.#nearCopies.find(articles);
    return articles.map((entry, index) => {
      const [before, after] = [articles[index - 1], articles[index + 1]];
      const speakers = speakersOf.get(entry) ?? NOBODY;
      const slugs = new Map([...speakers].map(([id, { slug }]) => [id, slug]));
      const shared = { elsewhere: sameWords.get(entry), versions: nearCopies.get(entry) };
      const from = [entry, before, after, shared.elsewhere, shared.versions, ...slugs.values()];
      return this.#articles.take(entry.article.slug, from, () =>
        articlePage(entry, this.#namedSpeakers(entry), slugs, { before, after }, shared),
      );
    });
  }

  #speakerPages(registered: readonly Registered[], quotations: readonly QuotationEntry[]): readonly SpeakerPage[] {
    const bySpeaker = groupBy(quotations, ({ speaker }) => speaker?.slug);
    const pages = registered.map(({ speaker, summary }) => {
      const own = bySpeaker.get(summary.slug) ?? [];
      return this.#speakers.take(summary.slug, [summary, ...own], () => speakerPage(speaker, summary, own));
    });
    return pages.sort(bySpeech);
  }
}

/**
 * An article as readers see it, with its place in the collection: acts of speech that are only told (`reported`) are no
 * quotations to them.
 */
function shown(entry: AnalysedArticle, slug: string, publisher: string | undefined): AnalysedArticle {
  const { article } = entry;
  const same = slug === article.slug && publisher === article.publisher;
  const placed = { ...article, slug, ...(publisher === undefined ? {} : { publisher }) };
  return {
    ...entry,
    article: same ? article : placed,
    quotations: entry.quotations.filter(({ type }) => type !== "reported"),
  };
}

function byArticle(registered: readonly Registered[]): SpeakersOf {
  const speakersOf = new Map<AnalysedArticle, Map<string, SpeakerSummary>>();
  for (const { speaker, summary } of registered) {
    for (const { entry, speaker: member } of speaker.appearances) {
      const speakers = speakersOf.get(entry);
      if (speakers === undefined) speakersOf.set(entry, new Map([[member.id, summary]]));
      else speakers.set(member.id, summary);
    }
  }
  return speakersOf;
}
