import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { generated } from "../bench/corpus/articles.ts";
import { serve } from "../bench/serve/static-server.ts";
import { Wortlaut } from "../bench/sites/wortlaut.ts";
import { ARTICLES } from "./seeds.ts";

/** More than two pages of the list. */
const MANY = 130;

const ARTICLE = "/a/sieben-saetze-an-der-mauer";
const PAGES = [
  "/",
  ARTICLE,
  "/quotations",
  "/quotations/page/2",
  "/speakers",
  "/speakers/page/2",
  "/speakers/hanne-brockmoeller",
  "/search",
  "/about",
  "/nirgendwo",
];

const test = base.extend<object, { many: string }>({
  /** The address of a site with many articles. */
  many: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
    async ({}, use) => {
      const home = mkdtempSync(join(tmpdir(), "wortlaut-many-"));
      const site = await new Wortlaut(home, generated(MANY)).built();
      const server = await serve(site.folder);
      await use(server.address);
      await server.close();
      rmSync(home, { recursive: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

test.use({ javaScriptEnabled: false });

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** The link to a voice of the article; the test runner takes what stands in `noscript` for hidden text. */
function voice(page: Page, name: string): Locator {
  return page.locator(`aside a:text-is("${name}")`);
}

/** The addresses that the links of a part of the page lead to. */
async function linksIn(page: Page, selector: string): Promise<readonly string[]> {
  const links = await page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return links.map((href) => href.replace(/#.*$/u, ""));
}

/** Follows the link to the rest of a list and from there those to the next pages; collects what is on each. */
async function throughRest<T>(page: Page, collect: () => Promise<readonly T[]>): Promise<readonly T[]> {
  const collected: T[] = [];
  const next = page.locator('a[rel="next"]');
  await page.locator("main .more a").last().click();
  for (;;) {
    collected.push(...(await collect()));
    if ((await next.count()) === 0) return collected;
    await next.click();
  }
}

test("links lead from the list to an article, its voices, and what each has said", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Sieben Sätze an der Mauer" }).click();
  await expect(heading(page)).toHaveText("Sieben Sätze an der Mauer");
  await voice(page, "Erich Honecker").click();
  await expect(heading(page)).toHaveText("Erich Honecker");
  await page.locator(".cite .ref a[href*=sieben-saetze]").first().click();
  await expect(page).toHaveURL(/\/a\/sieben-saetze-an-der-mauer#\w+$/u);
  await expect(page.locator("mark:target")).toBeInViewport();
  await page.getByRole("link", { name: "Zitate", exact: true }).first().click();
  await expect(page.locator(".cite mark").first()).toBeVisible();
  await page.locator('a:text-is("15 weitere Zitate")').click();
  await expect(heading(page)).toHaveText("Hanne Brockmöller");
  await expect(page.locator(".cite")).toHaveCount(19);
});

test("quotations are marked and bear the names of those who speak", async ({ page }) => {
  await page.goto(ARTICLE);
  const first = page.locator(".prose mark").first();
  await expect(first).toContainText("»Niemand hat die Absicht, eine Mauer zu errichten.«");
  await expect(first.locator(".q-t")).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await expect(first.locator(".who")).toContainText("Ulbricht");
  expect(await page.locator(".prose mark[id]").count()).toBe(14);
});

for (const width of [1280, 900, 390]) {
  test(`nothing that scripts would have to answer is in sight, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of PAGES) {
      await page.goto(path);
      await expect(heading(page)).toBeVisible();
      const idle = await page
        .locator("button, input, select, textarea, kbd, [tabindex='0'], [role='button']:not(a[href])")
        .evaluateAll((all) =>
          all
            .filter((control) => control.checkVisibility() && getComputedStyle(control).pointerEvents !== "none")
            .map((control) => control.outerHTML.slice(0, 120)),
        );
      expect(idle, path).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}

test("the voices that a phone shows on demand stand below the text", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(ARTICLE);
  const below = voice(page, "Günter Schabowski");
  await expect(below).toBeVisible();
  const [text, name] = [await page.locator(".prose").boundingBox(), await below.boundingBox()];
  expect(name?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
});

test("the search says what it needs and what there is instead", async ({ page }) => {
  await page.goto("/search?q=Mauer");
  const note = page.locator(".ask-sum noscript");
  await expect(note).toBeVisible();
  expect(await note.evaluate((element) => element.textContent)).toContain("Die Suche braucht JavaScript");
  await page.getByRole("link", { name: "Artikel" }).first().click();
  await expect(heading(page)).toContainText(`${ARTICLES} Artikel`);
});

test("page by page one comes to every article, quotation and speaker", async ({ page, many }) => {
  const articles = () => linksIn(page, "main h3 a");
  await page.goto(many);
  const found = [...(await articles()), ...(await throughRest(page, articles))];
  expect(new Set(found).size).toBe(MANY);
  expect(found).toHaveLength(MANY);

  await page.goto("/quotations");
  const entries = () => page.locator(".cite").evaluateAll((all) => all.map((entry) => entry.textContent));
  expect(await throughRest(page, entries)).toHaveLength(238);

  await page.goto("/speakers");
  const speakers = () => linksIn(page, "tbody th a");
  const met = [...(await speakers()), ...(await throughRest(page, speakers))];
  expect(new Set(met).size).toBe(88);
});

test("every link leads to a page", async ({ request }) => {
  const seen = new Set(["/"]);
  for (const path of seen) {
    const html = await (await request.get(path)).text();
    expect(html.includes(`data-at="${decodeURI(path)}"`), path).toBe(true);
    const [body = ""] = /<div id="root".*<\/div>/su.exec(html) ?? [];
    for (const [, href = ""] of body.matchAll(/<a\s[^>]*href="(\/[^"#?]*)/gu)) seen.add(href);
  }
  expect(seen.size).toBeGreaterThan(100);
});
