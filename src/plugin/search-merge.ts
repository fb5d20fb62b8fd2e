import { createHash } from "node:crypto";
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
import { compareCodePoints, mergedWords } from "./search-words.ts";

/** A part of an index: what Pagefind made of some articles, in the order of its pages. */
export interface IndexPart {
  readonly files: IndexFiles;
  /** Day, `20230915` or `UNDATED`, and slug of each page. */
  readonly pages: readonly { readonly day: string; readonly slug: string }[];
}

/** In place of the day of an article without a date: before all days. */
export const UNDATED = "00000000";

/**
 * A chunk of the word list is complete at so many bytes, 4 to 5 KB compressed: a search for one word fetches one chunk,
 * and each chunk costs a dozen bytes in the list that is fetched before.
 */
const CHUNK = 20_000;

/** Hexadecimal digits in names that are made of content. */
const NAME_DIGITS = 10;
/** Fewer tell the articles of one day apart: each costs half a byte an article in the list that is fetched before. */
const PAGE_DIGITS = 5;

/** Where a page of a part comes in the whole index. */
interface PlacedPage {
  readonly part: number;
  readonly index: number;
  readonly day: string;
  readonly slug: string;
  readonly hash: string;
  readonly words: number;
}

/**
 * Joins parts to one index, as if Pagefind had been given all articles at once: it takes the memory of a part, and a
 * changed article costs the indexing of its part. Gives the files of the index by their paths. All but three are named
 * after their content; pages are named after their day as well, so that results can be ordered by date and told by year
 * without anything more being fetched. Their order is that of the days, so that a new article changes few files.
 */
export async function* mergeParts(
  language: string,
  parts: readonly IndexPart[],
): AsyncGenerator<readonly [path: string, content: Uint8Array]> {
  const metas = await Promise.all(parts.map(({ files }) => metaOf(files)));
  const pages = inOrder(parts, metas);
  const names = pageNames(pages);
  for (const [number, { part, hash }] of pages.entries()) {
    yield [`fragment/${names[number]}.pf_fragment`, fileOf(parts[part]?.files, `fragment/${hash}.pf_fragment`)];
  }

  const numbers = parts.map(({ pages }) => new Uint32Array(pages.length));
  for (const [number, { part, index }] of pages.entries()) (numbers[part] ?? [])[index] = number;

  const chunks: IndexMeta["chunks"][number][] = [];
  for await (const { content, from, to } of chunked(mergedWords(parts, metas, numbers))) {
    const hash = nameOf(language, content);
    chunks.push({ from, to, hash });
    yield [`index/${hash}.pf_index`, await pack(content)];
  }
  const filters: IndexMeta["filters"][number][] = [];
  for (const filter of await mergedFilters(parts, metas, numbers)) {
    const content = writeFilter(filter);
    const hash = nameOf(language, content);
    filters.push({ name: filter.name, hash });
    yield [`filter/${hash}.pf_filter`, await pack(content)];
  }

  const meta = writeMeta({
    pages: pages.map(({ words }, number) => ({ hash: names[number] ?? "", words })),
    chunks: trimmed(chunks),
    filters,
    fields: fieldsOf(metas),
  });
  const hash = nameOf(language, meta);
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

function inOrder(parts: readonly IndexPart[], metas: readonly IndexMeta[]): readonly PlacedPage[] {
  const pages = parts.flatMap((part, number) => {
    const indexed = metas[number]?.pages ?? [];
    if (indexed.length !== part.pages.length) throw new Error("Pagefind has left articles out of its index.");
    return indexed.map(({ hash, words }, index): PlacedPage => {
      const { day = UNDATED, slug = "" } = part.pages[index] ?? {};
      return { part: number, index, day, slug, hash, words };
    });
  });
  return pages.sort((a, b) => compareCodePoints(a.day, b.day) || compareCodePoints(a.slug, b.slug));
}

/** A name for each page: its day and a few digits of the hash of its content, as many as tell it from the others. */
function pageNames(pages: readonly PlacedPage[]): readonly string[] {
  const taken = new Set<string>();
  return pages.map(({ day, hash, slug }) => {
    const digits = hash.split("_").at(-1) ?? "";
    const more = createHash("sha256").update(slug).digest("hex");
    let name = "";
    for (let length = PAGE_DIGITS; name === "" || taken.has(name); length++) {
      name = `${day}${(digits + more).slice(0, length)}`;
    }
    taken.add(name);
    return name;
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

function nameOf(language: string, content: Uint8Array): string {
  return `${language}_${createHash("sha256").update(content).digest("hex").slice(0, NAME_DIGITS)}`;
}
