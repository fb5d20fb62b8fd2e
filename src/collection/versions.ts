import type { AnalysedArticle, Versions } from "../model/summary.ts";
import { itemsByHash } from "./hashes.ts";
import { Memory } from "./memory.ts";
import { referenceTo } from "./reference.ts";
import { containment, inCommon } from "./sketch.ts";

/** So many of the smallest hashes of two texts are looked at first. Of versions of one text most are the same. */
const PROBES = 8;

/** How many of them must be the same for the texts to be compared. */
const SAME_PROBES = 2;

/** The share of the shorter text that must stand in the longer one. Texts on one event share a tenth at most. */
const SHARE = 0.6;

/** A text that is so much shorter than another one is an excerpt, not a version. */
const SHORTEST = 1 / 2;

/** With so many groups a text is compared for one hash: enough unless that hash is of words that stand everywhere. */
const COMPARED = 8;

/** As many other versions are listed; the rest are counted. */
const LISTED = 6;

/**
 * Finds articles that are versions of one text (an agency's report as several papers print it), again and again after
 * changes: what a change does not touch is the very same object as the last time.
 */
export class NearCopies {
  readonly #versions = new Memory<Versions>();

  /** `articles` in the default order of the list; articles without other versions are not in the result. */
  find(articles: readonly AnalysedArticle[]): ReadonlyMap<AnalysedArticle, Versions> {
    const versions = new Map<AnalysedArticle, Versions>();
    for (const group of versionGroups(articles)) {
      const [first] = group;
      if (first === undefined) continue;
      const name = first.article.slug;
      for (const entry of group) {
        const others = group.filter((other) => other !== entry).slice(0, LISTED);
        const make = (): Versions => ({
          group: name,
          others: group.length - 1,
          listed: others.map(({ article }) => referenceTo(article)),
        });
        versions.set(entry, this.#versions.take(entry.article.slug, [name, group.length, ...others], make));
      }
    }
    return versions;
  }

  /** Begins the next round. */
  next(): void {
    this.#versions.next();
  }
}

/** The articles that are versions of one text, by text, in the order given. */
export function versionGroups(articles: readonly AnalysedArticle[]): readonly (readonly AnalysedArticle[])[] {
  const texts = articles.map(({ sketch, words }) => ({ sketch, probes: sketch.slice(0, PROBES), words: words.text }));
  const groups = new Groups(texts.length);
  for (const items of itemsByHash(texts.map(({ probes }) => probes))) {
    const known = new Map<number, number>();
    for (const item of items) {
      if (known.has(groups.of(item))) continue;
      const twin = [...known.values()].find((other) => areVersions(texts[item], texts[other]));
      if (twin !== undefined) groups.join(item, twin);
      if (known.size < COMPARED) known.set(groups.of(item), item);
    }
  }
  const members = new Map<number, AnalysedArticle[]>();
  articles.forEach((entry, item) => {
    const group = members.get(groups.of(item));
    if (group === undefined) members.set(groups.of(item), [entry]);
    else group.push(entry);
  });
  return [...members.values()].filter((group) => group.length > 1);
}

/** A text as it is compared with others. */
interface Sketched {
  readonly sketch: readonly number[];
  readonly probes: readonly number[];
  readonly words: number;
}

function areVersions(a: Sketched | undefined, b: Sketched | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (Math.min(a.words, b.words) < SHORTEST * Math.max(a.words, b.words)) return false;
  return inCommon(a.probes, b.probes) >= SAME_PROBES && containment(a.sketch, b.sketch) >= SHARE;
}

/** Numbers in disjoint groups, each named by its least member. */
class Groups {
  readonly #above: number[];

  constructor(count: number) {
    this.#above = Array.from({ length: count }, (_, item) => item);
  }

  of(item: number): number {
    let root = item;
    for (let above = this.#above[root] ?? root; above !== root; above = this.#above[root] ?? root) root = above;
    this.#above[item] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)];
    this.#above[Math.max(first, second)] = Math.min(first, second);
  }
}
