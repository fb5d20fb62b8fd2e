import type { Bench } from "../context.ts";
import { articleAt } from "../corpus/articles.ts";
import { medians } from "../measure/runs.ts";
import { type FirstAnswer, measureFirstAnswer } from "../measure/search.ts";
import type { Measured } from "../report/figures.ts";
import { serve } from "../serve/static-server.ts";

/** The way to the search from every page, its field, and the first article that it finds. */
const LINK = 'header a[href="/search"]';
const FIELD = 'main .ask-field--all input[type="search"]';
const ANSWER = "main .found-list > li";

/** A word that thousands of the generated articles have. */
const FREQUENT = "Rathaus";

/** The first answer of the search over the large collection: the dearer one of a frequent and of a rare word. */
export async function measureSearch(bench: Bench): Promise<Measured> {
  const site = await (await bench.generated(bench.options.large)).built();
  const browser = await bench.browser();
  const server = await serve(site.folder);
  try {
    const costs: FirstAnswer[] = [];
    for (const query of [FREQUENT, rareWord()]) {
      bench.say(`first answer of the search to "${query}"`);
      const answers: FirstAnswer[] = [];
      for (let round = 0; round < bench.options.rounds; round++) {
        const address = server.address + site.list;
        answers.push(await measureFirstAnswer(browser, { address, link: LINK, query, field: FIELD, answer: ANSWER }));
      }
      const cost = medians(answers);
      const [all, scripts] = [cost.bytes, cost.scripts].map((bytes) => (bytes / 1000).toFixed(1));
      bench.say(
        `  ${all} KB, ${scripts} KB of them scripts, ${cost.time.toFixed(0)} ms, ${cost.afterParts.toFixed(0)} of them after the index`,
      );
      costs.push(cost);
    }
    return {
      searchBytes: Math.max(...costs.map(({ bytes }) => bytes)) / 1000,
      searchTime: Math.max(...costs.map(({ time }) => time)),
      searchAfterParts: Math.max(...costs.map(({ afterParts }) => afterParts)),
    };
  } finally {
    await server.close();
  }
}

/** The longest word of an article that is in every collection: nobody else is likely to use it. */
function rareWord(): string {
  const words =
    articleAt(3)
      .paragraphs.join(" ")
      .match(/\p{L}+/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}
