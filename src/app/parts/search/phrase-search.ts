import { beginsWith, isWord } from "../../../model/fold.ts";
import { type IndexedForm, numbersOf } from "../../../model/search-files.ts";
import type { IndexReader, WordStretch } from "./index-reader.ts";
import { addWeights, type Ranking } from "./ranking.ts";
import { withUmlauts } from "./spelling.ts";
import { stretchesOf } from "./stretches.ts";
import type { FormTest, Found } from "./word-search.ts";

/** A form that may stand for a word of a phrase, and where its places are. */
interface Candidate {
  readonly form: IndexedForm;
  readonly digest: string;
  /** Of its stem, and its own among the forms of the stem. */
  readonly at: readonly [stem: number, form: number];
}

/**
 * Finds words that follow one another, as they are: no other forms of them. A letter without a diacritic stands for all
 * of its kind, and two that are typed for an umlaut stand for it, too.
 *
 * @param words folded
 * @param reach of the last one, as for `stretchesOf`
 */
export async function findPhrase(
  reader: IndexReader,
  ranking: Ranking,
  words: readonly string[],
  reach: number,
): Promise<Found> {
  const wanted = await Promise.all(words.map((word, i) => wantedAt(reader, word, i === words.length - 1 ? reach : 0)));
  const candidates = wanted.map((each) => each.candidates);
  const scores = new Float64Array(reader.articles.length);
  if (words.length > 1) await addPhrases(scores, reader, candidates);
  else for (const { form } of candidates.flat()) addWeights(scores, form, 1);
  ranking.score(scores);
  const whole = new Uint8Array(scores.length);
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number] ?? 0;
    if (score === 0) continue;
    scores[number] = score * words.length;
    whole[number] = 1;
  }
  return { scores, whole, writings: [wanted.map(({ test }) => test)], isAll: wanted.every(({ isAll }) => isAll) };
}

/** A word of a phrase. */
interface WantedAt {
  readonly test: FormTest;
  readonly candidates: readonly Candidate[];
  readonly isAll: boolean;
}

async function wantedAt(reader: IndexReader, word: string, reach: number): Promise<WantedAt> {
  const spellings = [word, withUmlauts(word)].flatMap((spelling) => spelling ?? []);
  const isMeant = reach > 0 ? beginsWith : isWord;
  const test: FormTest = (form) => spellings.some((spelling) => isMeant(form, spelling));
  const found = await Promise.all(spellings.map((spelling) => stretchesOf(reader, spelling, reach)));
  const stretches = new Map(found.flatMap((each) => each.stretches).map((stretch) => [stretch.digest, stretch]));
  return {
    test,
    candidates: [...stretches.values()].flatMap((stretch) => formsIn(stretch).filter(({ form }) => test(form[0]))),
    isAll: found.every(({ isAll }) => isAll),
  };
}

function formsIn({ words, digest }: WordStretch): readonly Candidate[] {
  return words.flatMap(([, forms], stem) => forms.map((form, i): Candidate => ({ form, digest, at: [stem, i] })));
}

function articlesOf(candidates: readonly Candidate[]): ReadonlySet<number> {
  return new Set(candidates.flatMap(({ form }) => numbersOf(form[2])));
}

/** Adds how often each article has the phrase. */
async function addPhrases(
  times: Float64Array,
  reader: IndexReader,
  candidates: readonly (readonly Candidate[])[],
): Promise<void> {
  const [some = new Set<number>(), ...more] = candidates.map(articlesOf);
  const articles = new Set([...some].filter((number) => more.every((each) => each.has(number))));
  // The places of frequent words are many.
  if (articles.size === 0) return;
  const places = await Promise.all(candidates.map((own) => placesOf(reader, own, articles)));
  const [first = new Map<number, Set<number>>(), ...others] = places;
  for (const [number, starts] of first) {
    const follows = (start: number): boolean =>
      others.every((each, i) => each.get(number)?.has(start + i + 1) === true);
    times[number] = [...starts].filter(follows).length;
  }
}

/** Where one of some forms stands in some articles. */
async function placesOf(
  reader: IndexReader,
  candidates: readonly Candidate[],
  articles: ReadonlySet<number>,
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const own = candidates.filter(({ form }) => numbersOf(form[2]).some((number) => articles.has(number)));
  const digests = [...new Set(own.map(({ digest }) => digest))];
  const files = new Map(
    await Promise.all(digests.map(async (digest) => [digest, await reader.places(digest)] as const)),
  );
  const all = new Map<number, Set<number>>();
  for (const { form, digest, at } of own) {
    const encoded = files.get(digest)?.[at[0]]?.[at[1]] ?? [];
    let next = 0;
    for (const number of numbersOf(form[2])) {
      const count = encoded[next] ?? 0;
      const distances = encoded.slice(next + 1, next + 1 + count);
      next += 1 + count;
      if (!articles.has(number)) continue;
      const starts = all.get(number) ?? new Set();
      for (const place of numbersOf(distances)) starts.add(place);
      all.set(number, starts);
    }
  }
  return all;
}
