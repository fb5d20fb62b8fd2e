/** How much of a stretch that both wordings have is shown beside each difference, in UTF-16 code units. */
const BESIDE = 60;

const OMISSION = " … ";

/** Leaving out less than this is not worth the sign for it. */
const LEAST = 24;

/** Somebody with the address and the name that a page gives. */
interface Named {
  readonly slug: string;
  readonly name: string;
}

/** Whether two speakers are certainly not one: a surname alone can be anybody's who bears it. */
export function isSomebodyElse(a: Named, b: Named): boolean {
  if (a.slug === b.slug) return false;
  const [short = "", long = ""] = [a.name.toLowerCase(), b.name.toLowerCase()].sort((x, y) => x.length - y.length);
  return short !== long && !long.endsWith(` ${short}`);
}

/**
 * Words that two wordings have in common, as far as they are needed to find one's way: where the stretch is long, only
 * what is next to the differences. `place` says where it stands among the stretches.
 */
export function shortStretch(words: string, place: "first" | "middle" | "last"): string {
  const beginning = place === "first" ? "" : words.slice(0, spaceAfter(words, BESIDE));
  const end = place === "last" ? "" : words.slice(spaceBefore(words, words.length - BESIDE));
  return beginning.length + end.length + LEAST >= words.length ? words : beginning + OMISSION + end;
}

function spaceAfter(words: string, offset: number): number {
  const space = words.indexOf(" ", offset);
  return space < 0 ? words.length : space;
}

function spaceBefore(words: string, offset: number): number {
  return words.lastIndexOf(" ", Math.max(0, offset)) + 1;
}
