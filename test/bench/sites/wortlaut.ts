import { appendFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type BenchArticle, writeSeeds } from "../corpus/articles.ts";
import { type Cost, run } from "../measure/process.ts";
import type { Site } from "./site.ts";

/** The folder that npm runs scripts in. */
const ROOT = resolve(".");

/** What Wortlaut keeps between builds of this checkout. */
const CACHES = resolve("node_modules", ".vite", "wortlaut");

/** Makes the next build one from nothing, whatever folder it reads. */
export function forgetAnalyses(): void {
  rmSync(CACHES, { recursive: true, force: true });
}

/** Wortlaut as anybody builds it: `npm run build` over a folder of articles. */
export class Wortlaut implements Site {
  readonly name = "Wortlaut";
  readonly list = "/";
  readonly folder: string;
  readonly seeds: string;
  #built = false;
  #builds = 0;
  #changes = 0;

  /** Writes the articles as seeds below `home`, a folder that is not there yet. */
  constructor(home: string, articles: Iterable<BenchArticle>) {
    this.folder = join(home, "dist");
    this.seeds = join(home, "seeds");
    writeSeeds(this.seeds, articles);
  }

  /** What a command of the project needs to know to read these articles. */
  get environment(): Readonly<Record<string, string>> {
    return { WORTLAUT_SEEDS: this.seeds };
  }

  /** Builds the site into an empty folder; `cold` forgets first what earlier builds of this checkout have kept. */
  async build({ cold }: { readonly cold: boolean }): Promise<Cost> {
    if (cold) forgetAnalyses();
    // Put aside rather than removed: a file system that has just lost thousands of files is slow for a while.
    if (existsSync(this.folder)) renameSync(this.folder, `${this.folder}-before-${++this.#builds}`);
    const args = ["run", "build", "--", "--outDir", this.folder, "--emptyOutDir"];
    const cost = await run("npm", args, { cwd: ROOT, env: this.environment });
    this.#built = true;
    return cost;
  }

  /** The site, built if it is not yet. */
  async built(): Promise<this> {
    if (!this.#built) await this.build({ cold: false });
    return this;
  }

  /** Adds a sentence to an article's file; returns the sentence, which is like no other. */
  change(slug: string): string {
    this.#changes++;
    const sentence = `Nachtrag Nummer ${this.#changes}.`;
    appendFileSync(join(this.seeds, `${slug}.txt`), `\n${sentence}\n`);
    return sentence;
  }

  article(slug: string): string {
    return `/a/${encodeURIComponent(slug)}`;
  }
}
