import { slugOf } from "../ingest/slug.ts";
import type { Article } from "../model/article.ts";
import type { Speaker } from "../model/speaker.ts";
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

/**
 * Joins the speakers of all articles. People, institutions and documents of the same full name are one, but women and
 * men of one name stay apart. A bare surname joins a full name only where the collection knows one bearer of it and both
 * are described alike; everybody else stays apart. Groups (`Kritiker`) and the unnamed are never the same across
 * articles.
 */
export function joinSpeakers(articles: readonly AnalysedArticle[]): readonly JoinedSpeaker[] {
  const all = articles.flatMap((entry) => quotedSpeakers(entry).map((speaker) => ({ entry, speaker })));
  const groups = new Map<string, Appearance[]>();
  const bearers = new Map<string, string[]>();
  const bare = all.filter(({ speaker }) => isBareSurname(speaker));
  const ambiguous = namesOfBothGenders(all.map(({ speaker }) => speaker));
  for (const appearance of all) {
    if (isBareSurname(appearance.speaker)) continue;
    const key = groupKey(appearance, ambiguous);
    const group = groups.get(key);
    if (group !== undefined) {
      group.push({ ...appearance, reason: "same-name" });
      continue;
    }
    groups.set(key, [appearance]);
    if (appearance.speaker.kind === "person") {
      const surname = surnameOf(appearance.speaker.name);
      bearers.set(surname, [...(bearers.get(surname) ?? []), key]);
    }
  }
  for (const appearance of bare) {
    const key = bareKey(appearance, groups, bearers.get(surnameOf(appearance.speaker.name)) ?? []);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [appearance]);
    else group.push({ ...appearance, reason: "surname-and-description" });
  }
  return withSlugs(groups);
}

/** The speakers of an article that say something in it, in the order in which they first speak. */
export function quotedSpeakers({ quotations, speakers }: AnalysedArticle): readonly Speaker[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const speaking = new Set(quotations.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  return [...speaking].flatMap((id) => byId.get(id) ?? []);
}

const folded = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
const surnameOf = (name: string): string => folded(name).split(" ").at(-1) ?? "";
const isBareSurname = ({ kind, name }: Speaker): boolean => kind === "person" && !name.trim().includes(" ");

function namesOfBothGenders(speakers: readonly Speaker[]): ReadonlySet<string> {
  const bearing = (gender: Speaker["gender"]) =>
    speakers.filter((speaker) => speaker.gender === gender).map(({ name }) => folded(name));
  const women = new Set(bearing("female"));
  return new Set(bearing("male").filter((name) => women.has(name)));
}

function groupKey({ entry, speaker }: Appearance, ambiguous: ReadonlySet<string>): string {
  const name = folded(speaker.name);
  if (speaker.kind === "group" || speaker.kind === "unnamed") return `${speaker.kind} ${name} ${entry.article.id}`;
  if (speaker.kind !== "person") return `body ${name}`;
  return ambiguous.has(name) ? `person ${name} ${speaker.gender ?? ""}` : `person ${name}`;
}

function bareKey(
  appearance: Appearance,
  groups: ReadonlyMap<string, Appearance[]>,
  bearers: readonly string[],
): string {
  const [only, second] = bearers;
  if (only !== undefined && second === undefined) {
    const known = groups.get(only) ?? [];
    if (known.some(({ speaker }) => describedAlike(speaker, appearance.speaker))) return only;
  }
  return `surname ${folded(appearance.speaker.name)} ${appearance.entry.article.id}`;
}

/** Whether two speakers share a describing word of at least four letters (`russischer Präsident`, `Präsident`). */
function describedAlike(a: Speaker, b: Speaker): boolean {
  const words = (speaker: Speaker) => speaker.descriptions.flatMap((text) => folded(text).split(/[^\p{L}]+/u));
  const known = new Set(words(a).filter((word) => word.length >= 4));
  return words(b).some((word) => known.has(word));
}

/** Gives addresses in the order of the files, so that a newer article does not move the speakers of older ones. */
function withSlugs(groups: ReadonlyMap<string, readonly Appearance[]>): readonly JoinedSpeaker[] {
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  const homes = [...groups].map(([key, appearances]) => ({ key, appearances, home: homeOf(appearances) }));
  for (const { key, appearances, home } of homes.sort((a, b) => compareText(a.home.source.file, b.home.source.file))) {
    const slug = freeSlug(slugOf(fullestName(appearances)) || "voice", home.id, taken);
    taken.add(slug);
    slugs.set(key, slug);
  }
  return [...groups].map(([key, appearances]) => {
    return { slug: slugs.get(key) ?? key, name: fullestName(appearances), appearances };
  });
}

/** The article of the first file, by name, that a speaker appears in. */
function homeOf(appearances: readonly Appearance[]): Article {
  const articles = appearances.map(({ entry }) => entry.article);
  return articles.reduce((first, each) => (each.source.file < first.source.file ? each : first));
}

function fullestName(appearances: readonly Appearance[]): string {
  return appearances.reduce((best, { speaker }) => (speaker.name.length > best.length ? speaker.name : best), "");
}
