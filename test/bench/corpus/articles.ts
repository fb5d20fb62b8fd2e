import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { slugOf } from "../../../src/ingest/slug.ts";
import { Random } from "./random.ts";
import { narration, newStory, quotation, title } from "./sentences.ts";

/** An article as every site of the comparison is given it. */
export interface BenchArticle {
  /** The end of the article's address, on every site; no two articles have the same. */
  readonly slug: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  /** `2024-03-09`. */
  readonly date?: string;
  readonly paragraphs: readonly string[];
  /** The text as its file has it, where the article comes from a file. */
  readonly source?: string;
}

/** Characters of an article: the middle of what newspapers publish online. */
const MEDIAN_LENGTH = 3400;
const SHORTEST = 500;
const LONGEST = 25_000;
/** Share of the sentences in which somebody is quoted: with it, about as much is said as in news. */
const QUOTED = 0.13;
/** Half of the characters of a paragraph: articles end, on the average, where they should. */
const HALF_PARAGRAPH = 180;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3650;
const PUBLISHERS = ["Silberwieker Bote", "Küstenblatt", "Morgenstimme", "Neue Woche", "Landpost", "Stadtanzeiger"];

/**
 * Article number `index`, 0 or more: the same one whatever else is in the collection, so that a page of it can be
 * compared between collections of different size.
 */
export function articleAt(index: number): BenchArticle {
  const random = new Random(index);
  const story = newStory(random);
  const heading = title(story);
  const length = Math.min(LONGEST, Math.max(SHORTEST, random.around(MEDIAN_LENGTH, 0.6)));
  const paragraphs: string[] = [];
  for (let written = 0; written < length - HALF_PARAGRAPH; ) {
    const sentences = Array.from({ length: random.between(2, 5) }, () =>
      random.chance(QUOTED) ? quotation(story) : narration(story),
    );
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    written += paragraph.length + 2;
  }
  const author = random.pick(story.people);
  return {
    slug: slugFor(heading, index),
    title: heading,
    publisher: random.pick(PUBLISHERS),
    author: `${author.first} ${author.surname}`,
    date: new Date(FIRST_DAY + random.between(0, DAYS) * 86_400_000).toISOString().slice(0, 10),
    paragraphs,
  };
}

/** The articles of a folder of `.txt` files: the first line is the title, every other line that is not empty a paragraph. */
export function readArticles(folder: string): BenchArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  if (files.length === 0) throw new Error(`There are no .txt files in ${folder}.`);
  return files.sort().map((file, index) => {
    const source = readFileSync(join(folder, file), "utf8");
    const [heading = "", ...lines] = source.split(/\r?\n/u);
    const title = heading.trim();
    return { slug: slugFor(title, index), title, paragraphs: lines.filter((line) => line.trim() !== ""), source };
  });
}

/** Words of the title, as addresses have them, and the number of the article. */
function slugFor(heading: string, index: number): string {
  return slugOf(`${slugOf(heading).slice(0, 60)} ${index}`);
}

/** The article as a file of `seeds/`, its fields above the text. */
export function seedText({ slug, title, publisher, author, date, paragraphs, source }: BenchArticle): string {
  const fields = source === undefined ? { slug, title, publisher, author, date } : { slug };
  return `${frontMatter(fields)}\n${source ?? `${paragraphs.join("\n\n")}\n`}`;
}

/** Fields as YAML between two lines `---`; those that are undefined are left out. */
export function frontMatter(fields: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `---\n${given.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join("")}---\n`;
}

/** Writes articles into a new folder of seeds. */
export function writeSeeds(folder: string, articles: Iterable<BenchArticle>): void {
  mkdirSync(folder, { recursive: true });
  for (const article of articles) writeFileSync(join(folder, `${article.slug}.txt`), seedText(article));
}

/** The first `count` generated articles, one after the other. */
export function* generated(count: number): Generator<BenchArticle> {
  for (let index = 0; index < count; index++) yield articleAt(index);
}
