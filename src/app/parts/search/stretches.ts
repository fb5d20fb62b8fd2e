import { withoutDiacritics } from "../../../model/fold.ts";
import type { IndexReader, Stretches } from "./index-reader.ts";

/**
 * Letters that a stem lacks of the word that is being typed, at the most, and letters that it has: where all of an
 * ending (`heit`) has been typed, the stemmer takes it off.
 */
const ENDING = 3;
const LEAST = 3;

/**
 * Where the forms of a word may be. The stem of a longer word can be a letter or more shorter than what was typed.
 *
 * @param folded as it was typed, with diacritics or without
 * @param reach how many stretches are looked at for longer words that begin with it; 0 where only it itself is meant
 */
export async function stretchesOf(reader: IndexReader, folded: string, reach: number): Promise<Stretches> {
  const plain = withoutDiacritics(folded);
  const shorter = reach > 0 ? beginningsOf(plain).map((begun) => reader.stretch(begun)) : [];
  const [own, longer, ...others] = await Promise.all([
    reader.stretch(reader.stem(folded)),
    reach > 0 ? reader.stretchesFrom(plain, reach) : { stretches: [], isAll: true },
    ...shorter,
  ]);
  const all = [own, ...longer.stretches, ...others].flatMap((stretch) => stretch ?? []);
  const stretches = [...new Map(all.map((stretch) => [stretch.digest, stretch])).values()];
  return { stretches, isAll: longer.isAll };
}

function beginningsOf(plain: string): readonly string[] {
  const lengths = Array.from({ length: ENDING }, (_, i) => plain.length - 1 - i).filter((length) => length >= LEAST);
  return lengths.map((length) => plain.slice(0, length));
}
