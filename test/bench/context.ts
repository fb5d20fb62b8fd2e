import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { type BenchArticle, generated, readArticles } from "./corpus/articles.ts";
import { launch } from "./measure/visit.ts";
import { ASTRO } from "./sites/astro.ts";
import { buildBare } from "./sites/bare.ts";
import { ELEVENTY } from "./sites/eleventy.ts";
import { NEXT } from "./sites/next.ts";
import { Peer, type Recipe } from "./sites/peer.ts";
import type { Site } from "./sites/site.ts";
import { VITEPRESS } from "./sites/vitepress.ts";
import { forgetAnalyses, Wortlaut } from "./sites/wortlaut.ts";

/** The sites that Wortlaut can be compared with besides bare HTML. */
export const RECIPES = {
  eleventy: ELEVENTY,
  astro: ASTRO,
  vitepress: VITEPRESS,
  next: NEXT,
} as const satisfies Readonly<Record<string, Recipe>>;
export type PeerName = keyof typeof RECIPES;

export interface BenchOptions {
  /** A folder of `.txt` articles to measure with instead of generated ones. */
  readonly articles: string | undefined;
  /** How many articles, and how many for the figures of a large collection. */
  readonly count: number;
  readonly large: number;
  /** Counted rounds of each measurement. */
  readonly rounds: number;
  /** Which peers the pages are compared with. */
  readonly peers: readonly PeerName[];
  /** A PNG to draw the loading of an article into. */
  readonly filmstrip: string | undefined;
  /** How many pages at the most are looked at for hydration. */
  readonly pages: number;
}

/** What the parts of the bench share: a temporary folder, one browser, and sites that are built once. */
export class Bench {
  readonly options: BenchOptions;
  readonly home: string;
  readonly #made = new Map<string, Promise<unknown>>();

  constructor(options: BenchOptions) {
    this.options = options;
    this.home = mkdtempSync(join(tmpdir(), "wortlaut-bench-"));
  }

  /** Says on standard error what is going on, so that standard output has nothing but the result. */
  say(line: string): void {
    console.error(`${new Date().toTimeString().slice(0, 8)} ${line}`);
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const made = (this.#made.get(name) as Promise<T> | undefined) ?? make();
    this.#made.set(name, made);
    return made;
  }

  browser(): Promise<Browser> {
    return this.#once("browser", launch);
  }

  /** The articles of the comparison. */
  articles(): Promise<readonly BenchArticle[]> {
    return this.#once("articles", async () => {
      const { articles, count } = this.options;
      return articles === undefined ? [...generated(count)] : readArticles(articles).slice(0, count);
    });
  }

  bare(): Promise<Site> {
    return this.#once("bare", async () => buildBare(join(this.home, "bare"), await this.articles()));
  }

  /** Eleventy with the articles of the comparison. */
  eleventy(): Promise<Peer> {
    return this.peer("eleventy");
  }

  /** A peer with the articles of the comparison. */
  peer(name: PeerName): Promise<Peer> {
    return this.#once(name, async () => {
      this.say(`installing ${RECIPES[name].name}`);
      return Peer.prepare(join(this.home, name), RECIPES[name], await this.articles());
    });
  }

  /** Wortlaut with the articles of the comparison. */
  wortlaut(): Promise<Wortlaut> {
    return this.#once("wortlaut", async () => new Wortlaut(join(this.home, "wortlaut"), await this.articles()));
  }

  /** Wortlaut with the generated articles 0 to `count` - 1. */
  generated(count: number): Promise<Wortlaut> {
    return this.#once(`generated ${count}`, async () => {
      this.say(`writing ${count} articles`);
      return new Wortlaut(join(this.home, `generated-${count}`), generated(count));
    });
  }

  async close(): Promise<void> {
    if (this.#made.has("browser")) await (await this.browser()).close();
    rmSync(this.home, { recursive: true, force: true });
    // Nobody will read the temporary folders again.
    forgetAnalyses();
  }
}
