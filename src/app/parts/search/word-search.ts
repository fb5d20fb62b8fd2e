import { foldedWords, lettersOf } from "../../../model/fold.ts";
import { contentWords, withoutPunctuation } from "./content-words.ts";
import type { PagefindFilters, PagefindInstance, PagefindResult } from "./pagefind.ts";
import { hasDiacritics, isSingularOf, withUmlauts } from "./spelling.ts";
import { WantedWord } from "./wanted-word.ts";

/** An article that has a word. */
export interface WordPage {
  readonly result: PagefindResult;
  /** Whether it has the word itself, not only longer ones that begin with it. */
  readonly isWhole: boolean;
}

/** A word with all articles that have it, by the names of their pages. */
export interface FoundWord {
  readonly word: WantedWord;
  readonly pages: ReadonlyMap<string, WordPage>;
}

/** Articles that stand for all others where the index alone cannot tell what words they have. */
const SAMPLE = 2;
/** Articles that are looked at one by one: the index has one with `Fähre` and `fahren` under one of the two alone. */
const LOOKED_AT = 5;

/** Searches an index for single words, as `WantedWord` means them. */
export class WordSearch {
  readonly #pagefind: PagefindInstance;
  readonly #filters: PagefindFilters;

  constructor(pagefind: PagefindInstance, filters: PagefindFilters) {
    this.#pagefind = pagefind;
    this.#filters = filters;
  }

  /** @param isBegun whether longer words that begin with it are meant as well */
  async find(typed: string, isBegun: boolean): Promise<FoundWord> {
    const { results, stems } = await this.#search(indexTerm(typed), false);
    const folded = foldedWords(typed).join("");
    const umlauts = withUmlauts(folded);
    if (umlauts !== undefined) {
      const found = await this.#findSpelled(new WantedWord({ folded: umlauts, stems, isBegun }), results);
      if (found.pages.size > 0) return found;
    }
    const word = new WantedWord({ folded, stems, isBegun });
    return hasDiacritics(folded) ? this.#findSpelled(word, results) : verified(word, pagesOf(word, results));
  }

  /**
   * Finds a word with diacritics, as it is spelled.
   *
   * @param results what Pagefind finds for it, spelled in any way
   */
  async #findSpelled(word: WantedWord, results: readonly PagefindResult[]): Promise<FoundWord> {
    const root = lettersOf(word.folded).slice(0, word.rootLength).join("").normalize("NFC");
    const spelled = new Set<string>();
    for (const spelling of new Set([root, root.replaceAll("ss", "ß")])) {
      for (const { id } of (await this.#search(spelling, true)).results) spelled.add(id);
    }
    const others = results.filter((result) => !spelled.has(result.id) && hasWhole(word, result));
    const looked = await Promise.all(
      others.slice(0, LOOKED_AT).map(async (result) => ({ id: result.id, forms: await wholeFormsIn(result, word) })),
    );
    const having = looked.filter(({ forms }) => forms.some(({ form, stem }) => word.isSpelled(form, stem)));
    for (const { id } of having) spelled.add(id);
    // Of those that nobody looked at, all are taken or none, as most of the others are.
    if (having.length * 2 > looked.length) for (const { id } of others.slice(LOOKED_AT)) spelled.add(id);
    const hasSingular = areSingulars(
      looked.filter((each) => !having.includes(each)).flatMap(({ forms }) => forms),
      word,
    );
    const own = results.filter((result) => spelled.has(result.id) || (hasSingular && hasWhole(word, result)));
    const wanted = hasSingular ? word.withSingular() : word;
    return verified(wanted, pagesOf(wanted, own));
  }

  async #search(term: string, exactDiacritics: boolean) {
    await this.#pagefind.options({ exactDiacritics });
    const { results, query_term_idfs = [] } = await this.#pagefind.search(term, { filters: this.#filters });
    return { results, stems: query_term_idfs.map((word) => word.term) };
  }
}

/** A word or phrase as Pagefind takes it: the index has `ß` as `ss`. */
export function indexTerm(typed: string): string {
  return typed.toLowerCase().replaceAll("ß", "ss");
}

/** A word as it stands in an article, and what the index has for it. */
interface Form {
  readonly form: string;
  readonly stem: string;
}

async function wholeFormsIn(result: PagefindResult, word: WantedWord): Promise<readonly Form[]> {
  return (await formsIn([result], word)).filter(({ stem }) => word.isWhole(stem));
}

/** Whether words without the umlaut of another one are singulars of it, at least mostly. */
function areSingulars(forms: readonly Form[], word: WantedWord): boolean {
  const singular = forms.filter(({ form }) => form.split("-").some((part) => isSingularOf(part, word.folded)));
  return forms.length > 0 && singular.length * 2 >= forms.length;
}

/**
 * Articles that have a word. Where the index has nothing but words that are shorter than it, articles are looked at:
 * they may have longer ones that lack their ending in the index, or others.
 */
async function verified(word: WantedWord, pages: FoundWord["pages"]): Promise<FoundWord> {
  const results = Array.from(pages.values(), ({ result }) => result);
  const isCut = (stem: string): boolean => !word.isWhole(stem) && word.isCut(stem);
  if (!results.every((result) => stemsOf(result).every(isCut))) return { word, pages };
  const forms = await formsIn(results, word);
  return { word, pages: forms.some(({ form, stem }) => word.isSpelled(form, stem)) ? pages : new Map() };
}

/** The words of the index that were found in an article, in its text and in its fields. */
function stemsOf({ scores = [], verbose_meta_scores = [] }: PagefindResult): readonly string[] {
  return [
    ...scores.map(({ search_term }) => search_term),
    ...verbose_meta_scores.flatMap((field) => field.matched_terms),
  ];
}

function hasWhole(word: WantedWord, result: PagefindResult): boolean {
  return stemsOf(result).some((stem) => word.isWhole(stem));
}

function pagesOf(word: WantedWord, results: readonly PagefindResult[]): ReadonlyMap<string, WordPage> {
  const pages = new Map<string, WordPage>();
  for (const result of results) {
    if (!stemsOf(result).some((stem) => word.accepts(stem))) continue;
    pages.set(result.id, { result, isWhole: hasWhole(word, result) });
  }
  return pages;
}

/** Words that were found in the first articles of some, as they stand there. */
async function formsIn(results: readonly PagefindResult[], word: WantedWord): Promise<readonly Form[]> {
  const forms: Form[] = [];
  for (const result of results.slice(0, SAMPLE)) {
    const { content, raw_content, weighted_locations } = await result.data();
    const places = contentWords(content, raw_content);
    for (const { location, verbose } of weighted_locations) {
      const [place, stem = ""] = [places[location], verbose?.word_string];
      if (place === undefined || !word.accepts(stem)) continue;
      const { start, end } = withoutPunctuation(content, place);
      forms.push({ form: content.slice(start, end), stem });
    }
  }
  return forms;
}
