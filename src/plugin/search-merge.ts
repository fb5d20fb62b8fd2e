import {
  distancesOf,
  ENTRY,
  type FilterFile,
  INDEX_FILES,
  type IndexEntry,
  type IndexedForm,
  type IndexList,
} from "../model/search-files.ts";
import { namedGroups, type PartArticle } from "./search-articles.ts";
import { FileNames, fileOf, type IndexFiles, packed, unpacked } from "./search-file.ts";
import type { StemmerScript } from "./search-stemmer.ts";
import { type FormLists, mergedForms, type PartForm } from "./search-words.ts";

/** A part of an index: what was made of some articles (`partFiles` in `search-parts.ts`). */
export interface IndexPart {
  readonly files: IndexFiles;
}

/** The articles of a part in the order of their numbers, with the values that each has of filters. */
export type PartArticles = readonly (Omit<PartArticle, "part" | "index"> & {
  readonly filters: Readonly<Record<string, readonly string[]>>;
})[];

/**
 * A file of words is complete at so many numbers and letters: 4 to 6 KB compressed. A search for one word fetches one
 * or two, and each costs a dozen bytes in the list that is fetched before.
 */
const FILE_LENGTH = 12_000;

/**
 * Joins parts to one index, as if all articles were one part: it takes little memory, and a changed article costs the
 * indexing of its part. Gives the files of the index by their paths.
 */
export async function* mergeParts(
  parts: readonly IndexPart[],
  script: StemmerScript | undefined,
): AsyncGenerator<readonly [path: string, content: Uint8Array]> {
  const known = parts.map(({ files }) => unpacked<PartArticles>(fileOf(files, "articles")));
  const numbers = known.map((articles) => new Uint32Array(articles.length));
  const names = new FileNames();
  const groups = namedGroups(
    known.flatMap((articles, part) => articles.map((article, index) => ({ ...article, part, index }))),
  );
  for (const [number, { part, index, name }] of groups.flatMap(({ articles }) => articles).entries()) {
    (numbers[part] ?? [])[index] = number;
    yield [INDEX_FILES.article(name), fileOf(parts[part]?.files, `article/${index}`)];
  }

  const words: IndexList["words"][number][] = [];
  let last = "";
  for (const { stems, end } of wordFiles(mergedForms(parts.map(formLists), numbers))) {
    const content = await packed(stems.map(({ stem, forms }) => [stem, forms.map(indexedForm)]));
    const places = await packed(stems.map(({ forms }) => forms.map((form) => form.places)));
    const digest = names.of(content, places);
    words.push([borderOf(last, stems[0]?.stem ?? ""), digest]);
    last = end;
    yield [INDEX_FILES.words(digest), content];
    yield [INDEX_FILES.places(digest), places];
  }

  const filters: Record<string, string> = {};
  for (const [name, values] of filtersOf(known, numbers)) {
    const content = await packed(values);
    filters[name] = names.of(content);
    yield [INDEX_FILES.filter(filters[name]), content];
  }

  const list: IndexList = { articles: groups.map(({ entry }) => entry), words, filters };
  const content = await packed(list);
  const entry: IndexEntry = {
    list: names.of(content),
    ...(script === undefined ? {} : { stemmer: `stemmer-${script.digest}.js` }),
  };
  yield [INDEX_FILES.list(entry.list), content];
  if (script !== undefined && entry.stemmer !== undefined) yield [entry.stemmer, script.code];
  yield [ENTRY, Buffer.from(JSON.stringify(entry))];
}

/** The forms of a part, one file of it after the other. */
function* formLists({ files }: IndexPart): FormLists & Generator<readonly PartForm[]> {
  for (let number = 0; files.has(`words/${number}`); number++) {
    yield unpacked<readonly PartForm[]>(fileOf(files, `words/${number}`));
  }
}

interface Stem {
  readonly stem: string;
  readonly forms: readonly PartForm[];
}

interface WordFileContent {
  readonly stems: readonly Stem[];
  /** The last stem. */
  readonly end: string;
}

/** Puts stems into files. One that fills a file has one of its own, so that it is not fetched for others' sake. */
function* wordFiles(forms: Iterable<PartForm>): Generator<WordFileContent> {
  let stems: Stem[] = [];
  let length = 0;
  const complete = (): WordFileContent => {
    const content = { stems, end: stems.at(-1)?.stem ?? "" };
    stems = [];
    length = 0;
    return content;
  };
  for (const stem of stemsOf(forms)) {
    const own = stem.forms.reduce((sum, { form, articles }) => sum + form.length + 2 * articles.length, 0);
    if (length > 0 && length + own > FILE_LENGTH) yield complete();
    stems.push(stem);
    length += own;
  }
  if (length > 0) yield complete();
}

/** Forms in their order by their stems. */
function* stemsOf(forms: Iterable<PartForm>): Generator<Stem> {
  let own: PartForm[] = [];
  for (const form of forms) {
    const [first] = own;
    if (first !== undefined && first.stem !== form.stem) {
      yield { stem: first.stem, forms: own };
      own = [];
    }
    own.push(form);
  }
  const [first] = own;
  if (first !== undefined) yield { stem: first.stem, forms: own };
}

function indexedForm({ form, times, capitals, articles, marks }: PartForm): IndexedForm {
  return [form, capitals * 2 > times ? 1 : 0, distancesOf(articles), marks];
}

/** The first letters of a stem, as many as tell it from the one before. */
function borderOf(before: string, stem: string): string {
  let common = 0;
  while (common < stem.length && before[common] === stem[common]) common++;
  return stem.slice(0, common + 1);
}

/** The values of all filters with the articles that have them. */
function filtersOf(
  parts: readonly PartArticles[],
  numbers: readonly Uint32Array[],
): readonly (readonly [name: string, values: FilterFile])[] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [part, articles] of parts.entries()) {
    for (const [index, article] of articles.entries()) {
      for (const [name, values] of Object.entries(article.filters)) {
        const known = filters.get(name) ?? new Map<string, number[]>();
        filters.set(name, known);
        for (const value of values) {
          const own = known.get(value) ?? [];
          own.push(numbers[part]?.[index] ?? 0);
          known.set(value, own);
        }
      }
    }
  }
  return inOrder(filters).map(([name, values]) => [
    name,
    inOrder(values).map(([value, own]) => [value, distancesOf(own.sort((a, b) => a - b))]),
  ]);
}

function inOrder<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
