import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Collection } from "../collection/collect.ts";
import { bucketOf } from "../model/bucket.ts";
import { indexLanguage, UNDATED } from "../model/search.ts";
import type { ArticlePage } from "../model/summary.ts";
import { FORMAT } from "./search-format.ts";
import type { IndexPart } from "./search-merge.ts";
import { type IndexFiles, indexRecords } from "./search-pagefind.ts";
import { type SearchRecord, searchRecord } from "./search-record.ts";
import { writeWhole } from "./whole-file.ts";

/** Characters of a part: what Pagefind indexes in a second or two, in some 200 MB. */
const PART_LENGTH = 2_000_000;

/** The articles of one language. */
interface LanguageArticles {
  readonly language: string;
  readonly articles: readonly ArticlePage[];
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
 * What Pagefind has made of the parts of a folder's index, kept on disk: one file a part, which is used as long as the
 * part's articles are the same, and replaced when they are not.
 */
export class PartCache {
  readonly #folder: string;
  readonly #used = new Set<string>();

  /** @param folder for the index of one folder of articles */
  constructor(folder: string) {
    this.#folder = folder;
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
  ): Promise<IndexPart> {
    const records = (): Iterable<SearchRecord> => recordsOf(articles, language, names);
    const digest = digestOf(records());
    const file = join(this.#folder, `${name}.part`);
    this.#used.add(`${name}.part`);
    let files = await readPart(file, digest);
    if (files === undefined) {
      files = await indexRecords(language, records());
      await writePart(file, digest, files);
    }
    return { files, pages: articles.map(({ article }) => ({ day: dayOf(article.date), slug: article.slug })) };
  }

  /** Removes the parts that have not been asked for. */
  async removeUnused(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    const unused = names.filter((name) => name.endsWith(".part") && !this.#used.has(name));
    await Promise.all(unused.map((name) => rm(join(this.#folder, name), { force: true })));
  }
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

/** The first line of a part's file; the files follow, one after the other. */
interface PartHeader {
  readonly digest: string;
  readonly files: readonly (readonly [path: string, length: number])[];
}

async function readPart(file: string, digest: string): Promise<IndexFiles | undefined> {
  const content = await readFile(file).catch(() => undefined);
  const end = content?.indexOf("\n") ?? -1;
  if (content === undefined || end < 0) return undefined;
  const header: PartHeader = JSON.parse(content.toString("utf8", 0, end));
  if (header.digest !== digest) return undefined;
  const files = new Map<string, Uint8Array>();
  let at = end + 1;
  for (const [path, length] of header.files) {
    files.set(path, content.subarray(at, at + length));
    at += length;
  }
  return at === content.length ? files : undefined;
}

/** Keeps a part; where that is not possible, it is made anew the next time. */
async function writePart(file: string, digest: string, files: IndexFiles): Promise<void> {
  const header: PartHeader = { digest, files: [...files].map(([path, { length }]) => [path, length]) };
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...files.values()]));
  } catch {
    // Nothing is lost but time.
  }
}
