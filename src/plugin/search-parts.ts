import { createHash, hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { groupBy } from "../collection/group.ts";
import { bucketOf } from "../model/bucket.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { RecordDigests } from "./search-digests.ts";
import { type IndexFiles, packed } from "./search-file.ts";
import { type IndexPart, mergeParts, type PartArticles } from "./search-merge.ts";
import { type SearchRecord, searchRecord } from "./search-record.ts";
import type { StemmerScript } from "./search-stemmer.ts";
import { PartWords, WordForms } from "./search-words.ts";
import type { Searchable, SearchableArticle } from "./searchable.ts";
import { removeUnfinished } from "./whole-file.ts";

/** Characters of a part: what is indexed in half a second. */
const PART_LENGTH = 2_000_000;

/** Forms of words in one file of a part; that many of each part are in memory when parts are joined. */
const FORMS = 2000;

/** The level of compression of what is not sent to anybody. */
const FAST = 1;

/** Articles that are indexed in one go, before others may do something. */
const BREATH = 20;

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
function partsOf(articles: readonly SearchableArticle[]): readonly (readonly SearchableArticle[])[] {
  const length = articles.reduce((sum, article) => sum + article.length, 0);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(length / PART_LENGTH)));
  const parts = Array.from({ length: count }, (): SearchableArticle[] => []);
  for (const article of articles) parts[bucketOf(article.slug, count)]?.push(article);
  return parts.filter((part) => part.length > 0);
}

interface LanguageIndexOptions extends Pick<Searchable, "page"> {
  readonly cache: PartCache;
  readonly language: string;
  /** Undefined where the language has no stemmer. */
  readonly script: StemmerScript | undefined;
}

/** The index of one language, made in parts, which are kept as long as their articles are the same. */
export class LanguageIndex {
  readonly #options: LanguageIndexOptions;
  readonly #forms: WordForms;

  constructor(options: LanguageIndexOptions) {
    this.#options = options;
    this.#forms = new WordForms(options.language, options.script?.stemmer);
  }

  /** The index of these articles. */
  async of(articles: readonly SearchableArticle[]): Promise<IndexFiles> {
    const parts = [];
    for (const [number, part] of partsOf(articles).entries()) parts.push(await this.#part(number, part));
    return this.merged(parts);
  }

  /**
   * The part of the index for these articles.
   *
   * @param number tells the part from the others
   */
  async #part(number: number, articles: readonly SearchableArticle[]): Promise<DigestedPart> {
    const { cache, page, language, script } = this.#options;
    const record = (article: SearchableArticle): SearchRecord => searchRecord(page(article.slug), article.names);
    const digests = articles.map((article) => cache.digests.of(article, () => record(article)));
    const digest = hash("sha256", [script?.digest, ...digests].join());
    const indexed = articles.map((article, i) => ({ ...article, digest: digests[i] ?? "" }));
    const files = await cache.kept(`${language}-${number}`, digest, () => partFiles(indexed, record, this.#forms));
    return { files, digest };
  }

  /** The whole index, joined of its parts where one of them has changed. */
  merged(parts: readonly DigestedPart[]): Promise<IndexFiles> {
    const { cache, language, script } = this.#options;
    return cache.kept(language, hash("sha256", parts.map(({ digest }) => digest).join()), async () => {
      const files = new Map<string, Uint8Array>();
      for await (const [path, content] of mergeParts(parts, script)) files.set(path, content);
      return files;
    });
  }
}

/**
 * The parts of a folder's index, and what they were joined to, kept on disk: one file each, which is used as long as the
 * articles are the same, and replaced when they are not.
 */
export class PartCache {
  readonly digests: RecordDigests;
  readonly #folder: string;
  readonly #code: string;
  readonly #used = new Set<string>();

  private constructor(folder: string, code: string, digests: RecordDigests) {
    this.#folder = folder;
    this.#code = code;
    this.digests = digests;
  }

  /**
   * @param folder for the index of one folder of articles
   * @param code of `searchCode`
   */
  static async open(folder: string, code: string): Promise<PartCache> {
    return new PartCache(folder, code, await RecordDigests.read(folder, code));
  }

  /** The files that were kept under a name for the same digest; makes them where there are none. */
  async kept(name: string, digest: string, make: () => Promise<IndexFiles>): Promise<IndexFiles> {
    const file = join(this.#folder, name + ENDING);
    const maker = hash("sha256", this.#code + digest);
    this.#used.add(name + ENDING);
    const kept = filesIn(await readSealed(file, maker));
    if (kept !== undefined) return kept;
    const files = await make();
    // Where they cannot be kept, nothing is lost but time.
    await writeSealed(file, maker, contentOf(files)).catch(() => undefined);
    return files;
  }

  /** Ends a use of the cache: keeps what is to be known the next time, and removes the parts that were not asked for. */
  async close(): Promise<void> {
    await this.digests.write();
    const names = await readdir(this.#folder).catch(() => []);
    const unused = names.filter((name) => name.endsWith(ENDING) && !this.#used.has(name));
    await Promise.all(unused.map((name) => rm(join(this.#folder, name), { force: true })));
    await removeUnfinished(this.#folder);
  }
}

/** What an index is made by besides the files of this folder that are named after the search. */
const MODELS: readonly string[] = ["fold.ts", "search.ts", "search-files.ts"];

/** Stands for the code that makes and joins parts, to be given to whoever runs a copy of it. */
export function searchCode(): string {
  const code = createHash("sha256");
  const own = readdirSync(import.meta.dirname).filter((name) => name.startsWith("search"));
  for (const name of own.sort()) code.update(readFileSync(join(import.meta.dirname, name)));
  for (const name of MODELS) code.update(readFileSync(join(import.meta.dirname, "../model", name)));
  // What a letter is, and which ones are alike, comes with Node.
  code.update(`${process.versions.unicode} ${process.versions.icu}`);
  return code.digest("hex");
}

/** Indexes some articles: what a part is made of. */
export async function partFiles(
  listed: readonly SearchableArticle[],
  recordOf: (article: SearchableArticle) => SearchRecord,
  forms: WordForms,
): Promise<IndexFiles> {
  const files = new Map<string, Uint8Array>();
  const words = new PartWords(forms);
  const articles: PartArticles[number][] = [];
  for (let from = 0; from < listed.length; from += BREATH) {
    const some = listed.slice(from, from + BREATH).map((article) => ({ ...article, record: recordOf(article) }));
    const contents = await Promise.all(some.map(({ record }) => packed(record.article)));
    for (const [i, { slug, day, digest, record }] of some.entries()) {
      articles.push({ day, slug, digest, words: words.add(from + i, record), filters: record.filters });
      files.set(`article/${from + i}`, contents[i] ?? new Uint8Array());
    }
    await setImmediate();
  }
  // These are read by the build alone.
  files.set("articles", await packed(articles, FAST));
  const all = words.all();
  for (let from = 0; from < all.length; from += FORMS) {
    files.set(`words/${from / FORMS}`, await packed(all.slice(from, from + FORMS), FAST));
  }
  return files;
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
