import { quotedWords } from "../model/quoted-words.ts";
import type { AnalysedArticle, Elsewhere, Occurrence, SpeakerSummary } from "../model/summary.ts";
import { wordKeys } from "../model/wording.ts";
import { AlikeWordings, type Wording, wordingOf } from "./alike.ts";
import { Memory } from "./memory.ts";
import { referenceTo } from "./reference.ts";

/** As many places are listed for a quotation; the others are counted. */
const LISTED = 8;

/** The quotations of an article whose words stand in others as well, by their ids. */
export type ElsewhereInArticle = Readonly<Record<string, Elsewhere>>;

/** The speakers of each article across articles, by their ids in it. */
type SpeakersOf = ReadonlyMap<AnalysedArticle, ReadonlyMap<string, SpeakerSummary>>;

/** A verbatim quotation with its words. */
interface Quoted {
  readonly id: string;
  readonly speaker: string | null;
  readonly text: string;
  readonly wording: Wording;
}

/** Where a wording stands. */
interface Place {
  /** The number of the article. */
  readonly article: number;
  readonly entry: AnalysedArticle;
  readonly quoted: Quoted;
  /** How other articles show it, once one has asked. */
  shown?: Shown;
}

/** All places of one wording, in the order of the articles. */
interface Known {
  readonly wording: Wording;
  readonly places: Place[];
}

/** A place as other articles show it: with the words there or, where they are the same, without. */
interface Shown {
  readonly same: Occurrence;
  readonly changed: Occurrence;
}

/**
 * Finds verbatim quotations that stand in several articles, again and again after changes: what a change does not touch
 * is the very same object as the last time.
 */
export class SameWords {
  readonly #quoted = new Memory<readonly Quoted[]>();
  readonly #alike = new AlikeWordings();
  readonly #shown = new Memory<Shown>();
  readonly #found = new Memory<ElsewhereInArticle>();

  /** `articles` in the default order of the list; articles without such quotations are not in the result. */
  find(articles: readonly AnalysedArticle[], speakersOf: SpeakersOf): ReadonlyMap<AnalysedArticle, ElsewhereInArticle> {
    const byKey = this.#byKey(articles);
    this.#alike.update(new Map(Array.from(byKey, ([key, { wording }]) => [key, wording])));
    const found = new Map<AnalysedArticle, [string, Elsewhere][]>();
    for (const known of byKey.values()) {
      const others = [...this.#alike.alikeTo(known.wording)].flatMap(({ key }) => byKey.get(key)?.places ?? []);
      if (known.places.length + others.length < 2) continue;
      const places = onePerArticle(known.places, others);
      if (places.length < 2) continue;
      for (const { article, entry, quoted } of known.places) {
        const listed = firstOthers(places, article).map((place) => this.#occurrence(place, quoted, speakersOf));
        const own = found.get(entry) ?? [];
        found.set(entry, own);
        own.push([quoted.id, { total: places.length - 1, places: listed }]);
      }
    }
    return this.#remembered(found);
  }

  /** Begins the next round. */
  next(): void {
    for (const memory of [this.#quoted, this.#shown, this.#found]) memory.next();
  }

  #byKey(articles: readonly AnalysedArticle[]): ReadonlyMap<string, Known> {
    const byKey = new Map<string, Known>();
    articles.forEach((entry, article) => {
      for (const quoted of this.#quoted.take(entry.article.slug, [entry], () => quotedIn(entry))) {
        const known = byKey.get(quoted.wording.key);
        const place: Place = { article, entry, quoted };
        if (known === undefined) byKey.set(quoted.wording.key, { wording: quoted.wording, places: [place] });
        else known.places.push(place);
      }
    });
    return byKey;
  }

  #occurrence(place: Place, from: Quoted, speakersOf: SpeakersOf): Occurrence {
    const { entry, quoted } = place;
    place.shown ??= this.#shownAt(entry, quoted, speakersOf.get(entry)?.get(quoted.speaker ?? ""));
    return quoted.wording.key === from.wording.key ? place.shown.same : place.shown.changed;
  }

  #shownAt({ article }: AnalysedArticle, quoted: Quoted, speaker: SpeakerSummary | undefined): Shown {
    const from = [article, quoted, speaker?.slug, speaker?.name];
    return this.#shown.take(`${article.slug} ${quoted.id}`, from, () => {
      const same: Occurrence = {
        article: referenceTo(article),
        quotation: quoted.id,
        speaker: speaker === undefined ? null : { slug: speaker.slug, name: speaker.name },
      };
      return { same, changed: { ...same, words: quoted.text } };
    });
  }

  #remembered(
    found: ReadonlyMap<AnalysedArticle, readonly [string, Elsewhere][]>,
  ): ReadonlyMap<AnalysedArticle, ElsewhereInArticle> {
    const remembered = new Map<AnalysedArticle, ElsewhereInArticle>();
    for (const [entry, quotations] of found) {
      const from: unknown[] = [];
      for (const [id, { total, places }] of quotations) from.push(id, total, ...places);
      const make = (): ElsewhereInArticle => Object.fromEntries(quotations);
      remembered.set(entry, this.#found.take(entry.article.slug, from, make));
    }
    return remembered;
  }
}

/** The verbatim quotations of an article that are long enough to be found elsewhere. */
function quotedIn({ article, quotations }: AnalysedArticle): readonly Quoted[] {
  return quotations.flatMap(({ id, type, spans, speaker }) => {
    if (type !== "direct" && type !== "fragment") return [];
    const text = quotedWords(article.text, spans);
    const wording = wordingOf(wordKeys(text, article.language));
    return wording === undefined ? [] : { id, speaker, text, wording };
  });
}

/**
 * One place for each article, the oldest article first, the undated last: the first place with the very same words, or
 * else the first with words alike.
 */
function onePerArticle(same: readonly Place[], alike: readonly Place[]): readonly Place[] {
  const places = new Map<number, Place>();
  for (const place of [...same, ...alike]) if (!places.has(place.article)) places.set(place.article, place);
  const isUndated = ({ entry }: Place) => (entry.article.date === undefined ? 1 : 0);
  return [...places.values()].sort((a, b) => isUndated(a) - isUndated(b) || b.article - a.article);
}

/** The places to list for a quotation in `article`. */
function firstOthers(places: readonly Place[], article: number): readonly Place[] {
  return places
    .slice(0, LISTED + 1)
    .filter((place) => place.article !== article)
    .slice(0, LISTED);
}
