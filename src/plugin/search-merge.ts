import { createHash } from "node:crypto";
import { UNDATED } from "../model/search.ts";
import { CborWriter } from "./search-cbor.ts";
import {
  chunkOf,
  type IndexFilter,
  type IndexMeta,
  type IndexWord,
  pack,
  readFilter,
  readMeta,
  unpack,
  writeEntry,
  writeFilter,
  writeMeta,
  writeWord,
} from "./search-format.ts";
import type { IndexFiles } from "./search-pagefind.ts";
import { type IndexedPage, namedPages, rounded } from "./search-pages.ts";
import { compareCodePoints, mergedWords } from "./search-words.ts";

/** A part of an index: what Pagefind made of some articles, in the order of its pages. */
export interface IndexPart {
  readonly files: IndexFiles;
  /** Day, `20230915` or `UNDATED`, and slug of each page. */
  readonly pages: readonly { readonly day: string; readonly slug: string }[];
}

/**
 * A chunk of the word list is complete at so many bytes, 4 to 5 KB compressed: a search for one word fetches one chunk,
 * and each chunk costs a dozen bytes in the list that is fetched before.
 */
const CHUNK = 20_000;

/** Hexadecimal digits in names that are made of content; more where that is not enough. */
const NAME_DIGITS = 8;

/**
 * Joins parts to one index, as if Pagefind had been given all articles at once: it takes the memory of a part, and a
 * changed article costs the indexing of its part. Gives the files of the index by their paths. All but two are named
 * after their content (`isNamedByContent`).
 */
export async function* mergeParts(
  language: string,
  parts: readonly IndexPart[],
): AsyncGenerator<readonly [path: string, content: Uint8Array]> {
  const metas = await Promise.all(parts.map(({ files }) => metaOf(files)));
  const pages = namedPages(pagesOf(parts, metas));
  const nameOf = namer(language);
  for (const { part, hash, name } of pages) {
    yield [`fragment/${name}.pf_fragment`, fileOf(parts[part]?.files, `fragment/${hash}.pf_fragment`)];
  }

  const numbers = parts.map(({ pages }) => new Uint32Array(pages.length));
  for (const [number, { part, index }] of pages.entries()) (numbers[part] ?? [])[index] = number;

  const chunks: IndexMeta["chunks"][number][] = [];
  for await (const { content, from, to } of chunked(mergedWords(parts, metas, numbers))) {
    const hash = nameOf(content);
    chunks.push({ from, to, hash });
    yield [`index/${hash}.pf_index`, await pack(content)];
  }
  const filters: IndexMeta["filters"][number][] = [];
  for (const filter of await mergedFilters(parts, metas, numbers)) {
    const content = writeFilter(filter);
    const hash = nameOf(content);
    filters.push({ name: filter.name, hash });
    yield [`filter/${hash}.pf_filter`, await pack(content)];
  }

  const meta = writeMeta({
    pages: pages.map(({ name, words }) => ({ hash: name, words: rounded(words) })),
    chunks: trimmed(chunks),
    filters,
    fields: fieldsOf(metas),
  });
  const hash = nameOf(meta);
  yield [`pagefind.${hash}.pf_meta`, await pack(meta)];
  const wasm = parts[0]?.files.get(`wasm.${language}.pagefind`);
  yield wasm === undefined
    ? ["wasm.unknown.pagefind", fileOf(parts[0]?.files, "wasm.unknown.pagefind")]
    : [`wasm.${language}.pagefind`, wasm];
  yield ["pagefind-entry.json", writeEntry(language, hash, pages.length, wasm !== undefined)];
}

async function metaOf(files: IndexFiles): Promise<IndexMeta> {
  const path = [...files.keys()].find((name) => name.endsWith(".pf_meta"));
  return readMeta(await unpack(fileOf(files, path ?? ".pf_meta")));
}

