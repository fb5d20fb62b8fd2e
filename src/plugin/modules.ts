import type { Collection } from "../collection/collect.ts";
import { bucketOf } from "../model/bucket.ts";
import type { ArticlePage, SpeakerPage } from "../model/summary.ts";

/** What every virtual module's id begins with. */
export const PREFIX = "virtual:wortlaut/";
export const LIBRARY = `${PREFIX}library`;

/** Rows of a listing a module: a first page that is quick on a slow phone. */
const LISTING_PAGE = 100;
/** Names of articles an index module; keeps what an article's address must load first at about 2 KB. */
const INDEX_SIZE = 64;
/** Speakers' pages a module. */
const SPEAKERS_SIZE = 6;
/** Up to so many articles each has a module of its own; beyond, builds take a module for several (measured: 10,000 modules of one take 14 s and 1.4 GB, of sixteen 5 s and 0.5 GB). */
const SINGLE_UP_TO = 4000;
const ARTICLES_A_MODULE = 16;

/** Writes the import of another virtual module as the expression of a `Load` (see `virtual.d.ts`). */
export type WriteLoad = (id: string) => string;

/**
 * The virtual modules of a collection, cut anew for each: `code` gives the JavaScript of a module by its id, or
 * undefined where the collection has no such module.
 */
export class ModuleSet {
  readonly #collection: Collection;
  readonly #version: number;
  readonly #load: WriteLoad;
  readonly #articles: ReadonlyMap<string, ArticlePage>;
  readonly #speakers: ReadonlyMap<string, SpeakerPage>;
  /** Slugs by the name of the module that holds their articles. */
  readonly #groups: ReadonlyMap<string, readonly string[]>;
  readonly #groupOf: ReadonlyMap<string, string>;
  readonly #articleIndex: readonly (readonly string[])[];
  readonly #speakerIndex: readonly (readonly string[])[];

  constructor(collection: Collection, version: number, load: WriteLoad) {
    this.#collection = collection;
    this.#version = version;
    this.#load = load;
    this.#articles = new Map(collection.articles.map((page) => [page.article.slug, page]));
    this.#speakers = new Map(collection.speakers.map((page) => [page.summary.slug, page]));
    const slugs = [...this.#articles.keys()];
    this.#groups = new Map(
      slugs.length <= SINGLE_UP_TO
        ? slugs.map((slug) => [encodeURIComponent(slug), [slug]])
        : buckets(slugs, ARTICLES_A_MODULE).map((group, n) => [String(n), group]),
    );
    this.#groupOf = new Map([...this.#groups].flatMap(([name, group]) => group.map((slug) => [slug, name])));
    this.#articleIndex = buckets(slugs, INDEX_SIZE);
    this.#speakerIndex = buckets([...this.#speakers.keys()], SPEAKERS_SIZE);
  }

  code(id: string): string | undefined {
    const [kind, name = ""] = id.slice(PREFIX.length).split("/");
    switch (kind) {
      case "library":
        return this.#libraryCode();
      case "articles":
        return json(slice(this.#collection.articles, name).map(({ summary }) => summary));
      case "quotations":
        return json(slice(this.#collection.quotations, name));
      case "speakers":
        return json(slice(this.#collection.speakers, name).map(({ summary }) => summary));
      case "article-index":
        return this.#indexCode(this.#articleIndex[Number(name)] ?? []);
      case "article":
        return json(pick(this.#articles, this.#groups.get(name) ?? []));
      case "speaker-index":
        return json(pick(this.#speakers, this.#speakerIndex[Number(name)] ?? []));
      default:
        return undefined;
    }
  }

  #libraryCode(): string {
    const { library, problems, articles, quotations, speakers } = this.#collection;
    const loads = (kind: string, count: number) =>
      `[${Array.from({ length: count }, (_, n) => this.#load(`${PREFIX}${kind}/${n}`)).join(",")}]`;
    const pages = (list: readonly unknown[]) => Math.ceil(list.length / LISTING_PAGE);
    return [
      `export const version = ${this.#version};`,
      `export const library = ${parsed(library)};`,
      `export const problems = ${parsed(problems)};`,
      `export const articles = ${loads("articles", pages(articles))};`,
      `export const quotations = ${loads("quotations", pages(quotations))};`,
      `export const speakers = ${loads("speakers", pages(speakers))};`,
      `export const articleIndex = ${loads("article-index", this.#articleIndex.length)};`,
      `export const speakerIndex = ${loads("speaker-index", this.#speakerIndex.length)};`,
    ].join("\n");
  }

  #indexCode(slugs: readonly string[]): string {
    // Computed keys: a plain "__proto__" in a literal would set the prototype.
    const rows = slugs.map((slug) => {
      return `[${JSON.stringify(slug)}]: ${this.#load(`${PREFIX}article/${this.#groupOf.get(slug)}`)}`;
    });
    return `export default {${rows.join(",\n")}};`;
  }
}

/** Cuts keys into as few buckets as hold about `size` each, by `bucketOf`. */
function buckets(keys: readonly string[], size: number): readonly (readonly string[])[] {
  const count = Math.ceil(keys.length / size);
  const result: string[][] = Array.from({ length: count }, () => []);
  for (const key of keys) result[bucketOf(key, count)]?.push(key);
  return result;
}

function slice<T>(list: readonly T[], page: string): readonly T[] {
  return list.slice(Number(page) * LISTING_PAGE, (Number(page) + 1) * LISTING_PAGE);
}

function pick<T>(all: ReadonlyMap<string, T>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(keys.flatMap((key) => entry(key, all.get(key))));
}

function entry<T>(key: string, value: T | undefined): readonly (readonly [string, T])[] {
  return value === undefined ? [] : [[key, value]];
}

/** A literal that engines parse faster than an object literal of the same content (v8.dev/blog/cost-of-javascript-2019). */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function json(value: unknown): string {
  return `export default ${parsed(value)};`;
}
