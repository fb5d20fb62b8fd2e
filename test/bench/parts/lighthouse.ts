import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../../e2e/find-chromium.mjs";
import type { Bench } from "../context.ts";
import { run } from "../measure/process.ts";
import { median } from "../measure/runs.ts";
import type { Measured } from "../report/figures.ts";
import { serve } from "../serve/static-server.ts";
import { listedSlugs, mediumArticle } from "./samples.ts";

const LIGHTHOUSE = "lighthouse@12.8.2";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const CHROME = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run";

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

/** Lighthouse as its command line runs it (an emulated phone), over an article, the list and the quotations. */
export async function measureLighthouse(bench: Bench): Promise<Measured> {
  const site = await (await bench.wortlaut()).built();
  const home = join(bench.home, "lighthouse");
  bench.say("installing Lighthouse");
  mkdirSync(join(home, "reports"), { recursive: true });
  await run("npm", ["install", "--prefix", home, "--no-audit", "--no-fund", "--loglevel=error", LIGHTHOUSE], {
    cwd: home,
  });
  const server = await serve(site.folder);
  try {
    const listed = await listedSlugs(await bench.browser(), server.address, site);
    const { slug } = mediumArticle(await bench.articles(), listed);
    const lowest = (name: string, path: string) => lowestScore(bench, home, name, server.address + path);
    return {
      lighthouseArticle: await lowest("article", site.article(slug)),
      lighthouseList: await lowest("list", site.list),
      lighthouseQuotations: await lowest("quotations", "/quotations"),
    };
  } finally {
    await server.close();
  }
}

/** How often Lighthouse is asked again where it misses the beginning of a load (NO_NAVSTART), as it says to do. */
const TRIES = 4;

async function patiently(measure: () => Promise<unknown>): Promise<void> {
  for (let left = TRIES; left > 0; left--) {
    try {
      await measure();
      return;
    } catch (error) {
      if (left === 1 || !String(error).includes("NO_NAVSTART")) throw error;
    }
  }
}

/** The lowest of the four scores, 0 to 100, each the median of some runs; names the audits that cost points. */
async function lowestScore(bench: Bench, home: string, name: string, address: string): Promise<number> {
  const reports: Report[] = [];
  for (let round = 0; round < Math.min(bench.options.rounds, 3); round++) {
    const file = join(home, "reports", `${name}-${round}.json`);
    const command = [join("node_modules", "lighthouse", "cli", "index.js"), address, "--quiet", "--output=json"];
    const args = [`--output-path=${file}`, `--only-categories=${CATEGORIES.join(",")}`, `--chrome-flags=${CHROME}`];
    const options = { cwd: home, env: { CHROME_PATH: await findChromium() } };
    await patiently(() => run(process.execPath, [...command, ...args], options));
    reports.push(JSON.parse(readFileSync(file, "utf8")));
  }
  const scores = CATEGORIES.map((category) =>
    median(reports.map(({ categories }) => 100 * (categories[category]?.score ?? Number.NaN))),
  );
  const short = Object.values(reports.at(-1)?.audits ?? {}).filter(({ score }) => score !== null && score < 0.9);
  bench.say(`Lighthouse, ${name}: ${CATEGORIES.map((category, at) => `${category} ${scores[at]}`).join(", ")}`);
  for (const { title, score } of short) bench.say(`  ${score} ${title}`);
  return Math.min(...scores);
}
