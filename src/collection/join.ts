import { slugOf } from "../ingest/slug.ts";
import type { Article } from "../model/article.ts";
import { isNamed, type Speaker } from "../model/speaker.ts";
import type { AnalysedArticle, JoinReason } from "../model/summary.ts";
import { freeSlug } from "./free-slug.ts";
import { compareText } from "./order.ts";

/** A speaker's entry in one article. */
export interface Appearance {
  readonly entry: AnalysedArticle;
  readonly speaker: Speaker;
  /** Why this appearance was held for the same speaker as the first one; absent for the first. */
  readonly reason?: JoinReason;
}

/** One speaker of the collection. */
export interface JoinedSpeaker {
  readonly slug: string;
  /** The fullest of its names. */
  readonly name: string;
  readonly appearances: readonly Appearance[];
}

/** A speaker that says something in an article, with what its name is compared by. */
export interface NamedSpeaker {
  readonly entry: AnalysedArticle;
  readonly speaker: Speaker;
  readonly folded: string;
  readonly surname: string;
  /** Whether it is a person of whom the article gives a surname alone. */
  readonly isBare: boolean;
  /** What the name gives for an address. */
  readonly slug: string;
}

/**
 * Joins the speakers of all articles. People, institutions and documents of the same full name are one, but women and
 * men of one name stay apart. A bare surname joins a full name only where the collection knows one bearer of it and both
 * are described alike; everybody else stays apart. Groups (`Kritiker`), the unnamed and what has no name (`Entwurf`, `the
 * council`) are never the same across articles.
 *
 * @param speakersOf for callers who know `namedSpeakers` of an article already
 */
export function joinSpeakers(
  articles: readonly AnalysedArticle[],
  speakersOf: (entry: AnalysedArticle) => readonly NamedSpeaker[] = namedSpeakers,
): readonly JoinedSpeaker[] {
  const all = articles.flatMap((entry) => speakersOf(entry));
  const groups = new Groups();
  const bearers = new Map<string, string[]>();
  const ambiguous = namesOfBothGenders(all);
  for (const appearance of all) {
    if (appearance.isBare) continue;
    const key = groupKey(appearance, ambiguous);
    if (!groups.add(key, appearance, "same-name") || appearance.speaker.kind !== "person") continue;
    const known = bearers.get(appearance.surname);
    if (known === undefined) bearers.set(appearance.surname, [key]);
    else known.push(key);
  }
  for (const appearance of all) {
    if (!appearance.isBare) continue;
    const [only, second] = bearers.get(appearance.surname) ?? [];
    const joins = only !== undefined && second === undefined && groups.describesAlike(only, appearance.speaker);
    const key = joins ? only : `surname ${appearance.folded} ${appearance.entry.article.id}`;
    groups.add(key, appearance, "surname-and-description");
  }
  return withSlugs(groups.all);
}

/** The speakers of an article that say something in it, in the order in which they first speak. */
export function namedSpeakers(entry: AnalysedArticle): readonly NamedSpeaker[] {
  const { quotations, speakers } = entry;
  const byId = new Map<string | null, Speaker>(speakers.map((speaker) => [speaker.id, speaker]));
  const speaking = new Set(quotations.map(({ speaker }) => speaker));
  return [...speaking].flatMap((id) => byId.get(id) ?? []).map((speaker) => named(entry, speaker));
}

const folded = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();

function named(entry: AnalysedArticle, speaker: Speaker): NamedSpeaker {
  const name = folded(speaker.name);
  const surname = name.slice(name.lastIndexOf(" ") + 1);
  const isBare = speaker.kind === "person" && surname === name;
  return { entry, speaker, folded: name, surname, isBare, slug: slugOf(speaker.name) };
}

function namesOfBothGenders(all: readonly NamedSpeaker[]): ReadonlySet<string> {
  const bearing = (gender: Speaker["gender"]) =>
    all.filter(({ speaker }) => speaker.gender === gender).map((each) => each.folded);
  const women = new Set(bearing("female"));
  return new Set(bearing("male").filter((name) => women.has(name)));
}

function groupKey({ entry, speaker, folded: name }: NamedSpeaker, ambiguous: ReadonlySet<string>): string {
  if (!isNamed(speaker) && !isTitled(speaker)) return `${speaker.kind} ${name} ${entry.article.id}`;
  if (speaker.kind !== "person") return `body ${name}`;
  return ambiguous.has(name) ? `person ${name} ${speaker.gender ?? ""}` : `person ${name}`;
}

/** A text of several words (`Bericht des Rechnungshofs`): one of a single word (`Entwurf`) may be any. */
function isTitled({ kind, name }: Speaker): boolean {
  return kind === "document" && name.trim().includes(" ");
}

/** The appearances held for one speaker so far. */
interface Group {
  readonly appearances: Appearance[];
  /** The article of the first file, by name. */
  home: Article;
  /** The fullest name and what it gives for an address. */
  name: string;
  slug: string;
  /** The describing words of all appearances, once somebody has asked. */
  words?: Set<string>;
}

class Groups {
  readonly #groups = new Map<string, Group>();

  get all(): readonly Group[] {
    return [...this.#groups.values()];
  }

  /** Adds an appearance to the group of a key, for `reason` where it is not the first; says whether it is. */
  add(key: string, { entry, speaker, slug }: NamedSpeaker, reason: JoinReason): boolean {
    const group = this.#groups.get(key);
    if (group === undefined) {
      this.#groups.set(key, { appearances: [{ entry, speaker }], home: entry.article, name: speaker.name, slug });
      return true;
    }
    group.appearances.push({ entry, speaker, reason });
    if (entry.article.source.file < group.home.source.file) group.home = entry.article;
    if (speaker.name.length > group.name.length) Object.assign(group, { name: speaker.name, slug });
    for (const word of group.words === undefined ? [] : describingWords(speaker)) group.words?.add(word);
    return false;
  }

  /** Whether a speaker shares a describing word with the group of a key. */
  describesAlike(key: string, speaker: Speaker): boolean {
    const group = this.#groups.get(key);
    if (group === undefined) return false;
    group.words ??= new Set(group.appearances.flatMap((appearance) => describingWords(appearance.speaker)));
    return describingWords(speaker).some((word) => group.words?.has(word));
  }
}

/** The words of at least four letters that a speaker is described by (`russischer`, `präsident`). */
function describingWords({ descriptions }: Speaker): readonly string[] {
  return descriptions.flatMap((text) => folded(text).split(/[^\p{L}]+/u)).filter((word) => word.length >= 4);
}

/** Gives addresses in the order of the files, so that a newer article does not move the speakers of older ones. */
function withSlugs(groups: readonly Group[]): readonly JoinedSpeaker[] {
  const taken = new Set<string>();
  const slugs = new Map<Group, string>();
  for (const group of groups.toSorted((a, b) => compareText(a.home.source.file, b.home.source.file))) {
    const slug = freeSlug(group.slug || "voice", group.home.id, taken);
    taken.add(slug);
    slugs.set(group, slug);
  }
  return groups.map((group) => ({
    slug: slugs.get(group) ?? group.slug,
    name: group.name,
    appearances: group.appearances,
  }));
}
