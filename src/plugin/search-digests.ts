import { hash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { readSealed, writeSealed } from "./sealed-file.ts";
import type { SearchRecord } from "./search-record.ts";
import type { SearchableArticle } from "./searchable.ts";

const FILE = "records.digests";

/** By slug. */
type KeptDigests = Readonly<Record<string, readonly [article: string, record: string]>>;

/**
 * The digests of the records of articles, kept on disk: a record is made for its digest only where the article has
 * changed since. Much of an article is in no record, such as the articles beside it.
 */
export class RecordDigests {
  readonly #file: string;
  readonly #code: string;
  readonly #known: ReadonlyMap<string, readonly [article: string, record: string]>;
  readonly #used = new Map<string, readonly [article: string, record: string]>();

  private constructor(file: string, code: string, known: KeptDigests) {
    this.#file = file;
    this.#code = code;
    this.#known = new Map(Object.entries(known));
  }

  /** @param code stands for the code that makes records */
  static async read(folder: string, code: string): Promise<RecordDigests> {
    const file = join(folder, FILE);
    const content = await readSealed(file, code);
    return new RecordDigests(file, code, content === undefined ? {} : JSON.parse(content.toString()));
  }

  of({ slug, digest }: SearchableArticle, record: () => SearchRecord): string {
    const known = this.#known.get(slug);
    const own = known?.[0] === digest ? known[1] : hash("sha256", JSON.stringify(record()));
    this.#used.set(slug, [digest, own]);
    return own;
  }

  /** Keeps the digests that were asked for. Where that is not possible, they are made again. */
  async write(): Promise<void> {
    if (this.#used.size === 0) return rm(this.#file, { force: true });
    const content = JSON.stringify(Object.fromEntries(this.#used));
    await writeSealed(this.#file, this.#code, Buffer.from(content)).catch(() => undefined);
  }
}
