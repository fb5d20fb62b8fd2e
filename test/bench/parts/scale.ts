import type { Browser } from "@playwright/test";
import type { Bench } from "../context.ts";
import { articleAt } from "../corpus/articles.ts";
import { measureDevServer } from "../measure/dev-server.ts";
import { measureBytes, measureClick, snippetOf } from "../measure/page-figures.ts";
import type { Measured } from "../report/figures.ts";
import { serve } from "../serve/static-server.ts";
import type { Wortlaut } from "../sites/wortlaut.ts";
import { listedSlugs } from "./samples.ts";

const MB = 1e6;

/** The small collection that the large one is compared with. */
const SMALL = 100;

/** The article whose page is compared: it is in both collections. */
const COMPARED = 7;

/** A large collection: its builds, what a reader fetches against a small one, and the dev server. */
export async function measureScale(bench: Bench): Promise<Measured> {
  const large = await bench.generated(bench.options.large);
  bench.say(`building ${bench.options.large} articles from nothing`);
  const cold = await large.build({ cold: true });
  bench.say(`  ${cold.wall.toFixed(1)} s, processor ${cold.cpu.toFixed(1)} s, ${(cold.peak / MB).toFixed(0)} MB`);
  large.change(articleAt(COMPARED + 1).slug);
  const changed = await large.build({ cold: false });
  bench.say(`  again after one has changed: ${changed.wall.toFixed(1)} s, ${(changed.peak / MB).toFixed(0)} MB`);
  const small = await (await bench.generated(SMALL)).built();
  bench.say("bytes of the large collection against the small one");
  const browser = await bench.browser();
  const [few, many] = [await bytesOfReading(browser, small), await bytesOfReading(browser, large)];
  bench.say("dev server over the large collection");
  const dev = await measureDevServer(browser, large, articleAt(COMPARED).slug, bench.options.rounds);
  return {
    largeCold: cold.wall,
    largeChanged: changed.wall,
    largeMemory: Math.max(cold.peak, changed.peak) / MB,
    growthArticle: many.article / few.article,
    growthNext: many.next / few.next,
    growthList: many.list / few.list,
    devStart: dev.start,
    devEdit: dev.edit,
  };
}

interface Reading {
  /** Until the page of an article is interactive, opened at its address. */
  readonly article: number;
  /** Until the list is interactive, opened at its address. */
  readonly list: number;
  /** From a click in the list on an article, on a page that has settled. */
  readonly next: number;
}

/** Bytes on the wire before somebody can read. */
async function bytesOfReading(browser: Browser, site: Wortlaut): Promise<Reading> {
  const server = await serve(site.folder);
  try {
    const article = server.address + site.article(articleAt(COMPARED).slug);
    const list = server.address + site.list;
    const to = server.address + site.article((await listedSlugs(browser, server.address, site))[0] ?? "");
    const snippet = await snippetOf(browser, to);
    const { bytes } = await measureClick(browser, { from: list, to, snippet, slow: false, rested: false });
    return {
      article: (await measureBytes(browser, article)).beforeInteractive,
      list: (await measureBytes(browser, list)).beforeInteractive,
      next: bytes,
    };
  } finally {
    await server.close();
  }
}
