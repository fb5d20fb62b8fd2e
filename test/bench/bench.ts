import { arch, cpus, platform } from "node:os";
import { parseArgs } from "node:util";
import { givenPath } from "../../src/cli/given-path.ts";
import { Bench, type BenchOptions, type PeerName, RECIPES } from "./context.ts";
import { measureBuilds } from "./parts/builds.ts";
import { measureLighthouse } from "./parts/lighthouse.ts";
import { measurePages } from "./parts/pages.ts";
import { measureScale } from "./parts/scale.ts";
import { measureSearch } from "./parts/search.ts";
import { type FigureId, holds, type Measured, type SiteRow } from "./report/figures.ts";
import { publish } from "./report/publish.ts";
import { figureTable, measuredFigures, siteTable } from "./report/table.ts";

const USAGE = `Usage: npm run bench -- [options]
  --only pages,builds,scale,search,lighthouse   parts to run (default: all)
  --articles FOLDER   .txt articles to measure with instead of generated ones
  --peers eleventy,astro,vitepress,next         sites to compare pages with besides bare HTML (eleventy)
  --count N           articles of the comparison (850)
  --large N           articles of the large collection (10000)
  --runs N            counted runs of each measurement (5)
  --pages N           pages that are looked at for hydration, spread over all (1500)
  --quick             few articles, one run: to see whether it works
  --filmstrip FILE    draw how an article loads on a slow phone into a PNG
  --json              print the figures as JSON
  --publish           write the figures into README.md and draw the chart`;

const PARTS = ["builds", "pages", "lighthouse", "scale", "search"] as const;
type Part = (typeof PARTS)[number];

interface Results {
  readonly measured: Measured;
  readonly sites: readonly SiteRow[];
  /** Parts that ended with an error. */
  readonly failed: readonly Part[];
}

const FULL = { count: 850, large: 10_000, rounds: 5, pages: 1500 };
const QUICK = { count: 60, large: 400, rounds: 1, pages: 40 };

/**
 * Measures how fast Wortlaut builds, opens and searches, beside bare HTML and Eleventy with Pagefind in the same run,
 * and holds the figures against their bars. Resolves to the exit code: 1 when a bar is missed or a part fails.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", default: PARTS.join(",") },
      articles: { type: "string" },
      peers: { type: "string", default: "eleventy" },
      count: { type: "string" },
      large: { type: "string" },
      runs: { type: "string" },
      filmstrip: { type: "string" },
      pages: { type: "string" },
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      publish: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const parts = values.only.split(",");
  const peers = values.peers.split(",");
  if (values.help || !parts.every(isPart) || !peers.every(isPeer)) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const usual = values.quick ? QUICK : FULL;
  const options: BenchOptions = {
    articles: values.articles === undefined ? undefined : givenPath(values.articles),
    count: Number(values.count ?? usual.count),
    large: Number(values.large ?? usual.large),
    rounds: Number(values.runs ?? usual.rounds),
    pages: Number(values.pages ?? usual.pages),
    peers,
    filmstrip: values.filmstrip === undefined ? undefined : givenPath(values.filmstrip),
  };
  const bench = new Bench(options);
  try {
    const { measured, sites, failed } = await measure(bench, parts);
    const missed = measuredFigures(measured).filter(([, figure, value]) => !holds(figure, value));
    if (values.json)
      console.log(
        JSON.stringify({ machine: machine(), options, measured, sites, missed: missed.map(([id]) => id) }, null, 2),
      );
    else console.log([figureTable(measured), siteTable(sites), machine()].join("\n\n"));
    if (values.publish) publish(measured, sites, "Wortlaut", describe(options));
    return missed.length + failed.length === 0 ? 0 : 1;
  } finally {
    await bench.close();
  }
}

function isPart(name: string): name is Part {
  return (PARTS as readonly string[]).includes(name);
}

function isPeer(name: string): name is PeerName {
  return Object.hasOwn(RECIPES, name);
}

/** Runs the parts one after the other; one that fails is told, leaves its figures out, and the others run all the same. */
async function measure(bench: Bench, parts: readonly Part[]): Promise<Results> {
  const measured: Partial<Record<FigureId, number>> = {};
  const failed: Part[] = [];
  let sites: readonly SiteRow[] = [];
  let seconds: Readonly<Record<string, number>> = {};
  const run: Readonly<Record<Part, () => Promise<Measured>>> = {
    builds: async () => {
      const times = await measureBuilds(bench);
      seconds = times.seconds;
      return times.measured;
    },
    pages: async () => {
      const pages = await measurePages(bench);
      sites = pages.sites;
      return pages.measured;
    },
    lighthouse: () => measureLighthouse(bench),
    scale: () => measureScale(bench),
    search: () => measureSearch(bench),
  };
  for (const part of PARTS.filter((name) => parts.includes(name))) {
    bench.say(`— ${part}`);
    try {
      Object.assign(measured, await run[part]());
    } catch (error) {
      failed.push(part);
      bench.say(`  ${part} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { measured, failed, sites: sites.map((row) => ({ ...row, build: seconds[row.site] ?? Number.NaN })) };
}

function machine(): string {
  const [processor] = cpus();
  return `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} × ${processor?.model ?? "?"}`;
}

function describe({ count, large, rounds, articles }: BenchOptions): string {
  const day = new Date().toISOString().slice(0, 10);
  const texts = articles === undefined ? "generated articles" : "articles of a folder";
  return `Measured on ${day} with ${count} ${texts}, a large collection of ${large}, medians of ${rounds}. ${machine()}.`;
}