function fileOf(files: IndexFiles | undefined, path: string): Uint8Array {
  const content = files?.get(path);
  if (content === undefined) throw new Error(`The index has no file ${path}. Install the packages as locked: npm ci`);
  return content;
}

function pagesOf(parts: readonly IndexPart[], metas: readonly IndexMeta[]): readonly IndexedPage[] {
  return parts.flatMap((part, number) => {
    const indexed = metas[number]?.pages ?? [];
    if (indexed.length !== part.pages.length) throw new Error("Pagefind has left articles out of its index.");
    return indexed.map(({ hash, words }, index): IndexedPage => {
      const { day = UNDATED, slug = "" } = part.pages[index] ?? {};
      return { part: number, index, day, slug, hash, words };
    });
  });
}

interface Chunk {
  readonly content: Uint8Array;
  readonly from: string;
  readonly to: string;
}

async function* chunked(words: AsyncIterable<IndexWord>): AsyncGenerator<Chunk> {
  const writer = new CborWriter();
  let count = 0;
  let [from, to] = ["", ""];
  for await (const word of words) {
    if (count === 0) from = word.word;
    to = word.word;
    writeWord(writer, word);
    count++;
    if (writer.length < CHUNK) continue;
    yield { content: chunkOf(writer, count), from, to };
    writer.clear();
    count = 0;
  }
  if (count > 0) yield { content: chunkOf(writer, count), from, to };
}

/** Shortens the borders of chunks to what tells them apart, as Pagefind does and as its search expects. */
function trimmed(chunks: IndexMeta["chunks"]): IndexMeta["chunks"] {
  const result = chunks.map((chunk) => ({ ...chunk }));
  for (const [number, next] of result.entries()) {
    const before = result[number - 1];
    if (before === undefined) continue;
    const [a, b] = [[...before.to], [...next.from]];
    let common = 0;
    while (common < Math.min(a.length, b.length) && a[common] === b[common]) common++;
    const to = a.slice(0, common + 1).join("");
    if (compareCodePoints(to, before.from) >= 0) before.to = to;
    next.from = b.slice(0, common + 1).join("");
  }
  return result;
}

async function mergedFilters(
  parts: readonly IndexPart[],
  metas: readonly IndexMeta[],
  numbers: readonly Uint32Array[],
): Promise<readonly IndexFilter[]> {
  const merged = new Map<string, Map<string, number[]>>();
  for (const [part, { files }] of parts.entries()) {
    for (const { hash } of metas[part]?.filters ?? []) {
      const { name, values } = readFilter(await unpack(fileOf(files, `filter/${hash}.pf_filter`)));
      const known = merged.get(name) ?? new Map<string, number[]>();
      merged.set(name, known);
      for (const { value, pages } of values) {
        known.set(value, [...(known.get(value) ?? []), ...pages.map((page) => numbers[part]?.[page] ?? 0)]);
      }
    }
  }
  return [...merged]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([name, values]) => ({
      name,
      values: [...values]
        .sort(([a], [b]) => compareCodePoints(a, b))
        .map(([value, pages]) => ({ value, pages: pages.sort((a, b) => a - b) })),
    }));
}

/** The numbers of fields are those of a part, so all parts must have the same. */
function fieldsOf(metas: readonly IndexMeta[]): readonly string[] {
  const [first, ...others] = metas.map(({ fields }) => fields);
  if (others.some((fields) => fields.join() !== first?.join())) throw new Error("The parts have different fields.");
  return first ?? [];
}

/** Names files after their content, with as many digits as tell them apart. */
function namer(language: string): (content: Uint8Array) => string {
  const taken = new Set<string>();
  return (content) => {
    const digits = createHash("sha256").update(content).digest("hex");
    let length = NAME_DIGITS;
    while (taken.has(digits.slice(0, length))) length++;
    taken.add(digits.slice(0, length));
    return `${language}_${digits.slice(0, length)}`;
  };
}
