import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { test as base, expect } from "@playwright/test";
import { generated } from "../bench/corpus/articles.ts";
import { isReadableWithoutScripts, measureBytes, type PageBytes, snippetOf } from "../bench/measure/page-figures.ts";
import { mediumArticle } from "../bench/parts/samples.ts";
import { serve } from "../bench/serve/static-server.ts";
import { Wortlaut } from "../bench/sites/wortlaut.ts";

/** Two collections that have an article and a full first page of the list in common. */
const FEW = 110;
const MANY = 330;

/**
 * Bytes on the wire, brotli at its best, headers included: the bars of `npm run bench` where it has them. The list has a
 * hundred entries and may take a second round trip for the lower ones.
 */
const BUDGET = { articlePage: 14_000, listPage: 20_000, scripts: 95_000, fonts: 90_000, growth: 1.1 };

/** What an answer's headers take on the wire, about. */
const HEADERS = 300;

interface Measured {
  /** The scripts that the article's page asks for: all that it needs to answer. */
  readonly scripts: number;
  readonly article: PageBytes;
  readonly list: PageBytes;
  readonly isReadable: boolean;
}

const test = base.extend<object, { few: Measured; many: Measured }>({
  few: [async ({ browser }, use) => use(await measured(browser, FEW)), { scope: "worker", timeout: 120_000 }],
  many: [async ({ browser }, use) => use(await measured(browser, MANY)), { scope: "worker", timeout: 120_000 }],
});

/** Builds that many articles as `npm run build` does, and opens the list and an article that both collections have. */
async function measured(browser: Parameters<typeof measureBytes>[0], count: number): Promise<Measured> {
  const home = mkdtempSync(join(tmpdir(), "wortlaut-budget-"));
  const site = await new Wortlaut(home, generated(count)).built();
  const server = await serve(site.folder);
  const common = [...generated(FEW)];
  const { slug } = mediumArticle(
    common,
    common.map((article) => article.slug),
  );
  const address = server.address + site.article(slug);
  try {
    return {
      scripts: scriptsOf(site.folder, site.article(slug)),
      article: await measureBytes(browser, address),
      list: await measureBytes(browser, server.address + site.list),
      isReadable: await isReadableWithoutScripts(browser, address, await snippetOf(browser, address)),
    };
  } finally {
    await server.close();
    rmSync(home, { recursive: true });
  }
}

/** Counted from the page, not from the network: what comes later may come early on a busy machine. */
function scriptsOf(folder: string, path: string): number {
  const html = readFileSync(join(folder, `${path}.html`), "utf8");
  const files = html.matchAll(/<(?:script[^>]*src|link rel="modulepreload"[^>]*href)="([^"]+\.js)"/gu);
  return [...new Set([...files].map(([, file = ""]) => file))].reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length + HEADERS,
    0,
  );
}

// One worker builds once for all of them.
test.describe.configure({ mode: "default" });

test("an article of medium length fits into the first answer of a server", ({ many }) => {
  expect(many.article.html + many.article.blockingCss).toBeLessThanOrEqual(BUDGET.articlePage);
});

test("the first page of the list takes little more", ({ many }) => {
  expect(many.list.html + many.list.blockingCss).toBeLessThanOrEqual(BUDGET.listPage);
});

test("an article is interactive after few scripts", ({ many }) => {
  expect(many.scripts).toBeGreaterThan(50_000);
  expect(many.scripts).toBeLessThanOrEqual(BUDGET.scripts);
});

test("fonts weigh less than scripts", ({ many }) => {
  expect(many.article.font).toBeLessThanOrEqual(BUDGET.fonts);
});

test("an article is read without scripts", ({ few, many }) => {
  expect([few.isReadable, many.isReadable]).toEqual([true, true]);
});

for (const page of ["article", "list"] as const) {
  test(`what is fetched before the ${page} answers does not grow with the collection`, ({ few, many }) => {
    expect(many[page].beforeInteractive).toBeLessThanOrEqual(few[page].beforeInteractive * BUDGET.growth);
  });
}
