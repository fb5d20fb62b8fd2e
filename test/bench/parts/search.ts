import type { Bench } from "../context.ts";
import { medians } from "../measure/runs.ts";
import { type FirstAnswer, measureFirstAnswer } from "../measure/search.ts";
import type { Measured } from "../report/figures.ts";
import { serve } from "../serve/static-server.ts";

/** A compound noun that some of the generated articles have. */
const QUERY = "Brückengutachten";

/** The field of the list and the first article that it finds. */
const FIELD = 'input[type="search"]';
const ANSWER = "main [data-found]";

/** The first answer of the search over the large collection. */
export async function measureSearch(bench: Bench): Promise<Measured> {
  const site = await (await bench.generated(bench.options.large)).built();
  const browser = await bench.browser();
  const server = await serve(site.folder);
  bench.say("first answer of the search");
  try {
    const answers: FirstAnswer[] = [];
    for (let round = 0; round < bench.options.rounds; round++) {
      const address = server.address + site.list;
      answers.push(await measureFirstAnswer(browser, { address, query: QUERY, field: FIELD, answer: ANSWER }));
    }
    const { bytes, time } = medians(answers);
    return { searchBytes: bytes / 1000, searchTime: time };
  } finally {
    await server.close();
  }
}
