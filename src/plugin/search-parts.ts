import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Collection } from "../collection/collect.ts";
import { bucketOf } from "../model/bucket.ts";
import { indexLanguage, UNDATED } from "../model/search.ts";
import type { ArticlePage } from "../model/summary.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { FORMAT } from "./search-format.ts";
import { type IndexPart, mergeParts } from "./search-merge.ts";
import type { IndexFiles, Pagefind } from "./search-pagefind.ts";
import { type SearchRecord, searchRecord } from "./search-record.ts";
import { removeUnfinished } from "./whole-file.ts";

/** Characters of a part: what Pagefind indexes in a second, in some 200 MB. */
const PART_LENGTH = 600_000;

/** The end of the names of what is kept. */
const ENDING = ".part";

/** The articles of one language. */
interface LanguageArticles {
  readonly language: string;
  readonly articles: readonly ArticlePage[];
}

/** A part with the digest of what it was made of. */
interface DigestedPart extends IndexPart {
  readonly digest: string;
}

/** The articles of a collection by the language of their index, in order of the languages. */
export function byLanguage({ articles }: Collection): readonly LanguageArticles[] {
  const languages = new Map<string, ArticlePage[]>();
  for (const page of articles) {
    const language = indexLanguage(page.article);
    languages.set(language, [...(languages.get(language) ?? []), page]);
  }
  return [...languages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, pages]) => ({ language, articles: pages }));
}

/**
 * Cuts articles into parts: each is always in the same one while the collection does not double, so that a change
 * touches one part.
 */
export function partsOf(articles: readonly ArticlePage[]): readonly (readonly ArticlePage[])[] {
  const length = articles.reduce((sum, { article }) => sum + article.text.length, 0);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(length / PART_LENGTH)));
  const parts = Array.from({ length: count }, (): ArticlePage[] => []);
  for (const page of articles) parts[bucketOf(page.article.slug, count)]?.push(page);
  return parts.filter((part) => part.length > 0);
}

/**
 * The parts of a folder's index as Pagefind has made them, and what they were joined to, kept on disk: one file each,
 * which is used as long as the articles are the same, and replaced when they are not.
 */
export class PartCache {
  readonly #folder: string;
  readonly #pagefind: Pagefind;
  readonly #used = new Set<string>();
  /** Stands for the code that joins parts. */
  readonly #merger = sourcesOfSearch();

  /** @param folder for the index of one folder of articles */
  constructor(folder: string, pagefind: Pagefind) {
    this.#folder = folder;
    this.#pagefind = pagefind;
  }

  /**
   * The part of the index for these articles. Rejects with `SearchUnavailable` when it has to be made and cannot.
   *
   * @param name tells the part from the others
   * @param names the names of the speakers across articles, by their slugs
   */
  async part(
    name: string,
    { language, articles }: LanguageArticles,
    names: ReadonlyMap<string, string>,
  ): Promise<DigestedPart> {
    const records = (): Iterable<SearchRecord> => recordsOf(articles, language, names);
    const digest = digestOf(records());
    const files = await this.#kept(name, digest, () => this.#pagefind.index(language, records()));
    const pages = articles.map(({ article }) => ({ day: dayOf(article.date), slug: article.slug }));
    return { files, pages, digest };
  }

  /** The whole index of a language, joined of its parts where one of them has changed. */
  merged(language: string, parts: readonly DigestedPart[]): Promise<IndexFiles> {
    const digest = createHash("sha256").update(this.#merger);
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

  /** Removes the parts that have not been asked for. */
  async removeUnused(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    const unused = names.filter((name) => name.endsWith(ENDING) && !this.#used.has(name));
    await Promise.all(unused.map((name) => rm(join(this.#folder, name), { force: true })));
    await removeUnfinished(this.#folder);
  }
}

function sourcesOfSearch(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(import.meta.dirname).sort()) {
    if (name.startsWith("search-")) hash.update(readFileSync(join(import.meta.dirname, name)));
  }
  return hash.digest("hex");
}

function* recordsOf(
  articles: readonly ArticlePage[],
  language: string,
  names: ReadonlyMap<string, string>,
): Generator<SearchRecord> {
  for (const page of articles) yield searchRecord(page, language, names);
}

function digestOf(records: Iterable<SearchRecord>): string {
  const hash = createHash("sha256").update(FORMAT);
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest("hex");
}

function dayOf(date: string | undefined): string {
  return date === undefined ? UNDATED : date.slice(0, 10).replaceAll("-", "");
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
