import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
 * Bytes on the wire, brotli at its best, headers included: the bars of `npm run bench` where it has them. The list has
 * sixty entries and may take a second round trip for the lower ones.
 */
const BUDGET = { articlePage: 14_000, listPage: 20_000, scripts: 95_000, fonts: 60_000, growth: 1.1 };

interface Measured {
  readonly article: PageBytes;
  readonly list: PageBytes;
  readonly quotations: PageBytes;
  readonly speakers: PageBytes;
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
      article: await measureBytes(browser, address),
      list: await measureBytes(browser, server.address + site.list),
      quotations: await measureBytes(browser, `${server.address}/quotations`),
      speakers: await measureBytes(browser, `${server.address}/speakers`),
      isReadable: await isReadableWithoutScripts(browser, address, await snippetOf(browser, address)),
    };
  } finally {
    await server.close();
    rmSync(home, { recursive: true });
  }
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
  expect(many.article.jsBeforeInteractive).toBeGreaterThan(0);
  expect(many.article.jsBeforeInteractive).toBeLessThanOrEqual(BUDGET.scripts);
});

test("fonts weigh far less than scripts", ({ many }) => {
  expect(many.article.font).toBeLessThanOrEqual(BUDGET.fonts);
});

test("an article is read without scripts", ({ few, many }) => {
  expect([few.isReadable, many.isReadable]).toEqual([true, true]);
});

for (const page of ["article", "list", "quotations", "speakers"] as const) {
  test(`what is fetched before the ${page} answers does not grow with the collection`, ({ few, many }) => {
    expect(many[page].beforeInteractive).toBeLessThanOrEqual(few[page].beforeInteractive * BUDGET.growth);
  });
}
