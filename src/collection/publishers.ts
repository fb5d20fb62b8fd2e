import { groupBy } from "./group.ts";
import { compareText } from "./order.ts";

/**
 * The one way in which each publisher is written, by all ways in which articles write it, so that readers find it as
 * one source: the titles of many pages bear its name in capitals, which other pages do not. The way with most small
 * letters is taken; a name always in capitals stays.
 */
export function publisherNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const ways of groupBy([...new Set(names)], caseless).values()) {
    const [best] = ways.toSorted((a, b) => smallLetters(b) - smallLetters(a) || compareText(a, b));
    if (best !== undefined) for (const way of ways) chosen.set(way, best);
  }
  return chosen;
}

const caseless = (name: string): string => name.toUpperCase().toLowerCase();

const smallLetters = (name: string): number => name.match(/\p{Ll}/gu)?.length ?? 0;
