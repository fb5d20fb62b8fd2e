import { createHash, hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { groupBy } from "../collection/group.ts";
import { bucketOf } from "../model/bucket.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { RecordDigests } from "./search-digests.ts";
import { FORMAT } from "./search-format.ts";
import { type IndexPart, mergeParts } from "./search-merge.ts";
import type { IndexFiles, Pagefind } from "./search-pagefind.ts";
import { type SearchRecord, searchRecord } from "./search-record.ts";
import type { Searchable, SearchableArticle } from "./searchable.ts";
import { removeUnfinished } from "./whole-file.ts";

/** Characters of a part: what Pagefind indexes in a second, in some 200 MB. */
const PART_LENGTH = 600_000;

/** The end of the names of what is kept. */
const ENDING = ".part";

/** The articles of one language. */
interface LanguageArticles {
  readonly language: string;
  readonly articles: readonly SearchableArticle[];
}

/** A part with the digest of what it was made of. */
interface DigestedPart extends IndexPart {
  readonly digest: string;
}

/** Articles by the language of their index, in order of the languages. */
export function byLanguage(articles: readonly SearchableArticle[]): readonly LanguageArticles[] {
  return [...groupBy(articles, ({ language }) => language)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, own]) => ({ language, articles: own }));
}

/**
 * Cuts articles into parts: each is always in the same one while the collection does not double, so that a change
 * touches one part.
 */
export function partsOf(articles: readonly SearchableArticle[]): readonly (readonly SearchableArticle[])[] {
  const length = articles.reduce((sum, article) => sum + article.length, 0);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(length / PART_LENGTH)));
  const parts = Array.from({ length: count }, (): SearchableArticle[] => []);
  for (const article of articles) parts[bucketOf(article.slug, count)]?.push(article);
  return parts.filter((part) => part.length > 0);
}

export interface PartCacheOptions extends Pick<Searchable, "page"> {
  /** A folder for the index of one folder of articles. */
  readonly cacheDir: string;
  readonly pagefind: Pagefind;
  /** Of `searchCode`. */
  readonly code: string;
}

/**
 * The parts of a folder's index as Pagefind has made them, and what they were joined to, kept on disk: one file each,
 * which is used as long as the articles are the same, and replaced when they are not.
 */
export class PartCache {
  readonly #folder: string;
  readonly #pagefind: Pagefind;
  readonly #page: Searchable["page"];
  readonly #digests: RecordDigests;
  readonly #code: string;
  readonly #used = new Set<string>();

  private constructor({ cacheDir, pagefind, page, code }: PartCacheOptions, digests: RecordDigests) {
    this.#folder = cacheDir;
    this.#pagefind = pagefind;
    this.#page = page;
    this.#code = code;
    this.#digests = digests;
  }

  static async open(options: PartCacheOptions): Promise<PartCache> {
    return new PartCache(options, await RecordDigests.read(options.cacheDir, options.code));
  }

  /**
   * The part of the index for these articles. Rejects with `SearchUnavailable` when it has to be made and cannot.
   *
   * @param name tells the part from the others
   */
  async part(name: string, { language, articles }: LanguageArticles): Promise<DigestedPart> {
    const record = (article: SearchableArticle): SearchRecord =>
      searchRecord(this.#page(article.slug), language, article.names);
    const all = articles.map((article) => this.#digests.of(article, () => record(article)));
    const digest = hash("sha256", [FORMAT, ...all].join());
    const files = await this.#kept(name, digest, () => this.#pagefind.index(language, mapped(articles, record)));
    return { files, pages: articles.map(({ day, slug }) => ({ day, slug })), digest };
  }

  /** The whole index of a language, joined of its parts where one of them has changed. */
  merged(language: string, parts: readonly DigestedPart[]): Promise<IndexFiles> {
    const digest = createHash("sha256").update(this.#code);
    for (const part of parts) digest.update(JSON.stringify([part.digest, part.pages]));
    return this.#kept(language, digest.digest("hex"), async () => {
      const files = new Map<string, Uint8Array>();
      for await (const [path, content] of mergeParts(language, parts)) files.set(path, content);
      return files;
    });
  }

  async #kept(name: string, digest: string, make: () => Promise<IndexFiles>): Promise<IndexFiles> {
    const file = join(this.#folder, name + ENDING);
    this.#used.add(name + ENDING);
    const kept = filesIn(await readSealed(file, digest));
    if (kept !== undefined) return kept;
    const files = await make();
    // Where they cannot be kept, nothing is lost but time.
    await writeSealed(file, digest, contentOf(files)).catch(() => undefined);
    return files;
  }

  /** Ends a use of the cache: keeps what is to be known the next time, and removes the parts that were not asked for. */
  async close(): Promise<void> {
    await this.#digests.write();
    const names = await readdir(this.#folder).catch(() => []);
    const unused = names.filter((name) => name.endsWith(ENDING) && !this.#used.has(name));
    await Promise.all(unused.map((name) => rm(join(this.#folder, name), { force: true })));
    await removeUnfinished(this.#folder);
  }
}

/** Stands for the code that makes and joins parts, to be given to whoever runs a copy of it. */
export function searchCode(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(import.meta.dirname).sort()) {
    if (name.startsWith("search")) hash.update(readFileSync(join(import.meta.dirname, name)));
  }
  return hash.digest("hex");
}

function* mapped<A, B>(list: readonly A[], made: (item: A) => B): Generator<B> {
  for (const item of list) yield made(item);
}

/** What the files of a part begin with: a line that says how they follow, one after the other. */
type FileLengths = readonly (readonly [path: string, length: number])[];

function contentOf(files: IndexFiles): Buffer {
  const lengths: FileLengths = [...files].map(([path, { length }]) => [path, length]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(lengths)}\n`), ...files.values()]);
}

function filesIn(content: Buffer | undefined): IndexFiles | undefined {
  if (content === undefined) return undefined;
  const end = content.indexOf("\n");
  const lengths: FileLengths = JSON.parse(content.toString("utf8", 0, end));
  const files = new Map<string, Uint8Array>();
  let at = end + 1;
  for (const [path, length] of lengths) {
    files.set(path, content.subarray(at, at + length));
    at += length;
  }
  return files;
}
