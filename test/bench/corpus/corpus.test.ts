import { describe, expect, it } from "vitest";
import { ingest } from "../../../src/ingest/ingest.ts";
import { median } from "../measure/runs.ts";
import { articleAt, generated, seedText } from "./articles.ts";
import { NOUNS, nounAt } from "./vocabulary.ts";

const articles = [...generated(300)];

describe("the generated articles", () => {
  it("are the same every time, whatever comes before them", () => {
    expect(articleAt(123)).toEqual(articles[123]);
  });

  it("have addresses of their own", () => {
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
  });

  it("are as long as newspaper articles, short and long ones among them", () => {
    const lengths = articles.map(({ paragraphs }) => paragraphs.join("\n\n").length);
    expect(median(lengths)).toBeGreaterThan(3000);
    expect(median(lengths)).toBeLessThan(4200);
    expect(Math.min(...lengths)).toBeLessThan(1500);
    expect(Math.max(...lengths)).toBeGreaterThan(10_000);
  });

  it("are articles to Wortlaut: title, address, author and date as they were meant, every paragraph there", () => {
    for (const article of articles.slice(0, 20)) {
      const bytes = new TextEncoder().encode(seedText(article));
      const { article: read, problems } = ingest({ path: `${article.slug}.txt`, bytes });
      expect(problems).toEqual([]);
      expect(read).toMatchObject({ title: article.title, slug: article.slug, date: article.date });
      expect(read?.text.split("\n\n")).toEqual(article.paragraphs);
    }
  });

  it("use many words, most of them seldom", () => {
    const words = new Map<string, number>();
    for (const { paragraphs } of articles) {
      for (const [word] of paragraphs.join(" ").matchAll(/\p{Lu}\p{L}+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
    }
    expect(words.size).toBeGreaterThan(5000);
    expect([...words.values()].filter((count) => count === 1).length).toBeGreaterThan(words.size / 3);
  });

  it("give nouns the article of their gender in every case", () => {
    for (const rank of [0, 1, 2, 3, 4, 5, NOUNS - 1]) {
      const { bare, nominative, dative } = nounAt(rank);
      const [article, noun] = nominative.split(" ");
      expect(noun).toBe(bare);
      expect(dative).toBe(`${article === "die" ? "der" : "dem"} ${bare}`);
    }
  });
});
