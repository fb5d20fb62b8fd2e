import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";

/** Files of an index by their paths. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

const zip = promisify(gzip);

/**
 * A value as a file of the index.
 *
 * @param level of the compression, from 1, which is fast, to 9
 */
export function packed(value: unknown, level = 9): Promise<Uint8Array> {
  return zip(JSON.stringify(value), { level });
}

/** What `packed` was given. */
export function unpacked<T>(file: Uint8Array): T {
  return JSON.parse(gunzipSync(file).toString());
}

/** The content of a file that must be there. */
export function fileOf(files: IndexFiles | undefined, path: string): Uint8Array {
  const content = files?.get(path);
  if (content === undefined) throw new Error(`a part of the search index has no ${path}`);
  return content;
}

/** Digits in names that are made of content; more where that is not enough. */
const NAME_DIGITS = 8;

/** Names files after their content, with as many digits as tell them apart. */
export class FileNames {
  readonly #taken = new Set<string>();

  of(...contents: readonly Uint8Array[]): string {
    const hash = createHash("sha256");
    for (const content of contents) hash.update(content);
    const digits = hash.digest("hex");
    let length = NAME_DIGITS;
    while (this.#taken.has(digits.slice(0, length))) length++;
    const name = digits.slice(0, length);
    this.#taken.add(name);
    return name;
  }
}
