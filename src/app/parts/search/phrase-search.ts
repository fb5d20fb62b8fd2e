import { beginsWith, isWord } from "../../../model/fold.ts";
import { type IndexedForm, numbersOf } from "../../../model/search-files.ts";
import type { IndexReader, WordStretch } from "./index-reader.ts";
import { addWeights, type Ranking } from "./ranking.ts";
import type { Found } from "./word-search.ts";

/** A form that may stand for a word of a phrase, and where its places are. */
interface Candidate {
  readonly form: IndexedForm;
  readonly digest: string;
  /** Of its stem, and its own among the forms of the stem. */
  readonly at: readonly [stem: number, form: number];
}

/**
 * Finds words that follow one another, as they are: no other forms of them. A letter without a diacritic stands for all
 * of its kind.
 *
 * @param words folded
 * @param isBegun whether the last one may be the beginning of a longer word
 */
export async function findPhrase(
  reader: IndexReader,
  ranking: Ranking,
  words: readonly string[],
  isBegun: boolean,
): Promise<Found> {
  const tests = words.map((word, i) => {
    const isLast = i === words.length - 1;
    return (form: string) => (isBegun && isLast ? beginsWith(form, word) : isWord(form, word));
  });
  const candidates = await Promise.all(
    words.map((word, i) => candidatesFor(reader, word, isBegun && i === words.length - 1, tests[i])),
  );
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
  return { scores, whole, words: tests };
}

async function candidatesFor(
  reader: IndexReader,
  word: string,
  isBegun: boolean,
  isMeant: ((form: string) => boolean) | undefined,
): Promise<readonly Candidate[]> {
  const [own, longer] = await Promise.all([
    reader.stretch(reader.stem(word)),
    isBegun ? reader.stretchesFrom(word) : [],
  ]);
  const stretches = new Map([own, ...longer].flatMap((stretch) => (stretch ? [[stretch.digest, stretch]] : [])));
  return [...stretches.values()].flatMap((stretch) => formsIn(stretch).filter(({ form }) => isMeant?.(form[0])));
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
  const digests = [...new Set(candidates.map(({ digest }) => digest))];
  const files = new Map(
    await Promise.all(digests.map(async (digest) => [digest, await reader.places(digest)] as const)),
  );
  const all = new Map<number, Set<number>>();
  for (const { form, digest, at } of candidates) {
    const encoded = files.get(digest)?.[at[0]]?.[at[1]] ?? [];
    let next = 0;
    for (const number of numbersOf(form[2])) {
      const count = encoded[next] ?? 0;
      const distances = encoded.slice(next + 1, next + 1 + count);
      next += 1 + count;
      if (!articles.has(number)) continue;
      const own = all.get(number) ?? new Set();
      for (const place of numbersOf(distances)) own.add(place);
      all.set(number, own);
    }
  }
  return all;
}
