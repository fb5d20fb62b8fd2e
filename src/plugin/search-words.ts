import { foldWord } from "../model/fold.ts";
import { FIELDS, markOf, type Stemmer, stemOf, textWords } from "../model/search-files.ts";
import type { SearchRecord } from "./search-record.ts";

/** A form of a word in some articles, as `foldWord` gives it. */
export interface PartForm {
  readonly stem: string;
  readonly form: string;
  /** How often it stands in texts, and how often of these with a capital letter. */
  readonly times: number;
  readonly capitals: number;
  /** The numbers of the articles that have it, in order, and for each article what `markOf` says. */
  readonly articles: readonly number[];
  readonly marks: readonly number[];
  /** As in a `PlaceFile`. */
  readonly places: readonly number[];
}

/** Remembers what was folded and what stems were found: articles share most of their words. */
export class WordForms {
  readonly #language: string;
  readonly #stemmer: Stemmer | undefined;
  readonly #folded = new Map<string, string>();
  readonly #stems = new Map<string, string>();

  constructor(language: string, stemmer: Stemmer | undefined) {
    this.#language = language;
    this.#stemmer = stemmer;
  }

  fold(word: string): string {
    return remembered(this.#folded, word, foldWord);
  }

  stem(form: string): string {
    return remembered(this.#stems, form, () => stemOf(form, this.#language, this.#stemmer));
  }
}

function remembered(known: Map<string, string>, key: string, find: (key: string) => string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find(key);
  known.set(key, found);
  return found;
}

interface Collected {
  times: number;
  capitals: number;
  readonly articles: number[];
  /** For each article how often it has the form in its text, and the bits of its other fields. */
  readonly counts: number[];
  readonly fields: number[];
  /** As in a `PlaceFile`; of the last article, the place of the number of its places here, and its last place. */
  readonly places: number[];
  head: number;
  last: number;
}

/** Collects the forms of words that articles have. */
export class PartWords {
  readonly #forms: WordForms;
  readonly #collected = new Map<string, Collected>();
  readonly #fold: (word: string) => string;

  constructor(forms: WordForms) {
    this.#forms = forms;
    this.#fold = (word) => forms.fold(word);
  }

  /**
   * Adds an article, whose number is higher than those before. Returns how many words its text has.
   *
   * @param number its number among those of the part
   */
  add(number: number, { article: { text }, fields }: SearchRecord): number {
    const words = textWords(text, this.#fold);
    for (const [place, { start, form }] of words.entries()) {
      const collected = this.#at(form, number, place);
      collected.times++;
      if (isCapital(text.charAt(start))) collected.capitals++;
      collected.counts.push((collected.counts.pop() ?? 0) + 1);
    }
    let place = words.length;
    for (const [name, bit] of Object.entries(FIELDS)) {
      // No phrase goes from one field into the next.
      place++;
      for (const { form } of textWords(fields[name as keyof typeof FIELDS], this.#fold)) {
        const collected = this.#at(form, number, place++);
        collected.fields.push((collected.fields.pop() ?? 0) | bit);
      }
    }
    return words.length;
  }

  /** All forms, in order. */
  all(): readonly PartForm[] {
    return Array.from(this.#collected, ([form, { times, capitals, articles, counts, fields, places }]): PartForm => {
      const marks = counts.map((count, i) => markOf(count, fields[i] ?? 0));
      return { stem: this.#forms.stem(form), form, times, capitals, articles, marks, places };
    }).sort(compareForms);
  }

  /** Takes note of a place of a form in an article. */
  #at(form: string, number: number, place: number): Collected {
    let collected = this.#collected.get(form);
    if (collected === undefined) {
      collected = { times: 0, capitals: 0, articles: [], counts: [], fields: [], places: [], head: 0, last: 0 };
      this.#collected.set(form, collected);
    }
    if (collected.articles.at(-1) !== number) {
      collected.articles.push(number);
      collected.counts.push(0);
      collected.fields.push(0);
      collected.head = collected.places.length;
      collected.places.push(0);
      collected.last = 0;
    }
    collected.places[collected.head] = (collected.places[collected.head] ?? 0) + 1;
    collected.places.push(place - collected.last);
    collected.last = place;
    return collected;
  }
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** By their stems, then by themselves. */
function compareForms(a: PartForm, b: PartForm): number {
  return compare(a.stem, b.stem) || compare(a.form, b.form);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The forms of a part, some at a time. */
export type FormLists = Iterator<readonly PartForm[]>;

/**
 * All forms of several parts, in order, with the numbers that their articles have in the whole. Holds one list of each
 * part at a time.
 *
 * @param numbers for each part, the numbers of its articles in the whole
 */
export function* mergedForms(parts: readonly FormLists[], numbers: readonly Uint32Array[]): Generator<PartForm> {
  const heads: Head[] = [];
  /** Puts a head where it belongs by its form, so that the least one is the last. */
  const insert = (head: Head): void => {
    if (head.form === undefined) return;
    let [low, high] = [0, heads.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareHeads(head, heads[middle]) > 0) high = middle;
      else low = middle + 1;
    }
    heads.splice(low, 0, head);
  };
  for (const [part, lists] of parts.entries()) insert(new Head(lists, part));
  for (;;) {
    const first = heads.pop();
    if (first === undefined) return;
    const own = [first];
    for (let next = heads.at(-1); next !== undefined && compareHeads(first, next) === 0; next = heads.at(-1)) {
      own.push(next);
      heads.pop();
    }
    yield joined(own.flatMap(({ form, part }) => (form === undefined ? [] : { form, numbers: numbers[part] })));
    for (const head of own) {
      head.next();
      insert(head);
    }
  }
}

function compareHeads(a: Head, b: Head | undefined): number {
  return a.form === undefined || b?.form === undefined ? 0 : compareForms(a.form, b.form);
}

/** The form of a part that comes next. */
class Head {
  readonly part: number;
  /** Undefined when there are no more. */
  form: PartForm | undefined;
  readonly #lists: FormLists;
  #list: readonly PartForm[] = [];
  #at = -1;

  constructor(lists: FormLists, part: number) {
    this.part = part;
    this.#lists = lists;
    this.next();
  }

  next(): void {
    this.#at++;
    while (this.#at >= this.#list.length) {
      const { value, done } = this.#lists.next();
      if (done === true) break;
      this.#list = value;
      this.#at = 0;
    }
    this.form = this.#list[this.#at];
  }
}

/** One form as several parts have it. */
function joined(own: readonly { readonly form: PartForm; readonly numbers: Uint32Array | undefined }[]): PartForm {
  const articles = own
    .flatMap(({ form, numbers }) => {
      let at = 0;
      return form.articles.map((article, i) => {
        const from = at;
        at += 1 + (form.places[from] ?? 0);
        return { number: numbers?.[article] ?? 0, mark: form.marks[i] ?? 0, places: form.places.slice(from, at) };
      });
    })
    .sort((a, b) => a.number - b.number);
  return {
    stem: own[0]?.form.stem ?? "",
    form: own[0]?.form.form ?? "",
    times: own.reduce((sum, { form }) => sum + form.times, 0),
    capitals: own.reduce((sum, { form }) => sum + form.capitals, 0),
    articles: articles.map(({ number }) => number),
    marks: articles.map(({ mark }) => mark),
    places: articles.flatMap(({ places }) => places),
  };
}
