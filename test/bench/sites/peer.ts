import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BenchArticle } from "../corpus/articles.ts";
import { type Cost, run } from "../measure/process.ts";
import type { Site } from "./site.ts";

/** How a site generator is set up for the comparison, as its documentation does it. */
export interface Recipe {
  readonly name: string;
  /** Packages and their exact versions. */
  readonly packages: Readonly<Record<string, string>>;
  /** The command that builds all of the site. */
  readonly build: string;
  /** The folder that it builds into. */
  readonly output: string;
  /** Files that are the same whatever the articles are, by their paths. */
  readonly files: Readonly<Record<string, string>>;
  /** Files made of the articles, by their paths. */
  content(articles: readonly BenchArticle[]): Iterable<readonly [path: string, text: string]>;
  /** Path of an article's page. */
  article(slug: string): string;
}

/** A site of another generator. Its packages are no dependencies of Wortlaut: npm fetches them into a temporary folder. */
export class Peer implements Site {
  readonly name: string;
  readonly list = "/";
  readonly folder: string;
  readonly article: (slug: string) => string;
  readonly #home: string;
  #built = false;

  private constructor(home: string, { name, output, article }: Recipe) {
    this.#home = home;
    this.name = name;
    this.folder = join(home, output);
    this.article = article;
  }

  /** Installs what a recipe needs and writes the articles. Rejects with what npm printed when it fails. */
  static async prepare(home: string, recipe: Recipe, articles: readonly BenchArticle[]): Promise<Peer> {
    const { packages, build, files } = recipe;
    const manifest = { name: "peer", private: true, type: "module", scripts: { build }, dependencies: packages };
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
    };
    write("package.json", JSON.stringify(manifest, null, 2));
    for (const [path, text] of Object.entries(files)) write(path, text);
    for (const [path, text] of recipe.content(articles)) write(path, text);
    await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: home });
    return new Peer(home, recipe);
  }

  /** Builds the site into an empty folder. */
  async build(): Promise<Cost> {
    rmSync(this.folder, { recursive: true, force: true });
    const cost = await run("npm", ["run", "build"], { cwd: this.#home, env: { CI: "1" } });
    this.#built = true;
    return cost;
  }

  /** The site, built if it is not yet. */
  async built(): Promise<this> {
    if (!this.#built) await this.build();
    return this;
  }
}
