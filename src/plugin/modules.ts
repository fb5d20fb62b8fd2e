import type { Collection } from "../collection/collect.ts";
import { groupBy } from "../collection/group.ts";
import { bucketOf } from "../model/bucket.ts";
import { listingModules, rowsOfModule, SPEAKER_MODULES } from "../model/listing.ts";
import type { ArticlePage, SpeakerPage } from "../model/summary.ts";

/** What every virtual module's id begins with. */
export const PREFIX = "virtual:wortlaut/";
/** The module through which the dev server's page loads the others. */
export const LIBRARY = `${PREFIX}library`;
/** What the ids of the others begin with. */
export const DATA = `${PREFIX}data/`;

/**
 * The JSON modules of a collection by their ids, made when they are asked for: `library`, `problems`, `articles/<n>`,
 * `quotations/<n>`, `speakers/<n>` (parts of the listings), `a/<slug>` (an article), `speaker/<n>` (some speakers).
 * No id needs an index to be known.
 */
export class ModuleSet {
  readonly #collection: Collection;
  readonly #articles: ReadonlyMap<string, ArticlePage>;
  readonly #speakers: ReadonlyMap<number, readonly SpeakerPage[]>;

  constructor(collection: Collection) {
    this.#collection = collection;
    this.#articles = new Map(collection.articles.map((page) => [page.article.slug, page]));
    this.#speakers = groupBy(collection.speakers, (page) => bucketOf(page.summary.slug, SPEAKER_MODULES));
  }

  /** The ids of all modules. */
  *ids(): Iterable<string> {
    const { articles, quotations, speakers } = this.#collection;
    yield "library";
    yield "problems";
    yield* numbered("articles", articles.length);
    yield* numbered("quotations", quotations.length);
    yield* numbered("speakers", speakers.length);
    for (const slug of this.#articles.keys()) yield `a/${slug}`;
    for (const bucket of this.#speakers.keys()) yield `speaker/${bucket}`;
  }

  /** What a module holds, or undefined where the collection has no such module. */
  content(id: string): unknown {
    const slash = id.indexOf("/");
    const [kind, name] = slash < 0 ? [id, ""] : [id.slice(0, slash), id.slice(slash + 1)];
    switch (kind) {
      case "library":
        return this.#collection.library;
      case "problems":
        return this.#collection.problems;
      case "articles":
        return slice(this.#collection.articles, name)?.map(({ summary }) => summary);
      case "quotations":
        return slice(this.#collection.quotations, name);
      case "speakers":
        return slice(this.#collection.speakers, name)?.map(({ summary }) => summary);
      case "a":
        return this.#articles.get(name);
      case "speaker":
        return entries(this.#speakers.get(Number(name)));
      default:
        return undefined;
    }
  }
}

/** The id of the module that holds the page of a speaker. */
export function speakerModule(slug: string): string {
  return `speaker/${bucketOf(slug, SPEAKER_MODULES)}`;
}

function* numbered(kind: string, rows: number): Iterable<string> {
  for (let n = 0; n < listingModules(rows); n++) yield `${kind}/${n}`;
}

function slice<T>(list: readonly T[], module: string): readonly T[] | undefined {
  const { start, end } = rowsOfModule(Number(module));
  return Number.isInteger(start) && start < list.length ? list.slice(start, end) : undefined;
}

function entries(pages: readonly SpeakerPage[] | undefined): Readonly<Record<string, SpeakerPage>> | undefined {
  return pages && Object.fromEntries(pages.map((page) => [page.summary.slug, page]));
}

/**
 * A module as JavaScript. Engines parse the text of a `JSON.parse` faster than an object literal of the same content
 * (v8.dev/blog/cost-of-javascript-2019).
 */
export function moduleCode(content: unknown): string {
  if (content === undefined) return "export default undefined;";
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(content))});`;
}
