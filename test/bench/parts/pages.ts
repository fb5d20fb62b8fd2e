import type { Browser } from "@playwright/test";
import type { Bench } from "../context.ts";
import { drawStrips, type Strip, takeStrip } from "../measure/filmstrip.ts";
import { addressesOf, complaintsOf, spread } from "../measure/hydration.ts";
import {
  isReadableWithoutScripts,
  measureBytes,
  measureClick,
  measurePaint,
  snippetOf,
} from "../measure/page-figures.ts";
import { alternate } from "../measure/runs.ts";
import type { Measured, SiteRow } from "../report/figures.ts";
import { type StaticServer, serve } from "../serve/static-server.ts";
import type { Site } from "../sites/site.ts";
import { listedSlugs, mediumArticle } from "./samples.ts";

const KB = 1000;

/** When the pictures of the filmstrip are taken, in milliseconds after the start. */
const MOMENTS = [200, 400, 600, 800, 1000, 1500, 2000, 3000] as const;

/** Articles that are opened without scripts. */
const LOOKED_AT = 5;

/** A site on the web, with the article that is measured. */
interface Served {
  readonly site: Site;
  readonly server: StaticServer;
  readonly article: string;
  readonly list: string;
}

/** Pages of Wortlaut beside those of the peers, in one run. */
export async function measurePages(bench: Bench): Promise<{ measured: Measured; sites: SiteRow[] }> {
  const articles = await bench.articles();
  bench.say(`building ${articles.length} articles with each site`);
  const wortlaut = await (await bench.wortlaut()).built();
  const sites: Site[] = [await bench.bare()];
  for (const name of bench.options.peers) sites.push(await (await bench.peer(name)).built());
  sites.push(wortlaut);
  const servers = await Promise.all(sites.map(({ folder }) => serve(folder)));
  try {
    const listed = await listedSlugs(await bench.browser(), servers.at(-1)?.address ?? "", wortlaut);
    const { slug } = mediumArticle(articles, listed);
    const served = sites.flatMap((site, at) => servedAt(site, servers[at], slug));
    const rows = await compare(bench, served);
    if (bench.options.filmstrip !== undefined) await film(bench, served, bench.options.filmstrip);
    const ours = served.at(-1);
    const [bare, own] = [rows[0], rows.at(-1)];
    if (ours === undefined || bare === undefined || own === undefined) throw new Error("There is no site to measure.");
    return { sites: rows.map(({ row }) => row), measured: await ownFigures(bench, ours, own, bare) };
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

function servedAt(site: Site, server: StaticServer | undefined, slug: string): Served[] {
  if (server === undefined) return [];
  return [{ site, server, article: server.address + site.article(slug), list: server.address + site.list }];
}

/** Draws what a reader with a slow phone sees of the article on each site into a PNG. */
async function film(bench: Bench, served: readonly Served[], file: string): Promise<void> {
  bench.say(`filmstrip into ${file}`);
  const browser = await bench.browser();
  const strips: Record<string, Strip> = {};
  for (const { site, article } of served) strips[site.name] = await takeStrip(browser, article, MOMENTS);
  await drawStrips(browser, strips, MOMENTS, file);
}

interface Compared {
  readonly row: SiteRow;
  readonly articleShift: number;
  readonly listShift: number;
  readonly listBlocking: number;
  readonly articlePage: number;
}

/** Every site's pages and its click from the list to an article, on the slow phone, in turn. */
async function compare(bench: Bench, served: readonly Served[]): Promise<Compared[]> {
  const browser = await bench.browser();
  const { rounds } = bench.options;
  const each = <T>(measure: (one: Served) => Promise<T>) =>
    Object.fromEntries(served.map((one) => [one.site.name, () => measure(one)]));
  bench.say("articles on a slow phone");
  const article = await alternate(
    rounds,
    each((one) => measurePaint(browser, one.article)),
  );
  bench.say("lists on a slow phone");
  const list = await alternate(
    rounds,
    each((one) => measurePaint(browser, one.list)),
  );
  bench.say("from the list to an article");
  const click = await alternate(
    rounds,
    each((one) => clickFromList(browser, one, { slow: true, rested: false })),
  );
  bench.say("bytes");
  const bytes = await alternate(
    1,
    each((one) => measureBytes(browser, one.article)),
  );
  return served.map(({ site: { name } }) => ({
    row: {
      site: name,
      build: Number.NaN,
      articleBytes: bytes[name]?.total ?? Number.NaN,
      articleScripts: bytes[name]?.jsBeforeInteractive ?? Number.NaN,
      articlePaint: article[name]?.largestPaint ?? Number.NaN,
      articleBlocking: article[name]?.blocking ?? Number.NaN,
      articleInteractive: article[name]?.interactive ?? Number.NaN,
      listPaint: list[name]?.largestPaint ?? Number.NaN,
      clickCold: click[name]?.toText ?? Number.NaN,
    },
    articleShift: article[name]?.shift ?? Number.NaN,
    listShift: list[name]?.shift ?? Number.NaN,
    listBlocking: list[name]?.blocking ?? Number.NaN,
    articlePage: (bytes[name]?.html ?? Number.NaN) + (bytes[name]?.blockingCss ?? Number.NaN),
  }));
}

async function clickFromList(browser: Browser, one: Served, how: { slow: boolean; rested: boolean }) {
  const snippet = await snippetOf(browser, one.article);
  return measureClick(browser, { from: one.list, to: one.article, snippet, ...how });
}

async function ownFigures(bench: Bench, ours: Served, own: Compared, bare: Compared): Promise<Measured> {
  const browser = await bench.browser();
  const { rounds } = bench.options;
  const { click } = await alternate(rounds, {
    click: () => clickFromList(browser, ours, { slow: true, rested: true }),
  });
  bench.say("every page hydrates in place");
  return {
    articlePaint: own.row.articlePaint / bare.row.articlePaint,
    listPaint: own.row.listPaint / bare.row.listPaint,
    articleShift: own.articleShift,
    listShift: own.listShift,
    articleBlocking: own.row.articleBlocking,
    listBlocking: own.listBlocking,
    articleScripts: own.row.articleScripts / KB,
    articlePage: own.articlePage / KB,
    readableWithout: await readableShare(browser, ours),
    clickWarm: click.toText,
    clickCold: own.row.clickCold,
    hydrated: await hydratedShare(bench, ours),
  };
}

/** How many percent of some articles show their text when scripts are switched off. */
async function readableShare(browser: Browser, { site, server }: Served): Promise<number> {
  const articles = addressesOf(site.folder).filter((path) => path.startsWith(site.article("")));
  const looked = spread(articles, LOOKED_AT).map((path) => server.address + path);
  let readable = 0;
  for (const address of looked) {
    if (await isReadableWithoutScripts(browser, address, await snippetOf(browser, address))) readable++;
  }
  return (100 * readable) / looked.length;
}

/** How many percent of the pages hydrate in place and in silence; names the first that do not. */
async function hydratedShare(bench: Bench, { site, server }: Served): Promise<number> {
  const paths = spread(addressesOf(site.folder), bench.options.pages);
  const complaints = await complaintsOf(await bench.browser(), server.address, paths);
  for (const { path, reason } of complaints.slice(0, 5)) bench.say(`  ${path} ${reason}`);
  return 100 * (1 - complaints.length / paths.length);
}
