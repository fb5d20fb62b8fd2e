import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { CborReader, CborWriter, type EncodedItems } from "./search-cbor.ts";

/**
 * The files of a Pagefind index, read and written. Their format is Pagefind's own affair and may change with each
 * version; what is written down here is that of 1.5.2, as its `index/*.rs` encode it.
 */
export const FORMAT = "1.5.2";

/** What every compressed file begins with, so that a client can tell whether a server has unpacked it already. */
const SIGNATURE = Buffer.from("pagefind_dcd");

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** The content of a compressed file. Rejects when it is none of Pagefind's. */
export async function unpack(file: Uint8Array): Promise<Uint8Array> {
  const content = await unzip(file);
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw formatError("a file has no signature");
  return content.subarray(SIGNATURE.length);
}

export function pack(content: Uint8Array): Promise<Uint8Array> {
  return zip(Buffer.concat([SIGNATURE, content]), { level: 9 });
}

/** The list of everything in an index, which is fetched before the first search. */
export interface IndexMeta {
  /** In order of their numbers. */
  readonly pages: readonly { readonly hash: string; readonly words: number }[];
  /** Stretches of the word list, in order. */
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly hash: string }[];
  readonly filters: readonly { readonly name: string; readonly hash: string }[];
  /** Names of the searchable fields besides the text. */
  readonly fields: readonly string[];
}

export function readMeta(content: Uint8Array): IndexMeta {
  const cbor = new CborReader(content);
  const meta = cbor.tuple(6, () => {
    const version = cbor.text();
    if (version !== FORMAT) throw formatError(`it is of version ${version}`);
    return {
      pages: cbor.array(() => cbor.tuple(2, () => ({ hash: cbor.text(), words: cbor.number() }))),
      chunks: cbor.array(() => cbor.tuple(3, () => ({ from: cbor.text(), to: cbor.text(), hash: cbor.text() }))),
      filters: cbor.array(() => cbor.tuple(2, () => ({ name: cbor.text(), hash: cbor.text() }))),
      orders: cbor.raw(1),
      fields: cbor.array(() => cbor.text()),
    };
  });
  cbor.end();
  return meta;
}

export function writeMeta({ pages, chunks, filters, fields }: IndexMeta): Uint8Array {
  const cbor = new CborWriter().array(6).text(FORMAT);
  cbor.array(pages.length);
  for (const { hash, words } of pages) cbor.array(2).text(hash).number(words);
  cbor.array(chunks.length);
  for (const { from, to, hash } of chunks) cbor.array(3).text(from).text(to).text(hash);
  cbor.array(filters.length);
  for (const { name, hash } of filters) cbor.array(2).text(name).text(hash);
  const orders = 0;
  cbor.array(orders).array(fields.length);
  for (const field of fields) cbor.text(field);
  return cbor.bytes();
}

/** Where a word stands on a page. In the files, a page is given by its distance from the one before. */
export interface WordPage {
  readonly page: number;
  /** Positions and weights in the text and in the fields, as Pagefind encodes them. */
  readonly places: Uint8Array;
}

/** The weight that words have at first, as the number that sets it: after it, positions count from the beginning. */
const USUAL_WEIGHT = -26;
/** The same for the first field. */
const FIRST_FIELD = -1;

/** The places of several entries of a page as those of one. */
export function joinedPlaces(entries: readonly Uint8Array[]): Uint8Array {
  const parts = entries.map((places) => {
    const cbor = new CborReader(places);
    return { text: cbor.items(), fields: cbor.items() };
  });
  const writer = new CborWriter();
  writeJoined(
    writer,
    parts.map(({ text }) => text),
    USUAL_WEIGHT,
  );
  writeJoined(
    writer,
    parts.map(({ fields }) => fields),
    FIRST_FIELD,
  );
  return writer.bytes().slice();
}

/** Writes lists as one list, with `restart` in between, which sets back what each begins with. */
function writeJoined(writer: CborWriter, lists: readonly EncodedItems[], restart: number): void {
  const filled = lists.filter(({ count }) => count > 0);
  writer.array(filled.reduce((sum, { count }) => sum + count, 0) + Math.max(0, filled.length - 1));
  for (const [index, { bytes }] of filled.entries()) {
    if (index > 0) writer.negative(restart);
    writer.raw(bytes);
  }
}

/** A stem with its occurrences. */
export interface IndexWord {
  readonly word: string;
  readonly pages: readonly WordPage[];
  /** Occurrences that are written with diacritics, by how they are written. */
  readonly variants: readonly { readonly form: string; readonly pages: readonly WordPage[] }[];
}

/** The words of a chunk, in order of their code points. */
export function readWords(content: Uint8Array): readonly IndexWord[] {
  const cbor = new CborReader(content);
  const pages = (): readonly WordPage[] => {
    let page = 0;
    return cbor.array(() =>
      cbor.tuple(3, () => {
        page += cbor.number();
        return { page, places: cbor.raw(2) };
      }),
    );
  };
  const variant = () => cbor.tuple(2, () => ({ form: cbor.text(), pages: pages() }));
  const word = () => cbor.tuple(3, () => ({ word: cbor.text(), pages: pages(), variants: cbor.array(variant) }));
  const words = cbor.tuple(1, () => cbor.array(word));
  cbor.end();
  return words;
}

/** Writes a word whose pages are in order of their numbers. */
export function writeWord(cbor: CborWriter, { word, pages, variants }: IndexWord): void {
  cbor.array(3).text(word);
  writePages(cbor, pages);
  cbor.array(variants.length);
  for (const { form, pages: formPages } of variants) {
    cbor.array(2).text(form);
    writePages(cbor, formPages);
  }
}

function writePages(cbor: CborWriter, pages: readonly WordPage[]): void {
  cbor.array(pages.length);
  let before = 0;
  for (const { page, places } of pages) {
    cbor
      .array(3)
      .number(page - before)
      .raw(places);
    before = page;
  }
}

/** A chunk of `count` words that were written one after the other. */
export function chunkOf(words: CborWriter, count: number): Uint8Array {
  return new CborWriter().array(1).array(count).raw(words.bytes()).bytes();
}

/** A filter: the numbers of the pages for each of its values. */
export interface IndexFilter {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly pages: readonly number[] }[];
}

export function readFilter(content: Uint8Array): IndexFilter {
  const cbor = new CborReader(content);
  const value = () => cbor.tuple(2, () => ({ value: cbor.text(), pages: cbor.array(() => cbor.number()) }));
  const filter = cbor.tuple(2, () => ({ name: cbor.text(), values: cbor.array(value) }));
  cbor.end();
  return filter;
}

export function writeFilter({ name, values }: IndexFilter): Uint8Array {
  const cbor = new CborWriter().array(2).text(name).array(values.length);
  for (const { value, pages } of values) {
    cbor.array(2).text(value).array(pages.length);
    for (const page of pages) cbor.number(page);
  }
  return cbor.bytes();
}

/** The file that tells the client which index there is. */
export function writeEntry(language: string, metaHash: string, pages: number, stems: boolean): Uint8Array {
  const languages = { [language]: { hash: metaHash, wasm: stems ? language : null, page_count: pages } };
  return Buffer.from(JSON.stringify({ version: FORMAT, languages, include_characters: WORD_SYMBOLS }));
}

/** Characters that Pagefind takes for letters of a word in every index. */
const WORD_SYMBOLS = ["_", "‿", "⁀", "⁔", "︳", "︴", "﹍", "﹎", "﹏", "＿"];

function formatError(what: string): Error {
  return new Error(`The index is not what Pagefind ${FORMAT} writes: ${what}. Install the packages as locked: npm ci`);
}
